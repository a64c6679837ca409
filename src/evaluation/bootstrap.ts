import { type Counts, type Measures, measuresOf } from './measures.ts'

/** The middle 95 of 100 resampled figures. */
export type Interval = { readonly low: number; readonly high: number }
export type Intervals = Readonly<Record<keyof Measures, Interval | null>>

const rounds = 1000

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
const randomOf = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const middle = (figures: readonly (number | null)[]): Interval | null => {
  const sorted = figures.filter((x) => x !== null).sort((a, b) => a - b)
  const low = sorted[Math.floor(0.025 * (sorted.length - 1))]
  const high = sorted[Math.ceil(0.975 * (sorted.length - 1))]
  return low === undefined || high === undefined ? null : { low, high }
}

/**
 * How far the figures would move with other pages of the same sort: whole pages are drawn again with replacement, since the
 * statements of one page stand and fall together. Always the same for the same pages.
 */
export const bootstrap = (pages: readonly Counts[]): Intervals => {
  const random = randomOf(1718)
  const drawn = Array.from({ length: rounds }, () => {
    const sum = { hit: 0, relaxed: 0, gold: 0, got: 0 }
    for (let i = 0; i < pages.length; i += 1) {
      const page = pages[Math.floor(random() * pages.length)]
      if (page === undefined) continue
      sum.hit += page.hit
      sum.relaxed += page.relaxed
      sum.gold += page.gold
      sum.got += page.got
    }
    return measuresOf(sum)
  })
  return {
    precision: middle(drawn.map((m) => m.precision)),
    recall: middle(drawn.map((m) => m.recall)),
    f1: middle(drawn.map((m) => m.f1)),
    relaxedF1: middle(drawn.map((m) => m.relaxedF1)),
  }
}
