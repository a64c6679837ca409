import { bandsOf } from './bands.ts'
import { isSameText, type SharedText, sharedText } from './shared-text.ts'
import type { Sketch } from './sketch.ts'

/** That a page prints the text of an earlier one, and how much of it the two share. */
export type Reprint<T> = { readonly of: T; readonly shared: SharedText }

/** A page among those that print one text. */
export type FamilyPlace<T> = {
  /** Where the text appeared first; the page itself where it was that one. */
  readonly first: T
  /** The earliest page that it shares its text with; null for the first. */
  readonly reprint: Reprint<T> | null
}

type Sketched = { readonly sketch: Sketch }

/**
 * Of pages that appeared earlier, in their order, the first that prints the same text; null where none does. A page belongs to
 * the family of that one alone, so that a digest of two texts does not make one family of them.
 */
export const reprintOf = <T extends Sketched>(page: Sketched, earlier: readonly T[]): Reprint<T> | null => {
  for (const other of earlier) {
    const shared = sharedText(page.sketch, other.sketch)
    if (isSameText(shared)) return { of: other, shared }
  }
  return null
}

const sameSketch = (a: Sketch, b: Sketch): boolean =>
  a.size === b.size && a.minima.every((least, i) => least === b.minima[i])

/** The place of each page in its family, for pages in the order in which they appeared; compares only pages that meet in a band. */
export const textFamilies = <T extends Sketched>(pages: readonly T[]): ReadonlyMap<T, FamilyPlace<T>> => {
  const meetings = new Map<number, number[]>()
  const places = new Map<T, FamilyPlace<T>>()
  for (const [at, page] of pages.entries()) {
    const bands = bandsOf(page.sketch)
    const met = new Set(bands.flatMap((band) => meetings.get(band) ?? []))
    const earlier = [...met].toSorted((a, b) => a - b).flatMap((i) => pages[i] ?? [])
    const reprint = reprintOf(page, earlier)
    const first = (reprint === null ? null : places.get(reprint.of)?.first) ?? page
    places.set(page, { first, reprint })
    // A later page that is like a perfect copy is like what it copies, and thousands of copies would all meet each other.
    if (reprint !== null && sameSketch(reprint.of.sketch, page.sketch)) continue
    for (const band of bands) {
      const here = meetings.get(band)
      if (here === undefined) meetings.set(band, [at])
      else here.push(at)
    }
  }
  return places
}
