import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { byteLimit } from '../../ports/source.ts'
import { SourceFailure } from './source-failure.ts'

/** Text packs to a tenth, hardly ever to a fiftieth; gzip can do a thousandth, and then it is a trap. */
export const mostUnpacked = 200

const isZlibError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

/**
 * What gzip packs, of all members one after another, as a stream. Throws as soon as it is more than 200 times the packed bytes
 * (and more than one page may have), where it breaks off, and where something else follows.
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0
  let size = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }
  const gunzip = createGunzip({ chunkSize: 64 * 1024 })
  // An error of the source ends the gunzip stream with the same error, and so reaches the loop below.
  pipeline(Readable.from(counted()), gunzip, () => undefined)
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > byteLimit && size > packed * mostUnpacked)
        throw new SourceFailure(
          'too_large',
          `It unpacks to more than ${mostUnpacked} times its size, which no page does; unpacking was stopped.`,
        )
      yield chunk
    }
  } catch (error) {
    if (!isZlibError(error)) throw error
    const how = error.code === 'Z_BUF_ERROR' ? 'breaks off' : 'is damaged'
    throw new SourceFailure('damaged', `The gzip file ${how}.`, { cause: error })
  }
  if (gunzip.bytesWritten < packed)
    throw new SourceFailure('damaged', 'The gzip file is damaged: what follows in it is not packed.')
}
