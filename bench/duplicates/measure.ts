import { bandsOf } from '../../src/article/near-duplicates/bands.ts'
import { sharedText } from '../../src/article/near-duplicates/shared-text.ts'
import { sketchOf } from '../../src/article/near-duplicates/sketch.ts'
import type { Pair } from './pairs.ts'

/** What the sketches of a pair say: whether a look-up would bring them together, and how much text they share. */
export type Compared = { readonly same: boolean; readonly met: boolean; readonly containment: number }

export const comparedPairs = (pairs: readonly Pair[]): readonly Compared[] =>
  pairs.map(({ same, pages }) => {
    const [a, b] = [sketchOf(pages[0]), sketchOf(pages[1])]
    if (a === null || b === null) return { same, met: false, containment: 0 }
    const keys = new Set(bandsOf(a))
    return {
      same,
      met: bandsOf(b).some((key) => keys.has(key)),
      containment: sharedText(a, b).containment,
    }
  })

export type Score = { readonly precision: number; readonly recall: number; readonly errors: number }

/** How well pairs of the same text are found where `from` is the least containment that counts. */
export const scored = (compared: readonly Compared[], from: number): Score => {
  const found = compared.filter(({ met, containment }) => met && containment >= from)
  const right = found.filter(({ same }) => same).length
  const all = compared.filter(({ same }) => same).length
  return {
    precision: found.length === 0 ? 1 : right / found.length,
    recall: all === 0 ? 1 : right / all,
    errors: found.length - right + all - right,
  }
}
