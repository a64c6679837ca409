import type { Article } from '../article/article.ts'
import type { Problem } from '../problems/problem.ts'
import { documentId } from './document-id.ts'
import type { ReadOptions } from './read-options.ts'
import { type Reading, readingSchema } from './reading.ts'
import { readingId } from './reading-id.ts'

const standIn = (
  bytes: Uint8Array,
  options: ReadOptions,
): { article: Article | null; problems: readonly Problem[] } => {
  const text = new TextDecoder().decode(bytes).trim()
  if (text === '') return { article: null, problems: [{ code: 'empty', message: 'The document is empty.' }] }
  if (text.includes('\0')) return { article: null, problems: [{ code: 'binary', message: 'Binary.' }] }
  return {
    problems: [],
    article: {
      title: text.split('\n')[0] ?? null,
      section: null,
      outlet: options.outlet,
      byline: null,
      publishedOn: options.published,
      publishedAt: null,
      publishedFrom: options.published === null ? null : 'given',
      language: options.language,
      text,
      parts: [{ kind: 'body', start: 0, end: text.length }],
      captions: [],
      clutter: { teasers: [], keywords: [] },
    },
  }
}

export const readDocument = (
  bytes: Uint8Array,
  source: string,
  options: ReadOptions,
  engine: string,
): Reading => {
  const id = documentId(bytes)
  const { article, problems } = standIn(bytes, options)
  return {
    schema: readingSchema,
    id: readingId(id, engine, options),
    engine,
    options,
    document: { id, source, mediaType: 'text/plain', bytes: bytes.length },
    article,
    statements: [],
    exchanges: [],
    transfers: [],
    assessments: [],
    ledger: [],
    problems,
  }
}
