import type { Span } from '../../text/span.ts'

/** A word with its dictionary form and part of speech, as the tokeniser of a language gives it. */
export type Token = Span & {
  readonly surface: string
  /** Dictionary form: 輸出し → 輸出, おり → おる, delivered → deliver. */
  readonly base: string
  /** Part of speech in the tokeniser's own tag set, finer parts joined by `-`: `名詞-サ変接続`, `VERB`. */
  readonly pos: string
  /** Conjugated form, where the language has one: `連用形`, `基本形`. */
  readonly form: string
}

/** A tokeniser given from the edge; offsets are UTF-16 into `text`, tokens in order and disjoint. */
export type Tokenize = (text: string) => readonly Token[]
