import { type Kysely, type RawBuilder, sql } from 'kysely'
import type {
  FoundIn,
  StatementFilter,
  StoredStatement,
  StoredTransfer,
  TransferFilter,
} from '../../ports/store.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import type { ReadingTransfer } from '../../reading/reading-transfer.ts'
import type { Assessment } from '../../regimes/assessment.ts'
import { latestAssessments } from '../../regimes/latest-assessments.ts'
import type { Statement } from '../../statements/statement.ts'
import { columnText, keptValue } from './stored-text.ts'
import type { Tables } from './tables.ts'

type Row = {
  readonly document: string
  readonly source: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published_on: string | null
  readonly kept_at: string
  readonly reading: string
  readonly id: string
  readonly value: string
}

const foundIn = (row: Row): FoundIn => ({
  document: row.document as DocumentId,
  source: row.source,
  title: row.title,
  outlet: row.outlet,
  publishedOn: row.published_on,
  keptAt: row.kept_at,
})

const conditions = (
  parties: 'statement_parties' | 'transfer_parties',
  filter: StatementFilter,
): RawBuilder<unknown> => {
  const all: RawBuilder<unknown>[] = [sql`true`]
  for (const role of ['supplier', 'recipient'] as const) {
    const party = filter[role]
    if (party !== undefined)
      all.push(sql`exists (
        select 1 from ${sql.table(parties)} as named
        where named.reading = found.reading and named.nr = found.nr
          and named.role = ${role} and named.party = ${columnText(party)})`)
  }
  if (filter.class !== undefined) all.push(sql`found.class = ${filter.class}`)
  if (filter.stance !== undefined) all.push(sql`found.stance = ${filter.stance}`)
  if (filter.phase !== undefined) all.push(sql`found.phase = ${filter.phase}`)
  if (filter.document !== undefined) all.push(sql`readings.document like ${`${filter.document}%`}`)
  return sql.join(all, sql` and `)
}

/** Both kinds of row are listed in one way: from what stands of each document, newest publication first. */
const newestRows = async (
  db: Kysely<Tables>,
  table: 'statements' | 'transfers',
  filter: StatementFilter,
): Promise<readonly Row[]> => {
  const wanted = conditions(table === 'statements' ? 'statement_parties' : 'transfer_parties', filter)
  const { rows } = await sql<Row>`
    select readings.document, readings.source, readings.title, readings.outlet, readings.published_on,
      documents.kept_at,
      found.reading, found.id, found.value
    from newest_readings
    join readings on readings.id = coalesce(newest_readings.standing, newest_readings.reading)
    join documents on documents.id = newest_readings.document
    join ${sql.table(table)} as found on found.reading = readings.id
    where ${wanted}
    order by case when readings.published_on is null then 1 else 0 end, readings.published_on desc,
      readings.document, found.nr
    ${filter.limit === undefined ? sql`` : sql`limit ${filter.limit}`}`.execute(db)
  return rows
}

export const listStatements = async (
  db: Kysely<Tables>,
  filter: StatementFilter,
): Promise<readonly StoredStatement[]> => {
  const rows = await newestRows(db, 'statements', filter)
  return rows.map((row) => ({ statement: keptValue<Statement>(row.value), foundIn: foundIn(row) }))
}

/** A list of readings is asked for in pieces, since databases limit the parameters of one query. */
const readingsAtOnce = 500

export const listTransfers = async (
  db: Kysely<Tables>,
  filter: TransferFilter,
): Promise<readonly StoredTransfer[]> => {
  const rows = await newestRows(db, 'transfers', filter)
  const readings = [...new Set(rows.map((row) => row.reading))]
  const assessments = new Map<string, Assessment[]>()
  for (let at = 0; at < readings.length; at += readingsAtOnce) {
    const found = await db
      .selectFrom('assessments')
      .select(['reading', 'transfer', 'value'])
      .where('reading', 'in', readings.slice(at, at + readingsAtOnce))
      .orderBy('reading')
      .orderBy('nr')
      .execute()
    for (const row of found) {
      const key = `${row.reading} ${row.transfer}`
      assessments.set(key, [...(assessments.get(key) ?? []), keptValue<Assessment>(row.value)])
    }
  }
  return rows.map((row) => ({
    transfer: keptValue<ReadingTransfer>(row.value),
    assessments: latestAssessments(assessments.get(`${row.reading} ${row.id}`) ?? []),
    foundIn: foundIn(row),
  }))
}
