import type { Kysely, Migration } from 'kysely'
import type { ColumnTypes } from '../column-types.ts'

/** What stands of a document after people's judgements, from which lists are made. */
export const standingReadings = (types: ColumnTypes): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .alterTable('newest_readings')
      .addColumn('standing', types.text, (c) => c.references('readings.id'))
      .execute()
  },
})
