import type { IsoDay } from '../../text/partial-date.ts'

/** What a person is told about a paragraph beside its id. */
export type MeasureFacts = {
  readonly label: string
  readonly since: IsoDay | null
  /** The cap that the paragraph sets, where it sets one. */
  readonly cap: CapFacts | null
}
export type CapFacts = {
  readonly amount: number
  readonly unit: string
  /** Such as `a calendar year`. */
  readonly per: string
  /** Shares of the cap, in per cent, at which notice is given. */
  readonly notices: readonly number[]
}

/** What a view knows besides the reading: the paragraphs and the names of goods. Null for what nobody has described. */
export type ViewFacts = {
  readonly measure: (id: string) => MeasureFacts | null
  /** Such as `shells` for `arms.shell`. */
  readonly goods: (code: string) => string | null
}

export const noFacts: ViewFacts = { measure: () => null, goods: () => null }
