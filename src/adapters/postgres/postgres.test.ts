import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storeContract } from '../../ports/store.contract.ts'
import { fixtureBytes, fixtureReading } from '../../reading/reading.fixture.ts'
import { kyselyStore } from '../kysely-store/kysely-store.ts'
import { openPostgres } from './open-postgres.ts'
import { type PostgresServer, startPostgres } from './postgres-server.fixture.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

storeContract('PostgreSQL', async () => {
  const db = await openPostgres(await server.newDatabase())
  const dump = async (): Promise<string> => {
    const tables = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(db)
    const all: unknown[] = []
    for (const { name } of tables.rows)
      all.push(name, (await sql`select * from ${sql.table(name)} order by 1, 2`.execute(db)).rows)
    return JSON.stringify(all)
  }
  return { store: kyselyStore(db), dump }
})

test('several processes that open an empty database at once all find it ready', async () => {
  const address = await server.newDatabase()
  const opened = await Promise.all(Array.from({ length: 5 }, () => openPostgres(address)))
  for (const db of opened) expect(await kyselyStore(db).documents()).toEqual([])
  await Promise.all(opened.map((db) => db.destroy()))
})

test('several people who judge at once lose nothing', async () => {
  const address = await server.newDatabase()
  const stores = await Promise.all(
    Array.from({ length: 4 }, async () => kyselyStore(await openPostgres(address))),
  )
  const reading = fixtureReading()
  const [statement] = reading.statements
  if (statement === undefined) throw new Error('the fixture has statements')
  await stores[0]?.keep(reading, fixtureBytes, '2023-07-03T09:00:00.000Z')
  await Promise.all(
    stores.flatMap((store, person) =>
      Array.from({ length: 25 }, (_, i) =>
        store.judge({
          id: `${person}-${i}`,
          document: reading.document.id,
          statement: statement.id,
          quote: statement.quote,
          roles: { suppliers: ['KP'], recipients: ['RU'], class: 'arms', stance: 'asserted', phase: 'done' },
          verdict: 'accept',
          correction: null,
          who: `Reader ${person}`,
          at: '2023-07-04T09:00:00.000Z',
          why: '',
        }),
      ),
    ),
  )
  const kept = (await stores[1]?.judgements(reading.document.id)) ?? []
  expect(new Set(kept.map(({ id }) => id)).size).toBe(100)
  await Promise.all(stores.map((store) => store.close()))
})

test("another program's database is refused and stays as it was", async () => {
  const address = await server.newDatabase()
  const foreign = await openPostgres(await server.newDatabase())
  await foreign.destroy()
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query('create table letters (id integer)')
  await expect(openPostgres(address)).rejects.toThrow('it is the database of another program')
  const { rows } = await client.query("select tablename from pg_tables where schemaname = 'public'")
  expect(rows).toEqual([{ tablename: 'letters' }])
  await client.end()
})

test.each([
  ['no server', 'postgres://reader:secret@127.0.0.1:1/reports', 'no server answers there'],
  ['no host', 'postgres://reader:secret@no-such-host.invalid/reports', 'there is no such host'],
])(
  'says in a sentence why a store cannot be opened, and never the password: %s',
  async (_, address, reason) => {
    const failure = openPostgres(address)
    await expect(failure).rejects.toThrow(reason)
    await expect(failure).rejects.not.toThrow('secret')
  },
)

test('says that a database is missing', async () => {
  const address = new URL(await server.newDatabase())
  address.pathname = '/nowhere'
  await expect(openPostgres(address.href)).rejects.toThrow('the server has no such database')
})
