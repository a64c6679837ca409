import type { Kysely } from 'kysely'
import { bandsOf } from '../../article/near-duplicates/bands.ts'
import type { Sketch } from '../../article/near-duplicates/sketch.ts'
import type { SketchedPage } from '../../ports/store.ts'
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
  await db
    .insertInto('sketches')
    .values({
      reading: id,
      published_at: reading.article?.publishedAt ?? null,
      size: sketch.size,
      minima: bytesOf(sketch.minima),
    })
    .execute()
  const bands = [...new Set(bandsOf(sketch))]
  await db
    .insertInto('sketch_bands')
    .values(bands.map((band) => ({ reading: id, band })))
    .execute()
}

const sketchedPages = (db: Kysely<Tables>) =>
  db
    .selectFrom('newest_readings')
    .innerJoin('readings', 'readings.id', 'newest_readings.reading')
    .innerJoin('documents', 'documents.id', 'newest_readings.document')
    .innerJoin('sketches', 'sketches.reading', 'newest_readings.reading')
    .select([
      'readings.document',
      'readings.source',
      'readings.title',
      'readings.outlet',
      'readings.published_on',
      'sketches.published_at',
      'documents.kept_at',
      'sketches.size',
      'sketches.minima',
    ])
    .orderBy('readings.document')

type Row = Awaited<ReturnType<ReturnType<typeof sketchedPages>['execute']>>[number]

const sketchOf = ({ size, minima }: Row): Sketch => ({ size, minima: minimaOf(new Uint8Array(minima)) })

const sketchedPage = (row: Row): SketchedPage => ({
  document: row.document as DocumentId,
  source: row.source,
  title: row.title,
  outlet: row.outlet,
  publishedOn: row.published_on,
  publishedAt: row.published_at,
  keptAt: row.kept_at,
  sketch: sketchOf(row),
})

/** The pages of all documents that have a sketch. */
export const allSketched = async (db: Kysely<Tables>): Promise<readonly SketchedPage[]> =>
  (await sketchedPages(db).execute()).map(sketchedPage)

/** A page and all those that it shares a band with. */
export const sketchedLike = async (
  db: Kysely<Tables>,
  document: DocumentId,
): Promise<readonly SketchedPage[]> => {
  const rows = await sketchedPages(db)
    .where('newest_readings.reading', 'in', (query) =>
      query
        .selectFrom('sketch_bands as met')
        .select('met.reading')
        .where('met.band', 'in', (own) =>
          own
            .selectFrom('sketch_bands')
            .innerJoin('newest_readings as this', 'this.reading', 'sketch_bands.reading')
            .select('sketch_bands.band')
            .where('this.document', '=', document),
        ),
    )
    .execute()
  return rows.map(sketchedPage)
}
