import type { Kysely, Migration } from 'kysely'
import type { ColumnTypes } from '../column-types.ts'

/** Documents, their readings, and judgements on them. */
export const firstReadings = (types: ColumnTypes): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const { schema } = db
    await schema
      .createTable('documents')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('bytes', types.bytes, (c) => c.notNull())
      .addColumn('size', 'integer', (c) => c.notNull())
      .addColumn('kept_at', 'text', (c) => c.notNull())
      .execute()
    await schema
      .createTable('readings')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('document', 'text', (c) => c.notNull().references('documents.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('engine', 'text', (c) => c.notNull())
      .addColumn('source', 'text', (c) => c.notNull())
      .addColumn('title', 'text')
      .addColumn('outlet', 'text')
      .addColumn('published_on', 'text')
      .addColumn('read_at', 'text', (c) => c.notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .addUniqueConstraint('readings_in_order', ['document', 'nr'])
      .execute()
    await schema
      .createTable('newest_readings')
      .addColumn('document', 'text', (c) => c.primaryKey().references('documents.id'))
      .addColumn('reading', 'text', (c) => c.notNull().references('readings.id'))
      .execute()
    await schema
      .createTable('statements')
      .addColumn('reading', 'text', (c) => c.notNull().references('readings.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('class', 'text', (c) => c.notNull())
      .addColumn('stance', 'text', (c) => c.notNull())
      .addColumn('phase', 'text', (c) => c.notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('statements_key', ['reading', 'nr'])
      .execute()
    await schema.createIndex('statements_by_id').on('statements').column('id').execute()
    await schema
      .createTable('transfers')
      .addColumn('reading', 'text', (c) => c.notNull().references('readings.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('class', 'text', (c) => c.notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('transfers_key', ['reading', 'nr'])
      .execute()
    await schema.createIndex('transfers_by_id').on('transfers').column('id').execute()
    for (const of of ['statement', 'transfer'] as const) {
      const table = `${of}_parties`
      await schema
        .createTable(table)
        .addColumn('reading', 'text', (c) => c.notNull())
        .addColumn('nr', 'integer', (c) => c.notNull())
        .addColumn('role', 'text', (c) => c.notNull())
        .addColumn('party', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint(`${table}_key`, ['reading', 'nr', 'role', 'party'])
        .addForeignKeyConstraint(`${table}_of`, ['reading', 'nr'], `${of}s`, ['reading', 'nr'])
        .execute()
      await schema.createIndex(`${table}_by_party`).on(table).columns(['party', 'role']).execute()
    }
    await schema
      .createTable('assessments')
      .addColumn('reading', 'text', (c) => c.notNull().references('readings.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('transfer', 'text', (c) => c.notNull())
      .addColumn('verdict', 'text', (c) => c.notNull())
      .addColumn('pack', 'text', (c) => c.notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('assessments_key', ['reading', 'nr'])
      .execute()
    await schema
      .createTable('ledger_entries')
      .addColumn('reading', 'text', (c) => c.notNull().references('readings.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('measure', 'text', (c) => c.notNull())
      .addColumn('window', 'text', (c) => c.notNull())
      .addColumn('basis', 'text', (c) => c.notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('ledger_entries_key', ['reading', 'nr'])
      .execute()
    await schema
      .createTable('judgements')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('document', 'text', (c) => c.notNull().references('documents.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('statement', 'text', (c) => c.notNull())
      .addColumn('verdict', 'text', (c) => c.notNull())
      .addColumn('who', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .addUniqueConstraint('judgements_in_order', ['document', 'nr'])
      .execute()
    await schema
      .createTable('retractions')
      .addColumn('judgement', 'text', (c) => c.primaryKey().references('judgements.id'))
      .addColumn('who', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('why', 'text', (c) => c.notNull())
      .execute()
  },
})
