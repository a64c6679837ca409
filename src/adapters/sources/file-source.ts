import { stat } from 'node:fs/promises'
import type { Source } from '../../ports/source.ts'
import type { Follow } from './feed-documents.ts'
import { fileChunks } from './file-bytes.ts'
import { fileFailure } from './file-failure.ts'
import type { Opened } from './opened.ts'
import { streamedSource } from './streamed-source.ts'

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size
  } catch (error) {
    throw fileFailure(error)
  }
}

/** A file, opened when it is read; `wanted` passes over what turns out to be something else. */
export const fileSource = (
  name: string,
  path: string,
  follow: Follow | null,
  wanted?: (opened: Opened) => boolean,
): Source =>
  streamedSource(
    name,
    async () => ({
      size: await sizeOf(path),
      chunks: fileChunks(path),
      mediaType: null,
      charset: null,
      address: null,
    }),
    follow,
    wanted,
  )
