import { createHash } from 'node:crypto'
import type { DocumentId } from './document-id.ts'
import type { ReadOptions } from './read-options.ts'

/** One document read by one engine version with one set of options is one reading: the same again has the same id. */
export const readingId = (document: DocumentId, engine: string, options: ReadOptions): string => {
  const { mediaType, charset, address, outlet, language, published, strict, item } = options
  const parts = [document, engine, mediaType, charset, address, outlet, language, published, strict, item]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}
