import type { Kysely } from 'kysely'
import type { Tables } from '../adapters/kysely-store/tables.ts'

/** Whether a store is named by the address of a server, and not by a file. */
export const isAddress = (place: string): boolean => /^postgres(?:ql)?:\/\//u.test(place)

/** Opens what `--db` names: a file, or a database at a `postgres://` address. Throws `StoreFailure`. */
export const openDatabase = async (place: string): Promise<Kysely<Tables>> => {
  if (isAddress(place)) {
    const { openPostgres } = await import('../adapters/postgres/open-postgres.ts')
    return openPostgres(place)
  }
  const { openSqlite } = await import('../adapters/sqlite/open-sqlite.ts')
  return openSqlite(place)
}
