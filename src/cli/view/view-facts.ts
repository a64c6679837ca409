import { findGoods, type Taxonomy } from '../../goods/taxonomy.ts'
import type { Measure } from '../../regimes/measure.ts'
import type { Observation } from '../../regimes/observation.ts'
import type { Rules } from '../../regimes/rules.ts'

/** What a view knows besides the reading. Null for what nobody has described. */
export type ViewFacts = {
  readonly measure: (id: string) => Measure | null
  /** Such as `shells` for `arms.shell`. */
  readonly goods: (code: string) => string | null
  /** An official figure by its id. */
  readonly observation: (id: string) => Observation | null
}

/** The facts of the packs and the taxonomy that the pipeline ran on. */
export const viewFacts = (knowledge: {
  readonly rules: readonly Rules[]
  readonly taxonomy: Taxonomy
  readonly observations: readonly Observation[]
}): ViewFacts => ({
  measure: (id) =>
    knowledge.rules.map(({ byId }) => byId.get(id)).find((measure) => measure !== undefined) ?? null,
  goods: (code) => findGoods(knowledge.taxonomy, code)?.label.en ?? null,
  observation: (id) => knowledge.observations.find((observation) => observation.id === id) ?? null,
})
