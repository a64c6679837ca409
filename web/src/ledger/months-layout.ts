import type { Bar } from '../../../src/ledger/account.ts'

/** A bar of the chart: columns from `first`, `count` of them, from `bottom` up by `height`, in the unit of the account. */
export type PlacedBar = {
  readonly bar: Bar
  readonly first: number
  readonly count: number
  readonly bottom: number
  readonly height: number
}

/** The months of a window, both ends included. */
export const monthsBetween = (from: string, to: string): readonly string[] => {
  const count = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
  return Array.from({ length: Math.max(0, count(to) - count(from) + 1) }, (_, index) => {
    const month = count(from) + index
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

/**
 * Stacks the bars of each month. A figure for several months stands over all of them, as high as its average month, above
 * whatever stands there already; what lies outside the months is left out.
 */
export const placeBars = (bars: readonly Bar[], months: readonly string[]): readonly PlacedBar[] => {
  const heights = months.map(() => 0)
  return bars.flatMap((bar) => {
    const own = months.flatMap((month, index) => (bar.from <= month && month <= bar.to ? [index] : []))
    const [first] = own
    if (first === undefined || bar.value <= 0) return []
    const bottom = Math.max(...own.map((index) => heights[index] ?? 0))
    const height = bar.value / own.length
    for (const index of own) heights[index] = bottom + height
    return [{ bar, first, count: own.length, bottom, height }]
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
