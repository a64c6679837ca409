import type { Kysely } from 'kysely'
import { addObservations, type Observation } from '../../regimes/observation.ts'
import { keptValue } from './stored-text.ts'
import type { Tables } from './tables.ts'

export const keptObservations = async (db: Kysely<Tables>): Promise<readonly Observation[]> => {
  const rows = await db.selectFrom('observations').select('value').orderBy('nr').execute()
  return rows.map((row) => keptValue<Observation>(row.value))
}

/** Adds the figures that are new beside those that are kept and those that are known anyway; gives back the new ones. */
export const appendObservations = async (
  db: Kysely<Tables>,
  fresh: readonly Observation[],
  known: readonly Observation[],
  at: string,
): Promise<readonly Observation[]> =>
  db.transaction().execute(async (tx) => {
    const kept = await keptObservations(tx)
    const { added } = addObservations([...known, ...kept], fresh)
    for (const [i, observation] of added.entries())
      await tx
        .insertInto('observations')
        .values({
          id: observation.id,
          nr: kept.length + i + 1,
          measure: observation.measure,
          added_at: at,
          value: JSON.stringify(observation),
        })
        .execute()
    return added
  })
