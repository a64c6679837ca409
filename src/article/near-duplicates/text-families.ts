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

/** The first of the pages that prints the same text; null where none does. */
export const firstAlike = <T extends Sketched>(page: Sketched, others: readonly T[]): Reprint<T> | null => {
  for (const other of others) {
    const shared = sharedText(page.sketch, other.sketch)
    if (isSameText(shared)) return { of: other, shared }
  }
  return null
}

const sameSketch = (a: Sketch, b: Sketch): boolean =>
  a.size === b.size && a.minima.every((least, i) => least === b.minima[i])

const inOrder = (indices: Iterable<number>): readonly number[] => [...new Set(indices)].sort((a, b) => a - b)

/**
 * The place of each page in its family, for pages in the order in which they appeared. A page belongs to the family of the
 * earliest one that prints its text, and of that one alone, so that a digest of two texts does not make one family of them. It
 * is compared with the earliest page of each of its bands, and only where none of these is alike with all that it meets.
 */
export const textFamilies = <T extends Sketched>(pages: readonly T[]): ReadonlyMap<T, FamilyPlace<T>> => {
  const meetings = new Map<number, number[]>()
  const places = new Map<T, FamilyPlace<T>>()
  const at = (indices: Iterable<number>): readonly T[] => inOrder(indices).flatMap((i) => pages[i] ?? [])
  for (const [i, page] of pages.entries()) {
    const bands = bandsOf(page.sketch)
    const met = bands.map((band) => meetings.get(band) ?? [])
    const reprint =
      firstAlike(page, at(met.flatMap((all) => all.slice(0, 1)))) ?? firstAlike(page, at(met.flat()))
    const first = (reprint === null ? null : places.get(reprint.of)?.first) ?? page
    places.set(page, { first, reprint })
    // What is like a perfect copy is like what it copies, and thousands of copies would all meet each other.
    if (reprint !== null && sameSketch(reprint.of.sketch, page.sketch)) continue
    for (const band of bands) {
      const here = meetings.get(band)
      if (here === undefined) meetings.set(band, [i])
      else here.push(i)
    }
  }
  return places
}
