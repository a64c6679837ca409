import type { Kysely, Migration } from 'kysely'
import type { Reading } from '../../../reading/reading.ts'
import type { ColumnTypes } from '../column-types.ts'
import { insertSketch } from '../sketch-queries.ts'
import { keptValue } from '../stored-text.ts'
import type { Tables } from '../tables.ts'

/** Readings are taken up in pieces, so that a large store does not stand in memory whole. */
const readingsAtOnce = 200

/** Sketches the texts of the readings that were kept before there were sketches. */
const sketchKept = async (db: Kysely<Tables>): Promise<void> => {
  let after = ''
  for (;;) {
    const rows = await db
      .selectFrom('readings')
      .select(['id', 'value'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(readingsAtOnce)
      .execute()
    for (const { id, value } of rows)
      await insertSketch(db, id, keptValue<Pick<Reading, 'article' | 'document'>>(value))
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** Sketches of texts, by which the same text is found on other pages, for what is kept and for what was kept before. */
export const textSketches = (types: ColumnTypes): Migration => ({
  up: async (db: Kysely<Tables>) => {
    const { schema } = db
    await schema
      .createTable('sketches')
      .addColumn('reading', types.text, (c) => c.primaryKey().references('readings.id'))
      .addColumn('appeared', types.text, (c) => c.notNull())
      .addColumn('size', 'integer', (c) => c.notNull())
      .addColumn('minima', types.bytes, (c) => c.notNull())
      .execute()
    await schema
      .createTable('sketch_bands')
      .addColumn('band', 'integer', (c) => c.notNull())
      .addColumn('appeared', types.text, (c) => c.notNull())
      .addColumn('reading', types.text, (c) => c.notNull().references('sketches.reading'))
      .addPrimaryKeyConstraint('sketch_bands_key', ['band', 'appeared', 'reading'])
      .execute()
    await sketchKept(db)
  },
})
