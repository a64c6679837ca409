import type { GoodsClass } from '../../goods/class.ts'
import { findGoods, type Taxonomy } from '../../goods/taxonomy.ts'
import type { Span } from '../../text/span.ts'
import type { HolderKind } from './governors.ts'
import type { PredicateLexicon } from './predicate-lexicon.ts'

/** What a language gives to the frames, which know no language. */
export type FrameRules = {
  readonly lexicon: PredicateLexicon
  readonly holderKind: (noun: string) => HolderKind
  /** The words for an exchange inside a span, or null. */
  readonly exchangeIn: (span: Span) => Span | null
  /** Nouns that may follow a noun of action and leave it one: 輸出量, 供給分. */
  readonly measures: ReadonlySet<string>
  /** Nouns for an amount of a flow: 合計, total. */
  readonly totals: ReadonlySet<string>
  /** Nouns for something written: 統計, report. */
  readonly documents: ReadonlySet<string>
  /** Nouns for somebody who acts, unnamed: 国, firms. */
  readonly doers: ReadonlySet<string>
  /** Words for a subject that was named before: it, we. */
  readonly pronouns: ReadonlySet<string>
  readonly classOf: (goods: string) => GoodsClass
  /** Words before a name that make it the goal: 対北. */
  readonly against: ReadonlySet<string>
}

/** The rules that every language makes in one way: from its word lists and the pattern for an exchange. */
export const rulesOfWords = (
  words: {
    readonly measures: readonly string[]
    readonly totals: readonly string[]
    readonly doers: readonly string[]
    readonly documents: readonly string[]
  },
  exchange: RegExp,
  taxonomy: Taxonomy,
): ((
  text: string,
) => Pick<FrameRules, 'exchangeIn' | 'measures' | 'totals' | 'doers' | 'documents' | 'classOf'>) => {
  const measures = new Set(words.measures)
  const totals = new Set(words.totals)
  const doers = new Set(words.doers)
  const documents = new Set(words.documents)
  return (text) => ({
    exchangeIn: ({ start, end }) => {
      const match = exchange.exec(text.slice(start, end))
      return match === null
        ? null
        : { start: start + match.index, end: start + match.index + match[0].length }
    },
    measures,
    totals,
    doers,
    documents,
    classOf: (code) => findGoods(taxonomy, code)?.class ?? 'other',
  })
}
