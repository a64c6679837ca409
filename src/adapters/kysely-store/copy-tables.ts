import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { StoreFailure } from '../../ports/store.ts'
import { forgetStandings } from './keep-reading.ts'
import type { Tables } from './tables.ts'

type TableName = keyof Tables
type Row = Readonly<Record<string, unknown>>

/** Every table with its key, each after those that it refers to. */
const keys = {
  documents: ['id'],
  readings: ['id'],
  newest_readings: ['document'],
  sketches: ['reading'],
  sketch_bands: ['band', 'reading'],
  statements: ['reading', 'nr'],
  statement_parties: ['reading', 'nr', 'role', 'party'],
  transfers: ['reading', 'nr'],
  transfer_parties: ['reading', 'nr', 'role', 'party'],
  assessments: ['reading', 'nr'],
  ledger_entries: ['reading', 'nr'],
  judgements: ['id'],
  retractions: ['judgement'],
  page_judgements: ['id'],
  page_retractions: ['judgement'],
  observations: ['id'],
  case_changes: ['id'],
} as const satisfies { readonly [T in TableName]: readonly (keyof Tables[T])[] }

export const tableNames = Object.keys(keys) as readonly TableName[]

/** What a table holds: how many rows, and a SHA-256 over all of them in the order of the key. */
export type TableContent = { readonly rows: number; readonly hash: string }
export type CopiedTable = TableContent & { readonly table: TableName; readonly fresh: number }

/** Few, for a row of `documents` may be a page of many megabytes. */
const rowsAtOnce = (table: TableName): number => (table === 'documents' ? 16 : 500)

/** The rows of a table in the order of its key, some at a time. */
async function* rowsOf(db: Kysely<Tables>, table: TableName): AsyncGenerator<readonly Row[]> {
  const key = keys[table]
  const columns = sql.join(key.map((column) => sql.ref(column)))
  let last: Row | undefined
  for (;;) {
    const after = last
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)}
      ${after === undefined ? sql`` : sql`where (${columns}) > (${sql.join(key.map((column) => after[column]))})`}
      order by ${columns} limit ${sql.lit(rowsAtOnce(table))}`.execute(db)
    if (rows.length === 0) return
    yield rows
    last = rows.at(-1)
  }
}

/** Drivers give bytes as a buffer or as what lies below one. */
const bytesOf = (value: unknown): Uint8Array | null =>
  value instanceof Uint8Array ? value : value instanceof ArrayBuffer ? new Uint8Array(value) : null

const cell = (value: unknown): unknown => {
  const bytes = bytesOf(value)
  return bytes === null ? value : createHash('sha256').update(bytes).digest('hex')
}

const lineOf = (row: Row): string =>
  JSON.stringify(
    Object.entries(row)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => [name, cell(value)]),
  )

export const tableContent = async (db: Kysely<Tables>, table: TableName): Promise<TableContent> => {
  const hash = createHash('sha256')
  let count = 0
  for await (const rows of rowsOf(db, table)) {
    for (const row of rows) hash.update(lineOf(row)).update('\n')
    count += rows.length
  }
  return { rows: count, hash: hash.digest('hex') }
}

/** The pointer to a document's newest reading is the one row that changes; all others are only ever added. */
const onConflict = (table: TableName) =>
  table === 'newest_readings'
    ? sql`on conflict (document) do update set reading = excluded.reading, standing = excluded.standing`
    : sql`on conflict do nothing`

const copyTable = async (
  from: Kysely<Tables>,
  to: Transaction<Tables>,
  table: TableName,
): Promise<CopiedTable> => {
  const before = await sql<{ n: unknown }>`select count(*) as n from ${sql.table(table)}`.execute(to)
  for await (const rows of rowsOf(from, table)) {
    const columns = Object.keys(rows[0] ?? {})
    const values = rows.map(
      (row) => sql`(${sql.join(columns.map((column) => bytesOf(row[column]) ?? row[column]))})`,
    )
    await sql`
      insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      values ${sql.join(values)} ${onConflict(table)}`.execute(to)
  }
  const [there, here] = [await tableContent(from, table), await tableContent(to, table)]
  if (there.rows !== here.rows || there.hash !== here.hash)
    throw new StoreFailure(
      `Nothing was copied: ${table} would differ (${there.rows} rows there, ${here.rows} here). The store that is copied to has to be empty, or a copy of the same store.`,
    )
  return { table, ...here, fresh: here.rows - Number(before.rows[0]?.n) }
}

/**
 * Copies everything from one store into another, all of it or nothing, and compares every table by its count and hash.
 * Writers to both wait until it is done. A second time adds only what is new; throws `StoreFailure` where the other store holds
 * anything else.
 */
export const copyTables = async (from: Kysely<Tables>, to: Kysely<Tables>): Promise<readonly CopiedTable[]> =>
  from.transaction().execute((source) =>
    to.transaction().execute(async (target) => {
      // What stands after judgements is replaced with each of them, so that an earlier copy of it is not the same any more.
      await forgetStandings(target)
      const done: CopiedTable[] = []
      for (const table of tableNames) done.push(await copyTable(source, target, table))
      return done
    }),
  )
