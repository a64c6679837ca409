import { expect, test } from 'vitest'
import { postgresDatabases, sqliteFiles } from './drilled-store.ts'
import { runDrill } from './run-drill.ts'

test.each([
  ['SQLite', async () => sqliteFiles()],
  ['PostgreSQL', postgresDatabases],
] as const)(
  'on %s a killed program loses nothing that it answered and leaves nothing half-written',
  async (_, open) => {
    const stores = await open()
    try {
      const drilled = await runDrill(stores, 3, 1917)
      expect(drilled.flatMap(({ during, faults }) => faults.map((fault) => `${during}: ${fault}`))).toEqual(
        [],
      )
      expect(drilled.reduce((sum, { answered }) => sum + answered, 0)).toBeGreaterThan(0)
    } finally {
      await stores.stop()
    }
  },
  240_000,
)
