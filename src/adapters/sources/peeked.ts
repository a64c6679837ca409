/** The first bytes of a stream, and the stream as if nothing had been read from it. */
export type Peeked = {
  readonly head: Uint8Array
  readonly all: AsyncIterable<Uint8Array>
  /** Lets go of the stream without reading it to its end. */
  readonly close: () => Promise<void>
}

/** Reads so many bytes ahead, fewer where the stream has no more. */
export const peeked = async (chunks: AsyncIterable<Uint8Array>, wanted: number): Promise<Peeked> => {
  const iterator = chunks[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let size = 0
  while (size < wanted) {
    const { done, value } = await iterator.next()
    if (done) break
    read.push(value)
    size += value.length
  }
  const close = async (): Promise<void> => {
    await iterator.return?.()
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for (let chunk = read.shift(); chunk !== undefined; chunk = read.shift()) yield chunk
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await close()
    }
  }
  const head = new Uint8Array(Buffer.concat(read, size))
  return { head, all: all(), close }
}
