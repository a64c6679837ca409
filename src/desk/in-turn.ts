import type { DocumentId } from '../reading/document-id.ts'

const turns = new WeakMap<object, Map<DocumentId, Promise<unknown>>>()

/**
 * Does what is about one document one after another: the readers of a desk wait for each other, and only another process can come
 * in between.
 */
export const inTurn = async <T>(document: DocumentId, store: object, act: () => Promise<T>): Promise<T> => {
  const waiting = turns.get(store) ?? new Map<DocumentId, Promise<unknown>>()
  turns.set(store, waiting)
  const mine = (waiting.get(document) ?? Promise.resolve()).then(act, act)
  waiting.set(document, mine)
  try {
    return await mine
  } finally {
    if (waiting.get(document) === mine) waiting.delete(document)
  }
}
