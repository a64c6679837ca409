/** Counts that precision and recall are made of. */
export type Counts = {
  readonly hit: number
  readonly relaxed: number
  readonly gold: number
  readonly got: number
}

/** Shares between 0 and 1; null where there is nothing to take a share of. */
export type Measures = {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  /** The same with supplier and recipient only. */
  readonly relaxedF1: number | null
}

const share = (part: number, of: number): number | null => (of === 0 ? null : part / of)

/** The harmonic mean of `hit / got` and `hit / gold`; 0 where something was asked or answered and nothing is right. */
const f1Of = (hit: number, { gold, got }: Counts): number | null =>
  gold + got === 0 ? null : gold * got * hit === 0 ? 0 : (2 * hit) / (gold + got)

export const measuresOf = (counts: Counts): Measures => ({
  precision: share(counts.hit, counts.got),
  recall: share(counts.hit, counts.gold),
  f1: f1Of(counts.hit, counts),
  relaxedF1: f1Of(counts.relaxed, counts),
})
