import type { IsoDay } from '../text/partial-date.ts'

/** Days from the first to the last, both included. */
export type Interval = { readonly from: IsoDay; readonly to: IsoDay }

/** An amount; `low` and `high` are the same where one figure is claimed. */
export type Amount = { readonly low: number; readonly high: number; readonly unit: string }

/** One flow as claimed: what is known about it, and nothing that is not. Null and left-out facts are unknown. */
export type Flow = {
  readonly when: Interval
  /** Codes of the States of the supplier and of the recipient; several where they share the flow. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** Codes of the goods taxonomy. */
  readonly items: readonly string[]
  readonly amount: Amount | null
  /** What was booked in the window before, in the unit of the cap (for a cap in several units, in that of the amount). */
  readonly before: number | null
  /** A unit's price in US dollars: of a barrel of oil, of a tonne of coal. */
  readonly price: number | null
  /** Acts such as `lease` or `bunkering`; null where the goods are simply supplied. */
  readonly acts: readonly string[] | null
  readonly shipToShip: boolean | null
  /** Flags of the vessels that take part in a transfer between ships; null or empty where unknown. */
  readonly vesselFlags: readonly string[] | null
  readonly recipientDesignated: boolean | null
  /** What the supplier's own earlier amount was, for a cap that is measured by it. */
  readonly baseline: number | null
  /** Id of the conversion factor to use. */
  readonly factor: string | null
  readonly facts: Readonly<Record<string, boolean>>
}
