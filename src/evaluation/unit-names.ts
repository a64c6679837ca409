/** By which names gold may give a unit: `data/evaluation/units.yaml`. */
export type UnitNames = {
  readonly measures: Readonly<Record<string, readonly string[]>>
  readonly counted: Readonly<Record<string, readonly string[]>>
  /** Words such as 個 that say nothing about what is counted. */
  readonly counters: readonly string[]
}
