import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { byteLimit } from '../../ports/source.ts'
import { boundedBytes, tooLarge } from './bounded-bytes.ts'
import { fileFailure } from './file-failure.ts'

/** The bytes of a file or a pipe. Its size is looked at first; one that grows meanwhile is stopped at the limit. */
export const fileBytes = async (path: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path)
    if (size > byteLimit) throw tooLarge(size)
    return await boundedBytes(createReadStream(path, { highWaterMark: 1024 * 1024 }))
  } catch (error) {
    throw fileFailure(error)
  }
}
