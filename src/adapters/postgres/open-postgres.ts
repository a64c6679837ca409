import { Kysely, sql } from 'kysely'
import pg from 'pg'
import type { ColumnTypes } from '../kysely-store/column-types.ts'
import { knownMigration, migrate, newestMigration } from '../kysely-store/migrate.ts'
import type { Tables } from '../kysely-store/tables.ts'
import { openFailure } from './open-failure.ts'
import { OneWriterPostgresDialect } from './postgres-dialect.ts'

const types: ColumnTypes = { bytes: 'bytea', text: sql`text collate "C"` }
const connections = 10
const milliseconds = 10_000

/** Any number will do, as long as every version of the program takes the same; another than that of writers. */
const openLock = 7_403_202_308

const tableNames = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema()`.execute(db)
  return rows.map(({ name }) => name)
}

const doneMigrations = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  if (!(await tableNames(db)).includes('kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** Throws where the schema holds another program's tables, which are not to be touched. */
const refuseForeign = async (db: Kysely<Tables>, done: readonly string[]): Promise<void> => {
  const names = await tableNames(db)
  const begun = names.includes('kysely_migration') && done.every((name) => knownMigration(name, types))
  if (names.length > 0 && !begun) throw new Error('it is the database of another program')
}

/** One process at a time, since several may meet an empty database at the same moment. */
const bringUpToDate = async (db: Kysely<Tables>): Promise<void> =>
  db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${openLock})`.execute(connection)
    try {
      const done = await doneMigrations(connection)
      await refuseForeign(connection, done)
      if (!done.includes(newestMigration(types))) await migrate(db, types)
    } finally {
      await sql`select pg_advisory_unlock(${openLock})`.execute(connection)
    }
  })

/** Opens the database at a `postgres://` address and brings its tables to the newest state; throws `StoreFailure`. */
export const openPostgres = async (address: string): Promise<Kysely<Tables>> => {
  let db: Kysely<Tables> | null = null
  try {
    const pool = new pg.Pool({
      connectionString: address,
      max: connections,
      connectionTimeoutMillis: milliseconds,
      application_name: 'tidewaiter',
    })
    // A connection that is lost while idle would otherwise end the process; the next query says what is wrong.
    pool.on('error', () => {})
    db = new Kysely<Tables>({ dialect: new OneWriterPostgresDialect({ pool }) })
    if (!(await doneMigrations(db)).includes(newestMigration(types))) await bringUpToDate(db)
    return db
  } catch (cause) {
    await db?.destroy()
    throw openFailure(address, cause)
  }
}
