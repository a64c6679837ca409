import type { FoundIn, SketchedPage, Store } from '../ports/store.ts'
import type { DocumentId } from '../reading/document-id.ts'
import { familyPlaces, placeOf } from './same-text.ts'

/** A page that prints the text of the earlier page `as`, with which it shares `share` of the shorter of the two. */
export type ReprintedOn = FoundIn & { readonly as: DocumentId; readonly share: number }

/** Pages that print one text: where it appeared first, and the others in the order in which they appeared. */
export type TextFamily = { readonly first: FoundIn; readonly reprints: readonly ReprintedOn[] }

/** Every text that more than one page of the store prints, the one that is printed most often first. */
export const textFamilyList = async (store: Store): Promise<readonly TextFamily[]> => {
  const families = new Map<SketchedPage, ReprintedOn[]>()
  for (const [page, { first, reprint }] of await familyPlaces(store)) {
    if (reprint === null) continue
    const { of, shared } = reprint
    const reprints = families.get(first) ?? []
    reprints.push({ ...placeOf(page), as: of.document, share: shared.containment })
    families.set(first, reprints)
  }
  return [...families]
    .map(([first, reprints]) => ({ first: placeOf(first), reprints }))
    .toSorted((a, b) => b.reprints.length - a.reprints.length)
}
