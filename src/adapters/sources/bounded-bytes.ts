import { byteLimit } from '../../ports/source.ts'
import { SourceFailure } from './source-failure.ts'

const megabytes = (bytes: number): string => `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`

export const tooLarge = (bytes: number | null): SourceFailure =>
  new SourceFailure(
    'too_large',
    `It has ${bytes === null ? `more than ${megabytes(byteLimit)}` : megabytes(bytes)}; pages of up to ${megabytes(byteLimit)} are read.`,
  )

/** Everything that a stream gives, as one array; throws as soon as it is more than the limit. */
export const boundedBytes = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const kept: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > byteLimit) throw tooLarge(null)
    kept.push(chunk)
  }
  return new Uint8Array(Buffer.concat(kept, size))
}
