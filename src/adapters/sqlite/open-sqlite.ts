import { closeSync, existsSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, sql } from 'kysely'
import Database from 'libsql'
import type { ColumnTypes } from '../kysely-store/column-types.ts'
import { migrate, newestMigration } from '../kysely-store/migrate.ts'
import type { Tables } from '../kysely-store/tables.ts'
import { makeFolder } from './make-folder.ts'
import { openFailure } from './open-failure.ts'
import { patiently } from './patiently.ts'
import { ImmediateSqliteDialect } from './sqlite-dialect.ts'

const types: ColumnTypes = { bytes: 'blob', text: 'text' }
const milliseconds = 10_000

/** Makes the file where it is missing, for its user alone: SQLite makes the files beside it with the same rights. */
const makePrivate = (path: string): void => {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600))
}

/** The driver, ready: a journal that readers and a writer share, foreign keys, and patience with another process. */
const connect = (path: string): Database.Database => {
  if (path !== ':memory:') {
    makeFolder(dirname(path))
    makePrivate(path)
  }
  const database = new Database(path)
  database.exec(`pragma busy_timeout = ${milliseconds}`)
  patiently(milliseconds, () => database.exec('pragma journal_mode = wal'))
  database.exec('pragma foreign_keys = on')
  return database
}

/** Whether nothing is left to do; throws where the tables are another program's, which are not to be touched. */
const upToDate = async (db: Kysely<Tables>): Promise<boolean> => {
  const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(db)
  if (!tables.rows.some(({ name }) => name === 'kysely_migration')) {
    if (tables.rows.length > 0) throw new Error('it is the database of another program')
    return false
  }
  const done = await sql<{ name: string }>`
    select name from kysely_migration where name = ${newestMigration(types)}`.execute(db)
  return done.rows.length > 0
}

/** Under the write lock, since two processes may meet an empty file at the same moment. */
const migrateLocked = (db: Kysely<Tables>): Promise<void> =>
  db.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection)
    try {
      await migrate(connection, types)
      await sql`commit`.execute(connection)
    } catch (cause) {
      await sql`rollback`.execute(connection)
      throw cause
    }
  })

/** Opens the SQLite file at `path`, makes it and its folder where they are missing; throws `StoreFailure`. */
export const openSqlite = async (path: string): Promise<Kysely<Tables>> => {
  let database: Database.Database | null = null
  try {
    database = connect(path)
    const db = new Kysely<Tables>({ dialect: new ImmediateSqliteDialect({ database }) })
    if (!(await upToDate(db))) await migrateLocked(db)
    return db
  } catch (cause) {
    database?.close()
    throw openFailure(path, cause)
  }
}
