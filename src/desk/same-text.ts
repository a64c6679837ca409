import { type FamilyPlace, textFamilies } from '../article/near-duplicates/text-families.ts'
import type { FoundIn, SketchedPage, Store } from '../ports/store.ts'
import type { DocumentId } from '../reading/document-id.ts'

/** That a page prints the text of an earlier one. */
export type SameText = {
  /** The earliest page that it shares its text with, and how much of the shorter of the two stands in both, from 0 to 1. */
  readonly as: FoundIn
  readonly share: number
  /** Where that text appeared first: the same page, or one that it is a reprint of itself. */
  readonly first: FoundIn
}

/** The page without what it is found by. */
export const placeOf = ({ document, source, title, outlet, publishedOn, keptAt }: SketchedPage): FoundIn => ({
  document,
  source,
  title,
  outlet,
  publishedOn,
  keptAt,
})

/** Which earlier page prints the text of a document, and which did first; null where none in the store does. */
export const sameTextOf = async (store: Store, document: DocumentId): Promise<SameText | null> => {
  const reprint = await store.reprintOf(document)
  if (reprint === null) return null
  let first = reprint.of
  for (let at = reprint; ; ) {
    const before = await store.reprintOf(at.of.document)
    if (before === null) break
    first = before.of
    at = before
  }
  return { as: placeOf(reprint.of), share: reprint.shared.containment, first: placeOf(first) }
}

/** Every page of the store that has text enough, with its place among those that print one text. */
export const familyPlaces = async (
  store: Store,
): Promise<ReadonlyMap<SketchedPage, FamilyPlace<SketchedPage>>> => textFamilies(await store.sketched())

/** For each document the page on which its text appeared first; pages of one text speak with one voice. */
export const voicesOf = async (store: Store): Promise<ReadonlyMap<DocumentId, FoundIn>> =>
  new Map([...(await familyPlaces(store))].map(([page, { first }]) => [page.document, placeOf(first)]))
