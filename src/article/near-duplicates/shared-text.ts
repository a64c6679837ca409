import type { Sketch } from './sketch.ts'

/** How much of their text two pages share, each from 0 to 1. */
export type SharedText = {
  /** Of all that stands in either, the share that stands in both. */
  readonly resemblance: number
  /** Of the shorter one, the share that stands in the longer one as well: a cut of a text is contained in it. */
  readonly containment: number
}

/** From which containment on two pages print the same text: `npm run bench:duplicates` shows why. */
export const sameTextFrom = 0.36

/** Estimates from two sketches what their texts share. */
export const sharedText = (a: Sketch, b: Sketch): SharedText => {
  const equal = a.minima.filter((least, i) => least === b.minima[i]).length
  const resemblance = equal / a.minima.length
  const shared = (resemblance * (a.size + b.size)) / (1 + resemblance)
  return { resemblance, containment: Math.min(1, shared / Math.min(a.size, b.size)) }
}

/** Whether two pages print the same text, or one a cut of the other's. */
export const isSameText = (shared: SharedText): boolean => shared.containment >= sameTextFrom
