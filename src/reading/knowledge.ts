import type { ArticleLexicon } from '../article/lexicon/article-lexicon.ts'
import type { Taxonomy } from '../goods/taxonomy.ts'
import type { OriginFinder } from '../parties/origin-finder.ts'
import type { Observation } from '../regimes/observation.ts'
import type { Rules } from '../regimes/rules.ts'
import type { Language } from '../statements/language.ts'
import type { Weights } from '../statements/weighing/weights.ts'
import type { IsoDay } from '../text/partial-date.ts'

/** Everything that the pipeline knows besides the page: the checked data, ready to use. */
export type Knowledge = {
  /** Engine, version and stamp, such as `rules/0.1.0+5b1c03de`. */
  readonly engine: string
  readonly articleLexicon: ArticleLexicon
  readonly taxonomy: Taxonomy
  /** The rules of a language, made when they are first asked for; null for a language that has none yet. */
  readonly language: (code: string) => Language | null
  /** What weighs the claims of rules against the page; null where none was trained, and rules speak alone. */
  readonly weights: () => Weights | null
  /** The institutions behind speakers, in every language. */
  readonly origin: OriginFinder
  /** The packs, each ready to assess with. */
  readonly rules: readonly Rules[]
  /** Official figures on the caps. */
  readonly observations: readonly Observation[]
  /** The day up to which rules and official figures are known: a page without a date is held against them as of then. */
  readonly knownOn: IsoDay
}
