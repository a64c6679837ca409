import type { Source } from '../../ports/source.ts'
import { streamedSource } from './streamed-source.ts'

/** Bytes that are there already, such as a file that somebody dropped on the desk. */
export const bytesSource = (name: string, bytes: Uint8Array): Source =>
  streamedSource(
    name,
    async () => ({
      chunks: (async function* () {
        yield bytes
      })(),
      size: bytes.length,
      mediaType: null,
      charset: null,
      address: null,
    }),
    null,
  )
