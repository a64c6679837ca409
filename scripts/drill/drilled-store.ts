import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../../src/adapters/postgres/postgres-server.fixture.ts'

/** A kind of database, and new empty stores in it. */
export type DrilledStore = {
  readonly name: 'SQLite' | 'PostgreSQL'
  /** What `--db` takes. */
  readonly newPlace: () => Promise<string>
  readonly stop: () => Promise<void>
}

export const sqliteFiles = (): DrilledStore => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-drill-'))
  let files = 0
  return {
    name: 'SQLite',
    newPlace: async () => {
      files += 1
      return join(folder, `${files}.sqlite`)
    },
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A server of its own; it stays up, and what is killed are the programs that write to it. */
export const postgresDatabases = async (): Promise<DrilledStore> => {
  const server = await startPostgres()
  return { name: 'PostgreSQL', newPlace: server.newDatabase, stop: server.stop }
}
