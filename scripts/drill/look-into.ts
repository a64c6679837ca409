import { kyselyStore } from '../../src/adapters/kysely-store/kysely-store.ts'
import { loadPipeline } from '../../src/adapters/pipeline/load-pipeline.ts'
import { isAddress, openDatabase } from '../../src/cli/open-database.ts'
import type { Store } from '../../src/ports/store.ts'
import { storeFaults } from './store-faults.ts'

const { knowledge } = loadPipeline()

/** Opens what a killed program left, and gives what is wrong with it and with what `also` looks at. */
export const lookInto = async (
  place: string,
  also: (store: Store) => Promise<readonly string[]> = async () => [],
): Promise<readonly string[]> => {
  const db = await openDatabase(place)
  try {
    return [...(await storeFaults(db, !isAddress(place), knowledge)), ...(await also(kyselyStore(db)))]
  } finally {
    await db.destroy()
  }
}
