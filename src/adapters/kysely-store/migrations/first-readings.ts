import type { Kysely, Migration } from 'kysely'
import type { ColumnTypes } from '../column-types.ts'

/** Documents, their readings, and judgements on them. */
export const firstReadings = (types: ColumnTypes): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const { schema } = db
    await schema
      .createTable('documents')
      .addColumn('id', types.text, (c) => c.primaryKey())
      .addColumn('bytes', types.bytes, (c) => c.notNull())
      .addColumn('size', 'integer', (c) => c.notNull())
      .addColumn('kept_at', types.text, (c) => c.notNull())
      .execute()
    await schema
      .createTable('readings')
      .addColumn('id', types.text, (c) => c.primaryKey())
      .addColumn('document', types.text, (c) => c.notNull().references('documents.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('engine', types.text, (c) => c.notNull())
      .addColumn('source', types.text, (c) => c.notNull())
      .addColumn('title', types.text)
      .addColumn('outlet', types.text)
      .addColumn('published_on', types.text)
      .addColumn('read_at', types.text, (c) => c.notNull())
      .addColumn('value', types.text, (c) => c.notNull())
      .addUniqueConstraint('readings_in_order', ['document', 'nr'])
      .execute()
    await schema
      .createTable('newest_readings')
      .addColumn('document', types.text, (c) => c.primaryKey().references('documents.id'))
      .addColumn('reading', types.text, (c) => c.notNull().references('readings.id'))
      .execute()
    await schema
      .createTable('statements')
      .addColumn('reading', types.text, (c) => c.notNull().references('readings.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('id', types.text, (c) => c.notNull())
      .addColumn('class', types.text, (c) => c.notNull())
      .addColumn('stance', types.text, (c) => c.notNull())
      .addColumn('phase', types.text, (c) => c.notNull())
      .addColumn('value', types.text, (c) => c.notNull())
      .addPrimaryKeyConstraint('statements_key', ['reading', 'nr'])
      .execute()
    await schema.createIndex('statements_by_id').on('statements').column('id').execute()
    await schema
      .createTable('transfers')
      .addColumn('reading', types.text, (c) => c.notNull().references('readings.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('id', types.text, (c) => c.notNull())
      .addColumn('class', types.text, (c) => c.notNull())
      .addColumn('value', types.text, (c) => c.notNull())
      .addPrimaryKeyConstraint('transfers_key', ['reading', 'nr'])
      .execute()
    await schema.createIndex('transfers_by_id').on('transfers').column('id').execute()
    for (const of of ['statement', 'transfer'] as const) {
      const table = `${of}_parties`
      await schema
        .createTable(table)
        .addColumn('reading', types.text, (c) => c.notNull())
        .addColumn('nr', 'integer', (c) => c.notNull())
        .addColumn('role', types.text, (c) => c.notNull())
        .addColumn('party', types.text, (c) => c.notNull())
        .addPrimaryKeyConstraint(`${table}_key`, ['reading', 'nr', 'role', 'party'])
        .addForeignKeyConstraint(`${table}_of`, ['reading', 'nr'], `${of}s`, ['reading', 'nr'])
        .execute()
      await schema.createIndex(`${table}_by_party`).on(table).columns(['party', 'role']).execute()
    }
    await schema
      .createTable('assessments')
      .addColumn('reading', types.text, (c) => c.notNull().references('readings.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('transfer', types.text, (c) => c.notNull())
      .addColumn('verdict', types.text, (c) => c.notNull())
      .addColumn('pack', types.text, (c) => c.notNull())
      .addColumn('value', types.text, (c) => c.notNull())
      .addPrimaryKeyConstraint('assessments_key', ['reading', 'nr'])
      .execute()
    await schema
      .createTable('ledger_entries')
      .addColumn('reading', types.text, (c) => c.notNull().references('readings.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('measure', types.text, (c) => c.notNull())
      .addColumn('window', types.text, (c) => c.notNull())
      .addColumn('basis', types.text, (c) => c.notNull())
      .addColumn('value', types.text, (c) => c.notNull())
      .addPrimaryKeyConstraint('ledger_entries_key', ['reading', 'nr'])
      .execute()
    await schema
      .createTable('judgements')
      .addColumn('id', types.text, (c) => c.primaryKey())
      .addColumn('document', types.text, (c) => c.notNull().references('documents.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('statement', types.text, (c) => c.notNull())
      .addColumn('verdict', types.text, (c) => c.notNull())
      .addColumn('who', types.text, (c) => c.notNull())
      .addColumn('at', types.text, (c) => c.notNull())
      .addColumn('value', types.text, (c) => c.notNull())
      .addUniqueConstraint('judgements_in_order', ['document', 'nr'])
      .execute()
    await schema
      .createTable('retractions')
      .addColumn('judgement', types.text, (c) => c.primaryKey().references('judgements.id'))
      .addColumn('who', types.text, (c) => c.notNull())
      .addColumn('at', types.text, (c) => c.notNull())
      .addColumn('why', types.text, (c) => c.notNull())
      .execute()
  },
})
