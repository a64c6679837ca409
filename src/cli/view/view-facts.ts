import { findGoods, type Taxonomy } from '../../goods/taxonomy.ts'
import type { Observation } from '../../regimes/observation.ts'
import type { Rules } from '../../regimes/rules.ts'
import type { IsoDay, Period } from '../../text/partial-date.ts'

/** What a person is told of a paragraph beside its id. */
export type MeasureFacts = {
  readonly label: string
  readonly from: IsoDay
  /** Shares of its cap, in per cent, at which notice is given. */
  readonly notices: readonly number[]
}

/** What a view knows besides the reading. Null for what nobody has described. */
export type ViewFacts = {
  readonly measure: (id: string) => MeasureFacts | null
  /** Such as `shells` for `arms.shell`. */
  readonly goods: (code: string) => string | null
  /** The period of an official figure, by its id. */
  readonly official: (observation: string) => Period | null
}

/** The facts of the packs, the taxonomy and the official figures that the pipeline ran on. */
export const viewFacts = (knowledge: {
  readonly rules: readonly Rules[]
  readonly taxonomy: Taxonomy
  readonly observations: readonly Observation[]
}): ViewFacts => ({
  measure: (id) => {
    const measure = knowledge.rules.map(({ byId }) => byId.get(id)).find((found) => found !== undefined)
    if (measure === undefined) return null
    return { label: measure.label.en, from: measure.from, notices: measure.cap?.notices ?? [] }
  },
  goods: (code) => findGoods(knowledge.taxonomy, code)?.label.en ?? null,
  official: (id) => knowledge.observations.find((observation) => observation.id === id) ?? null,
})
