import type { Kysely, Migration } from 'kysely'

/** Assessments that are made again beside those of a reading, and official figures that a person imports. */
export const laterFindings: Migration = {
  up: async (db: Kysely<unknown>) => {
    const { schema } = db
    await schema.alterTable('assessments').addColumn('added_at', 'text').execute()
    await schema
      .createTable('observations')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('nr', 'integer', (c) => c.notNull().unique())
      .addColumn('measure', 'text', (c) => c.notNull())
      .addColumn('added_at', 'text', (c) => c.notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute()
  },
}
