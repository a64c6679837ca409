import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { ReviewFilter, ReviewPlace, UnjudgedStatement } from '../../ports/store.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import { columnText } from './stored-text.ts'
import type { Tables } from './tables.ts'

type Row = {
  readonly document: string
  readonly source: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published_on: string | null
  readonly nr: number
  readonly id: string
}

const from = sql`
  from newest_readings
  join readings on readings.id = coalesce(newest_readings.standing, newest_readings.reading)
  join statements as found on found.reading = readings.id`

const fitting = ({ document, party, class: goods }: ReviewFilter): readonly RawBuilder<unknown>[] => [
  sql`found.judged = 0`,
  ...(document === undefined ? [] : [sql`readings.document like ${`${document}%`}`]),
  ...(goods === undefined ? [] : [sql`found.class = ${goods}`]),
  ...(party === undefined
    ? []
    : [
        sql`exists (select 1 from statement_parties as named
          where named.reading = found.reading and named.nr = found.nr and named.party = ${columnText(party)})`,
      ]),
]

/** Newest publication first, undated pages last, then by document and place in the text. */
const beyond = ({ publishedOn, document, nr }: ReviewPlace): RawBuilder<unknown> =>
  publishedOn === null
    ? sql`(readings.published_on is null and (readings.document, found.nr) > (${document}, ${nr}))`
    : sql`(readings.published_on is null or readings.published_on < ${publishedOn}
        or (readings.published_on = ${publishedOn} and (readings.document, found.nr) > (${document}, ${nr})))`

export const listUnjudged = async (
  db: Kysely<Tables>,
  filter: ReviewFilter,
  limit: number,
  after: ReviewPlace | null,
): Promise<readonly UnjudgedStatement[]> => {
  const wanted = [...fitting(filter), ...(after === null ? [] : [beyond(after)])]
  const { rows } = await sql<Row>`
    select readings.document, readings.source, readings.title, readings.outlet, readings.published_on, found.nr, found.id
    ${from}
    where ${sql.join(wanted, sql` and `)}
    order by case when readings.published_on is null then 1 else 0 end, readings.published_on desc,
      readings.document, found.nr
    limit ${limit}`.execute(db)
  return rows.map((row) => ({
    document: row.document as DocumentId,
    source: row.source,
    title: row.title,
    outlet: row.outlet,
    publishedOn: row.published_on,
    nr: Number(row.nr),
    statement: row.id,
  }))
}

export const countUnjudged = async (
  db: Kysely<Tables>,
  filter: ReviewFilter,
  most: number,
): Promise<number> => {
  const { rows } = await sql<{ n: unknown }>`
    select count(*) as n from (
      select 1 as one ${from} where ${sql.join(fitting(filter), sql` and `)} limit ${most}) as counted`.execute(
    db,
  )
  return Number(rows[0]?.n ?? 0)
}
