import { type Kysely, type Migration, Migrator } from 'kysely'
import type { ColumnTypes } from './column-types.ts'
import { cases } from './migrations/cases.ts'
import { documentOrder } from './migrations/document-order.ts'
import { firstReadings } from './migrations/first-readings.ts'
import { laterFindings } from './migrations/later-findings.ts'
import { pageJudgements } from './migrations/page-judgements.ts'
import { standingReadings } from './migrations/standing-readings.ts'
import { textSketches } from './migrations/text-sketches.ts'

/** Every change of the tables, in order; a name is never changed, for stores know by it what they have. */
const migrations = (types: ColumnTypes): Record<string, Migration> => ({
  '0001-first-readings': firstReadings(types),
  '0002-later-findings': laterFindings(types),
  '0003-text-sketches': textSketches(types),
  '0004-document-order': documentOrder,
  '0005-standing-readings': standingReadings(types),
  '0006-cases': cases(types),
  '0011-page-judgements': pageJudgements(types),
})

/** Brings the tables to the newest state; throws the first error. */
export const migrate = async <T>(db: Kysely<T>, types: ColumnTypes): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations(types) } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/** The name of the newest change, to see without a lock whether there is anything to do. */
export const newestMigration = (types: ColumnTypes): string =>
  Object.keys(migrations(types)).sort().at(-1) ?? ''

/** Whether a change of this name is one of this program's, so that another program's tables are told apart. */
export const knownMigration = (name: string, types: ColumnTypes): boolean =>
  Object.hasOwn(migrations(types), name)
