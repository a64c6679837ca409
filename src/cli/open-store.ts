import { homedir } from 'node:os'
import type { Store } from '../ports/store.ts'
import { openDatabase } from './open-database.ts'
import { storePath } from './store-path.ts'

export const dbOption = [
  '--db <store>',
  'the store: a file, or postgres://…; default TIDEWAITER_DB, else a file in your data folder',
] as const

/** Opens the store that the command line, the environment or the user's data folder names. */
export const openStore = async (option: string | undefined): Promise<Store> => {
  const path = storePath(option, { platform: process.platform, home: homedir(), env: process.env })
  const { kyselyStore } = await import('../adapters/kysely-store/kysely-store.ts')
  return kyselyStore(await openDatabase(path))
}

/** Opens the store for the time of `use`. */
export const withStore = async <T>(
  option: string | undefined,
  use: (store: Store) => Promise<T>,
): Promise<T> => {
  const store = await openStore(option)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
