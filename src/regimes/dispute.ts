import type { PartialDate } from '../text/partial-date.ts'

/** An estimate or letter that disputes the official total of a cap. It is shown and never counted. */
export type Dispute = {
  readonly measure: string
  readonly on: PartialDate
  readonly by: string
  readonly from: PartialDate
  readonly to: PartialDate
  readonly said: string
  /** Barrels, where figures were given. */
  readonly low: number | null
  readonly high: number | null
  readonly outcome: string | null
  readonly source: string
}
