import type { Kysely, Migration } from 'kysely'
import type { ColumnTypes } from '../column-types.ts'

/** Assessments that are made again beside those of a reading, and official figures that a person imports. */
export const laterFindings = (types: ColumnTypes): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const { schema } = db
    await schema.alterTable('assessments').addColumn('added_at', types.text).execute()
    await schema
      .createTable('observations')
      .addColumn('id', types.text, (c) => c.primaryKey())
      .addColumn('nr', 'integer', (c) => c.notNull().unique())
      .addColumn('measure', types.text, (c) => c.notNull())
      .addColumn('added_at', types.text, (c) => c.notNull())
      .addColumn('value', types.text, (c) => c.notNull())
      .execute()
  },
})
