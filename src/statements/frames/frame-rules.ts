import type { GoodsClass } from '../../goods/class.ts'
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
  /** Words for a subject that was named before: it, we. */
  readonly pronouns: ReadonlySet<string>
  readonly classOf: (goods: string) => GoodsClass
  /** Words before a name that make it the goal: 対北. */
  readonly against: ReadonlySet<string>
}
