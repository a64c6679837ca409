import { type Kysely, sql } from 'kysely'
import { bandsOf } from '../../article/near-duplicates/bands.ts'
import { firstAlike, type Reprint } from '../../article/near-duplicates/text-families.ts'
import type { SketchedPage } from '../../ports/store.ts'
import { appearanceKey } from '../../reading/appearance.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import type { Reading } from '../../reading/reading.ts'
import { sketchOfReading } from '../../reading/sketch-of-reading.ts'
import type { Tables } from './tables.ts'

const bytesOf = (minima: readonly number[]): Uint8Array => {
  const bytes = new Uint8Array(minima.length * 4)
  const view = new DataView(bytes.buffer)
  for (const [i, least] of minima.entries()) view.setUint32(i * 4, least, true)
  return bytes
}

const minimaOf = (bytes: Uint8Array): readonly number[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bytes.byteLength / 4 }, (_, i) => view.getUint32(i * 4, true))
}

/** Keeps the sketch of a reading's text and the keys under which it is looked up; nothing where the text has none. */
export const insertSketch = async (
  db: Kysely<Tables>,
  id: string,
  reading: Pick<Reading, 'article' | 'document'>,
): Promise<void> => {
  const sketch = sketchOfReading(reading)
  if (sketch === null) return
  const { kept_at } = await db
    .selectFrom('documents')
    .select('kept_at')
    .where('id', '=', reading.document.id)
    .executeTakeFirstOrThrow()
  const { publishedOn = null, publishedAt = null } = reading.article ?? {}
  const appeared = appearanceKey({ publishedOn, publishedAt, keptAt: kept_at })
  await db
    .insertInto('sketches')
    .values({ reading: id, appeared, size: sketch.size, minima: bytesOf(sketch.minima) })
    .execute()
  await db
    .insertInto('sketch_bands')
    .values([...new Set(bandsOf(sketch))].map((band) => ({ band, appeared, reading: id })))
    .execute()
}

const sketchedPages = (db: Kysely<Tables>) =>
  db
    .selectFrom('newest_readings')
    .innerJoin('readings', 'readings.id', 'newest_readings.reading')
    .innerJoin('documents', 'documents.id', 'newest_readings.document')
    .innerJoin('sketches', 'sketches.reading', 'newest_readings.reading')
    .select([
      'readings.id',
      'readings.document',
      'readings.source',
      'readings.title',
      'readings.outlet',
      'readings.published_on',
      'documents.kept_at',
      'sketches.appeared',
      'sketches.size',
      'sketches.minima',
    ])
    .orderBy('sketches.appeared')
    .orderBy('readings.id')

type Met = { readonly reading: string }
type Row = Awaited<ReturnType<ReturnType<typeof sketchedPages>['execute']>>[number]

const sketchedPage = (row: Row): SketchedPage => ({
  document: row.document as DocumentId,
  source: row.source,
  title: row.title,
  outlet: row.outlet,
  publishedOn: row.published_on,
  keptAt: row.kept_at,
  sketch: { size: row.size, minima: minimaOf(new Uint8Array(row.minima)) },
})

export const allSketched = async (db: Kysely<Tables>): Promise<readonly SketchedPage[]> =>
  (await sketchedPages(db).execute()).map(sketchedPage)

/** The newest readings that appeared before another and are in its bands: the earliest of each band, or all of them. */
const metEarlier = async (
  db: Kysely<Tables>,
  page: Row,
  bands: readonly number[],
  which: 'earliest' | 'all',
): Promise<readonly string[]> => {
  const earlier = sql`from sketch_bands as met
    join newest_readings on newest_readings.reading = met.reading
    where (met.appeared, met.reading) < (${page.appeared}, ${page.id})`
  const query =
    which === 'all'
      ? sql<Met>`select distinct met.reading ${earlier} and met.band in (${sql.join(bands)})`
      : sql.join(
          bands.map(
            (band) => sql`select * from (select met.reading ${earlier} and met.band = ${band}
              order by met.appeared, met.reading limit 1) as one`,
          ),
          sql` union `,
        )
  const { rows } = await sql<Met>`${query}`.execute(db)
  return rows.map(({ reading }) => reading)
}

/** The readings in the order in which they appeared, asked for in pieces: databases limit the parameters of one query. */
const pagesOf = async (db: Kysely<Tables>, readings: readonly string[]): Promise<readonly SketchedPage[]> => {
  const rows: Row[] = []
  for (let at = 0; at < readings.length; at += 500)
    rows.push(
      ...(await sketchedPages(db)
        .where('readings.id', 'in', readings.slice(at, at + 500))
        .execute()),
    )
  const place = (row: Row): string => `${row.appeared} ${row.id}`
  return rows.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)).map(sketchedPage)
}

export const reprintOf = async (
  db: Kysely<Tables>,
  document: DocumentId,
): Promise<Reprint<SketchedPage> | null> => {
  const row = await sketchedPages(db).where('newest_readings.document', '=', document).executeTakeFirst()
  if (row === undefined) return null
  const page = sketchedPage(row)
  const bands = bandsOf(page.sketch)
  const alike = async (which: 'earliest' | 'all') =>
    firstAlike(page, await pagesOf(db, await metEarlier(db, row, bands, which)))
  return (await alike('earliest')) ?? (await alike('all'))
}
