import type { Problem } from '../problems/problem.ts'
import { documentId } from './document-id.ts'
import type { ReadOptions } from './read-options.ts'
import { type Reading, readingSchema } from './reading.ts'
import { readingId } from './reading-id.ts'

/** The reading of a source that failed: nothing but the problem, and the id of the bytes that it gave, often none. */
export const failedReading = (
  source: string,
  problem: Problem,
  engine: string,
  options: ReadOptions,
  bytes: Uint8Array = new Uint8Array(),
): Reading => {
  const id = documentId(bytes)
  return {
    schema: readingSchema,
    id: readingId(id, engine, options),
    engine,
    options,
    document: {
      id,
      source,
      mediaType: options.mediaType ?? 'application/octet-stream',
      bytes: bytes.length,
    },
    article: null,
    statements: [],
    exchanges: [],
    transfers: [],
    assessments: [],
    ledger: [],
    problems: [problem],
  }
}
