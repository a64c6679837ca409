import type { Taxonomy } from '../goods/taxonomy.ts'
import type { Language } from '../statements/language.ts'

/** Everything that the pipeline knows besides the page: the checked data, ready to use. */
export type Knowledge = {
  /** Engine, version and stamp, such as `rules/0.1.0+5b1c03de`. */
  readonly engine: string
  readonly taxonomy: Taxonomy
  /** The rules of a language, made when they are first asked for; null for a language that has none yet. */
  readonly language: (code: string) => Language | null
}
