import type { Kysely, Migration } from 'kysely'

/** The order in which the desk lists what was read. */
export const documentOrder: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema.createIndex('readings_by_time').on('readings').columns(['read_at', 'document']).execute()
  },
}
