import { type FamilyPlace, reprintOf, textFamilies } from '../article/near-duplicates/text-families.ts'
import type { FoundIn, SketchedPage, Store } from '../ports/store.ts'
import { byAppearance } from '../reading/appearance.ts'
import type { DocumentId } from '../reading/document-id.ts'

/** That a page prints the text of an earlier one. */
export type SameText = {
  /** The earliest page that it shares its text with, and how much of the shorter of the two stands in both, from 0 to 1. */
  readonly as: FoundIn
  readonly share: number
  /** Where that text appeared first: the same page, or one that it is a reprint of itself. */
  readonly first: FoundIn
}

const inOrder = (pages: readonly SketchedPage[]): readonly SketchedPage[] =>
  pages.toSorted((a, b) => byAppearance(a, b) || (a.document < b.document ? -1 : 1))

/** The page without what it is found by. */
export const placeOf = ({ document, source, title, outlet, publishedOn }: SketchedPage): FoundIn => ({
  document,
  source,
  title,
  outlet,
  publishedOn,
})

/** Which earlier page prints the text of a document, and which did first; null where none in the store does. */
export const sameTextOf = async (store: Store, document: DocumentId): Promise<SameText | null> => {
  let found: Pick<SameText, 'as' | 'share'> | null = null
  let first: SketchedPage | null = null
  let at: DocumentId | null = document
  while (at !== null) {
    const pages: readonly SketchedPage[] = inOrder(await store.sketchedLike(at))
    const own: number = pages.findIndex((page) => page.document === at)
    const page: SketchedPage | undefined = pages[own]
    const reprint = page === undefined ? null : reprintOf(page, pages.slice(0, own))
    if (reprint === null) break
    found ??= { as: placeOf(reprint.of), share: reprint.shared.containment }
    first = reprint.of
    at = reprint.of.document
  }
  return found === null || first === null ? null : { ...found, first: placeOf(first) }
}

/** Every page of the store that has text enough, with its place among those that print one text. */
export const familyPlaces = async (
  store: Store,
): Promise<ReadonlyMap<SketchedPage, FamilyPlace<SketchedPage>>> =>
  textFamilies(inOrder(await store.sketched()))
