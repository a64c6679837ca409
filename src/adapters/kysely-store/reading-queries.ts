import type { Kysely } from 'kysely'
import type { LedgerEntry } from '../../ledger/entry.ts'
import type { ReadingSummary } from '../../ports/store.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import type { Reading } from '../../reading/reading.ts'
import type { ReadingTransfer } from '../../reading/reading-transfer.ts'
import type { Assessment } from '../../regimes/assessment.ts'
import type { Statement } from '../../statements/statement.ts'
import { keptValue } from './stored-text.ts'
import type { Tables } from './tables.ts'

type Head = Omit<Reading, 'statements' | 'transfers' | 'assessments' | 'ledger'>
type Part = 'statements' | 'transfers' | 'ledger_entries'

const partOf = async <T>(db: Kysely<Tables>, table: Part, reading: string): Promise<readonly T[]> => {
  const rows = await db
    .selectFrom(table)
    .select('value')
    .where('reading', '=', reading)
    .orderBy('nr')
    .execute()
  return rows.map((row) => keptValue<T>(row.value))
}

/** The assessments of the reading itself, without those that were made later. */
const firstAssessments = async (db: Kysely<Tables>, reading: string): Promise<readonly Assessment[]> => {
  const rows = await db
    .selectFrom('assessments')
    .select('value')
    .where('reading', '=', reading)
    .where('added_at', 'is', null)
    .orderBy('nr')
    .execute()
  return rows.map((row) => keptValue<Assessment>(row.value))
}

export const readingById = async (db: Kysely<Tables>, id: string): Promise<Reading | null> => {
  const row = await db.selectFrom('readings').select('value').where('id', '=', id).executeTakeFirst()
  if (!row) return null
  // Spelled out in the order of the contract, so that a reading from the store prints as it did when it was new.
  const { problems, exchanges, ...head } = keptValue<Head>(row.value)
  return {
    ...head,
    statements: await partOf<Statement>(db, 'statements', id),
    exchanges,
    transfers: await partOf<ReadingTransfer>(db, 'transfers', id),
    assessments: await firstAssessments(db, id),
    ledger: await partOf<LedgerEntry>(db, 'ledger_entries', id),
    problems,
  }
}

export const newestReading = async (db: Kysely<Tables>, document: DocumentId): Promise<Reading | null> => {
  const row = await db
    .selectFrom('newest_readings')
    .select('reading')
    .where('document', '=', document)
    .executeTakeFirst()
  return row ? readingById(db, row.reading) : null
}

export const readingSummaries = async (
  db: Kysely<Tables>,
  document: DocumentId,
): Promise<readonly ReadingSummary[]> => {
  const rows = await db
    .selectFrom('readings')
    .select(['id', 'engine', 'published_on', 'read_at'])
    .where('document', '=', document)
    .where('nr', '>', 0)
    .orderBy('nr')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    engine: row.engine,
    publishedOn: row.published_on,
    readAt: row.read_at,
  }))
}

export const documentBytes = async (db: Kysely<Tables>, document: DocumentId): Promise<Uint8Array | null> => {
  const row = await db.selectFrom('documents').select('bytes').where('id', '=', document).executeTakeFirst()
  return row ? new Uint8Array(row.bytes) : null
}

export const documentIds = async (db: Kysely<Tables>): Promise<readonly DocumentId[]> => {
  const rows = await db.selectFrom('newest_readings').select('document').orderBy('document').execute()
  return rows.map((row) => row.document as DocumentId)
}
