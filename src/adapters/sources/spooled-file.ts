import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** What was sent, in a file of its own until it is removed. */
export type SpooledFile = { readonly path: string; readonly remove: () => Promise<void> }

/** More was sent than is taken. */
export class TooMuchSent extends Error {
  override readonly name = 'TooMuchSent'
}

async function* within(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) throw new TooMuchSent(`more than ${limit} bytes were sent`)
    yield chunk
  }
}

/**
 * Writes a stream into a temporary file that only this user can read, so that an archive of any size does not stand in memory.
 * Throws `TooMuchSent` past the limit; nothing is left behind then.
 */
export const spooledFile = async (chunks: AsyncIterable<Uint8Array>, limit: number): Promise<SpooledFile> => {
  const folder = await mkdtemp(join(tmpdir(), 'tidewaiter-sent-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'sent')
  try {
    await pipeline(Readable.from(within(chunks, limit)), createWriteStream(path, { mode: 0o600 }))
    return { path, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
