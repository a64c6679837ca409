import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql } from 'kysely'
import { kyselyStore } from '../../src/adapters/kysely-store/kysely-store.ts'
import type { Tables } from '../../src/adapters/kysely-store/tables.ts'
import { bandsOf } from '../../src/article/near-duplicates/bands.ts'
import { standingOf } from '../../src/desk/standing.ts'
import type { Store } from '../../src/ports/store.ts'
import { type DocumentId, documentId } from '../../src/reading/document-id.ts'
import type { Knowledge } from '../../src/reading/knowledge.ts'
import { readDocument } from '../../src/reading/read-document.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { sketchOfReading } from '../../src/reading/sketch-of-reading.ts'
import { plainReading } from './plain-reading.ts'

const same = (a: Reading | null, b: Reading): boolean =>
  a !== null && isDeepStrictEqual(plainReading(a), plainReading(b))

const isCounted = (numbers: readonly number[]): boolean => numbers.every((nr, i) => nr === i + 1)

/** What SQLite itself finds wrong with the file; PostgreSQL checks its keys when a transaction ends. */
const fileFaults = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  const keys = await sql<{ table: string }>`pragma foreign_key_check`.execute(db)
  return [
    ...integrity.rows.map((row) => row.integrity_check).filter((line) => line !== 'ok'),
    ...keys.rows.map(({ table }) => `a row of ${table} refers to nothing`),
  ]
}

/** Rows of tables are not read from their bytes alone; whoever imports them compares them with a whole import. */
const isRow = ({ engine }: Reading): boolean => engine.startsWith('table/')

/** The readings of a document against its bytes: each has to be what reading them gives. */
const readingFaults = async (
  store: Store,
  document: DocumentId,
  knowledge: Knowledge,
): Promise<readonly string[]> => {
  const bytes = await store.bytes(document)
  if (bytes === null || documentId(bytes) !== document) return ['its bytes are not those of its id']
  const faults: string[] = []
  for (const { id } of await store.readingsOf(document)) {
    const kept = await store.reading(id)
    if (kept === null) faults.push(`reading ${id} is gone`)
    else if (!isRow(kept)) {
      const { engine, options } = kept
      const again = readDocument(bytes, kept.document.source, options, { ...knowledge, engine })
      if (!same(kept, again)) faults.push(`reading ${id} is not whole`)
    }
  }
  return faults
}

/** What stands of a document, held against its newest reading and everything that was decided. */
const standingFaults = async (
  db: Kysely<Tables>,
  store: Store,
  document: DocumentId,
  knowledge: Knowledge,
): Promise<readonly string[]> => {
  const pointer = await db
    .selectFrom('newest_readings')
    .selectAll()
    .where('document', '=', document)
    .executeTakeFirst()
  const last = (await store.readingsOf(document)).at(-1)
  const newest = await store.newest(document)
  if (pointer === undefined || newest === null) return ['it was kept without a reading']
  const judgements = await store.judgements(document)
  const page = await store.pageJudgements(document)
  const isShown = page.length > 0 || pointer.reading === last?.id
  const faults = isShown ? [] : ['its newest reading is not the one that is shown']
  if (judgements.length + page.length === 0)
    return pointer.standing === null ? faults : [...faults, 'something stands though nobody judged']
  const due = standingOf(newest, judgements, { judgements, page }, knowledge).reading
  const stands = pointer.standing === null ? null : await store.reading(pointer.standing)
  return same(stands, due) ? faults : [...faults, 'what stands is not what follows from the judgements']
}

const numberFaults = async (db: Kysely<Tables>, document: DocumentId): Promise<readonly string[]> => {
  const faults: string[] = []
  for (const table of ['readings', 'judgements', 'page_judgements'] as const) {
    const rows = await db
      .selectFrom(table)
      .select('nr')
      .where('document', '=', document)
      .where('nr', '>', 0)
      .orderBy('nr')
      .execute()
    if (!isCounted(rows.map(({ nr }) => nr))) faults.push(`its ${table} are not numbered one by one`)
  }
  return faults
}

const sketchFaults = async (
  db: Kysely<Tables>,
  store: Store,
  document: DocumentId,
): Promise<readonly string[]> => {
  const newest = await store.newest(document)
  const sketch = newest === null ? null : sketchOfReading(newest)
  if (newest === null || sketch === null) return []
  const rows = await db.selectFrom('sketch_bands').select('band').where('reading', '=', newest.id).execute()
  return rows.length === new Set(bandsOf(sketch)).size ? [] : ['its text cannot be found by all its bands']
}

/** Everything that is wrong with a store: half-written readings, what stands out of step, rows that refer to nothing. */
export const storeFaults = async (
  db: Kysely<Tables>,
  isFile: boolean,
  knowledge: Knowledge,
): Promise<readonly string[]> => {
  const store = kyselyStore(db)
  const faults: string[] = [...(isFile ? await fileFaults(db) : [])]
  const documents = await db.selectFrom('documents').select('id').orderBy('id').execute()
  for (const { id } of documents) {
    const document = id as DocumentId
    const found = [
      ...(await readingFaults(store, document, knowledge)),
      ...(await standingFaults(db, store, document, knowledge)),
      ...(await numberFaults(db, document)),
      ...(await sketchFaults(db, store, document)),
    ]
    faults.push(...found.map((fault) => `${document.slice(0, 15)}: ${fault}`))
  }
  return faults
}
