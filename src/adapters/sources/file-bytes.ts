import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { byteLimit } from '../../ports/source.ts'
import { boundedBytes, tooLarge } from './bounded-bytes.ts'
import { fileFailure } from './file-failure.ts'

/** The bytes of a file or a pipe, piece by piece. */
export async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw fileFailure(error)
  }
}

/** The bytes of a file or a pipe. Its size is looked at first; one that grows meanwhile is stopped at the limit. */
export const fileBytes = async (path: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path)
    if (size > byteLimit) throw tooLarge(size)
  } catch (error) {
    throw fileFailure(error)
  }
  return boundedBytes(fileChunks(path))
}
