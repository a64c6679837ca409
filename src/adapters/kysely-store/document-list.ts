import { type Kysely, sql } from 'kysely'
import type { DocumentPlace, ListedDocument } from '../../ports/store.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import type { Tables } from './tables.ts'

type Row = {
  readonly document: string
  readonly source: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published_on: string | null
  readonly read_at: string
  readonly statements: unknown
}

/** The documents, those that were read last first, from a place on. */
export const listDocuments = async (
  db: Kysely<Tables>,
  limit: number,
  after: DocumentPlace | null,
): Promise<readonly ListedDocument[]> => {
  const from =
    after === null
      ? sql``
      : sql`where (readings.read_at, readings.document) < (${after.readAt}, ${after.document})`
  const { rows } = await sql<Row>`
    select readings.document, readings.source, readings.title, readings.outlet, readings.published_on, readings.read_at,
      (select count(*) from statements
        where statements.reading = coalesce(newest_readings.standing, newest_readings.reading)) as statements
    from readings join newest_readings on newest_readings.reading = readings.id
    ${from}
    order by readings.read_at desc, readings.document desc
    limit ${limit}`.execute(db)
  return rows.map((row) => ({
    document: row.document as DocumentId,
    source: row.source,
    title: row.title,
    outlet: row.outlet,
    publishedOn: row.published_on,
    readAt: row.read_at,
    statements: Number(row.statements),
  }))
}
