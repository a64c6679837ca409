import type { Readable } from 'node:stream'
import type { Source } from '../../ports/source.ts'
import { boundedBytes } from './bounded-bytes.ts'
import { fileFailure } from './file-failure.ts'
import { oneDocument } from './one-document.ts'

/** Standard input, whole, as one document. */
export const stdinSource = (input: Readable): Source =>
  oneDocument('-', async () => {
    try {
      return {
        bytes: await boundedBytes(input),
        mediaType: null,
        charset: null,
        address: null,
      }
    } catch (error) {
      throw fileFailure(error)
    }
  })
