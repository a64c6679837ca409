import type { Article } from '../article/article.ts'
import { post } from '../ledger/post.ts'
import type { ClaimRow } from '../ledger/read-claims.ts'
import { assessTransfer } from '../regimes/assess-transfer.ts'
import { lastDay } from '../text/partial-date.ts'
import { groupTransfers } from '../transfers/group-transfers.ts'
import { withOrigins } from '../transfers/with-origins.ts'
import { documentId } from './document-id.ts'
import type { Knowledge } from './knowledge.ts'
import { noOptions, type ReadOptions } from './read-options.ts'
import { type Reading, readingSchema } from './reading.ts'
import { readingId } from './reading-id.ts'
import { readingTransfer } from './reading-transfer.ts'

export type TableKnowledge = Pick<Knowledge, 'engine' | 'origin' | 'rules' | 'observations' | 'knownOn'>

const mediaType = 'text/csv'

const articleOf = ({ document, claimedOn }: ClaimRow): Article => ({
  title: null,
  section: null,
  outlet: null,
  byline: null,
  publishedOn: claimedOn,
  publishedAt: null,
  publishedFrom: claimedOn === null ? null : 'text',
  language: null,
  text: document,
  parts: [{ kind: 'body', start: 0, end: document.length }],
  captions: [],
  clutter: { teasers: [], keywords: [] },
})

/** A row of a person's own table as a reading: its document is the row itself, its statements were read column by column. */
export const readClaimRow = (
  row: ClaimRow,
  source: string,
  knowledge: TableKnowledge,
): { readonly reading: Reading; readonly bytes: Uint8Array } => {
  const { engine, rules, observations } = knowledge
  const { claimedOn } = row
  const bytes = new TextEncoder().encode(row.document)
  const id = documentId(bytes)
  const options: ReadOptions = { ...noOptions, mediaType, published: claimedOn }
  const day = claimedOn === null ? knowledge.knownOn : lastDay(claimedOn)
  const statements = row.statements.map((statement) => withOrigins(statement, knowledge.origin, day))
  const transfers = groupTransfers(statements.map((statement) => ({ statement, outlet: null })))
  const assessments = transfers.flatMap((transfer) =>
    assessTransfer(transfer, statements, rules, observations, day),
  )
  const reading: Reading = {
    schema: readingSchema,
    id: readingId(id, engine, options),
    engine,
    options,
    document: { id, source, mediaType, bytes: bytes.length },
    article: articleOf(row),
    statements,
    exchanges: [],
    transfers: transfers.map(readingTransfer),
    assessments,
    ledger: post(transfers, statements, assessments, rules, observations, day),
    problems: [],
  }
  return { reading, bytes }
}
