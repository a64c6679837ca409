const turns = new WeakMap<object, Map<string, Promise<unknown>>>()

/**
 * Does what is about one thing, a document or a case, one after another: the readers of a desk wait for each other, and only another process can come
 * in between.
 */
export const inTurn = async <T>(id: string, store: object, act: () => Promise<T>): Promise<T> => {
  const waiting = turns.get(store) ?? new Map<string, Promise<unknown>>()
  turns.set(store, waiting)
  const mine = (waiting.get(id) ?? Promise.resolve()).then(act, act)
  waiting.set(id, mine)
  try {
    return await mine
  } finally {
    if (waiting.get(id) === mine) waiting.delete(id)
  }
}
