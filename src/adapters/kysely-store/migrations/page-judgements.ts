import { type Kysely, type Migration, sql } from 'kysely'
import type { ColumnTypes } from '../column-types.ts'

/** What people say about pages, and which statements nobody judged yet. */
export const pageJudgements = (types: ColumnTypes): Migration => ({
  up: async (db: Kysely<unknown>) => {
    const { schema } = db
    await schema
      .createTable('page_judgements')
      .addColumn('id', types.text, (c) => c.primaryKey())
      .addColumn('document', types.text, (c) => c.notNull().references('documents.id'))
      .addColumn('nr', 'integer', (c) => c.notNull())
      .addColumn('value', types.text, (c) => c.notNull())
      .addUniqueConstraint('page_judgements_in_order', ['document', 'nr'])
      .execute()
    await schema
      .createTable('page_retractions')
      .addColumn('judgement', types.text, (c) => c.primaryKey().references('page_judgements.id'))
      .addColumn('who', types.text, (c) => c.notNull())
      .addColumn('at', types.text, (c) => c.notNull())
      .addColumn('why', types.text, (c) => c.notNull())
      .execute()
    await schema
      .alterTable('statements')
      .addColumn('judged', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
    // Judged before there was this column: found by the id; those that are found by their words follow with the next decision.
    await sql`
      update statements set judged = 1 where exists (
        select 1 from judgements
        join readings on readings.document = judgements.document
        left join retractions on retractions.judgement = judgements.id
        where readings.id = statements.reading and judgements.statement = statements.id
          and retractions.judgement is null)`.execute(db)
    await schema
      .createIndex('readings_by_publication')
      .on('readings')
      .columns(['published_on', 'document'])
      .execute()
  },
})
