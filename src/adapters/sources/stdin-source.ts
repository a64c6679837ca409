import type { Readable } from 'node:stream'
import type { Source } from '../../ports/source.ts'
import type { Follow } from './feed-documents.ts'
import { fileFailure } from './file-failure.ts'
import { streamedSource } from './streamed-source.ts'

async function* chunksOf(input: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* input as AsyncIterable<Uint8Array>
  } catch (error) {
    throw fileFailure(error)
  }
}

/** Standard input. */
export const stdinSource = (input: Readable, follow: Follow | null): Source =>
  streamedSource(
    '-',
    async () => ({ chunks: chunksOf(input), size: null, mediaType: null, charset: null, address: null }),
    follow,
  )
