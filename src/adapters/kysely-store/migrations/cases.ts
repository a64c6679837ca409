import type { Kysely, Migration } from 'kysely'
import type { ColumnTypes } from '../column-types.ts'

/** What people collect: every change of every case, appended. */
export const cases = (types: ColumnTypes): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('case_changes')
      .addColumn('id', types.text, (c) => c.primaryKey())
      .addColumn('case_id', types.text, (c) => c.notNull())
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('kind', types.text, (c) => c.notNull())
      .addColumn('who', types.text, (c) => c.notNull())
      .addColumn('at', types.text, (c) => c.notNull())
      .addColumn('value', types.text, (c) => c.notNull())
      .addUniqueConstraint('case_changes_in_order', ['case_id', 'nr'])
      .execute()
  },
})
