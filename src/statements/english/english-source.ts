import type { EnglishGrammar } from './grammar.ts'
import type { EnglishWord } from './words.ts'

/** What the parser needs to know about a verb that the grammar does not say. */
export type EnglishVerbs = {
  readonly says: (base: string) => boolean
  readonly transfers: (base: string) => boolean
}

/** The words of one sentence, and what it is taken apart by. */
export type EnglishSource = {
  readonly words: readonly EnglishWord[]
  readonly grammar: EnglishGrammar
  readonly verbs: EnglishVerbs
}
