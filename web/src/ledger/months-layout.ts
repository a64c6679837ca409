import type { Bar } from '../../../src/ledger/account.ts'

/** A stretch of months side by side that one figure is for: columns from `first`, as high as its average month. */
export type PlacedBar = {
  readonly bar: Bar
  readonly first: number
  readonly count: number
  readonly height: number
  /** Whether the figure is for more months than this one column. */
  readonly several: boolean
}

/** The months of a window, both ends included. */
export const monthsBetween = (from: string, to: string): readonly string[] => {
  const count = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
  return Array.from({ length: Math.max(0, count(to) - count(from) + 1) }, (_, index) => {
    const month = count(from) + index
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

/** Months that follow each other, as runs. */
const runsOf = (places: readonly number[]): readonly (readonly number[])[] => {
  const runs: number[][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last?.at(-1) === place - 1) last?.push(place)
    else runs.push([place])
  }
  return runs
}

/**
 * Places the figures of one supplier. A figure for several months is for those that no shorter figure is for, and stands over each
 * as high as its average month; what lies outside the months is left out.
 */
export const placeBars = (bars: readonly Bar[], months: readonly string[]): readonly PlacedBar[] => {
  const within = (bar: Bar): readonly number[] =>
    months.flatMap((month, index) => (bar.from <= month && month <= bar.to ? [index] : []))
  const taken = new Set<number>()
  return bars
    .toSorted((a, b) => within(a).length - within(b).length)
    .flatMap((bar) => {
      const own = within(bar).filter((index) => !taken.has(index))
      for (const index of own) taken.add(index)
      if (bar.value <= 0) return []
      return runsOf(own).map((run) => ({
        bar,
        first: run[0] ?? 0,
        count: run.length,
        height: bar.value / own.length,
        several: own.length > 1,
      }))
    })
}

const steps = [1, 2, 5]

/** A few round values from nothing up to at least `top`. */
export const roundTicks = (top: number): readonly number[] => {
  if (!(top > 0)) return [0]
  const rough = top / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = (steps.find((one) => one * power >= rough) ?? 10) * power
  return Array.from({ length: Math.ceil(top / step) + 1 }, (_, index) => index * step)
}
