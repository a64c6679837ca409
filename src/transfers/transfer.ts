import type { GoodsClass } from '../goods/class.ts'
import type { Parties } from '../statements/statement.ts'
import type { Quote } from '../text/span.ts'

/** One flow in the world that one or more statements are about. */
export type Transfer = {
  readonly id: string
  readonly supplier: Parties
  readonly recipient: Parties
  readonly class: GoodsClass
  /** Ids of the statements, in the order of the text. */
  readonly statements: readonly string[]
  /** Independent origins, each once: ten pages that repeat one committee's table count as one. */
  readonly origins: readonly string[]
}

/** Transfers given for each other, such as arms for oil: ids of the statements that say so, and the words for it. */
export type Exchange = { readonly statements: readonly string[]; readonly cue: Quote | null }
