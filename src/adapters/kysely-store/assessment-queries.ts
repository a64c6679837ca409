import type { Kysely } from 'kysely'
import type { Assessment } from '../../regimes/assessment.ts'
import { keptValue } from './stored-text.ts'
import type { Tables } from './tables.ts'

/** All assessments of a reading, its own first, then those that were made later. */
export const assessmentsOf = async (db: Kysely<Tables>, reading: string): Promise<readonly Assessment[]> => {
  const rows = await db
    .selectFrom('assessments')
    .select('value')
    .where('reading', '=', reading)
    .orderBy('nr')
    .execute()
  return rows.map((row) => keptValue<Assessment>(row.value))
}

export const appendAssessments = async (
  db: Kysely<Tables>,
  reading: string,
  assessments: readonly Assessment[],
  at: string,
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const last = await tx
      .selectFrom('assessments')
      .select(({ fn }) => fn.max('nr').as('nr'))
      .where('reading', '=', reading)
      .executeTakeFirst()
    const next = last?.nr == null ? 0 : Number(last.nr) + 1
    for (const [i, assessment] of assessments.entries())
      await tx
        .insertInto('assessments')
        .values({
          reading,
          nr: next + i,
          transfer: assessment.transfer,
          verdict: assessment.verdict,
          pack: assessment.pack,
          value: JSON.stringify(assessment),
          added_at: at,
        })
        .execute()
  })
