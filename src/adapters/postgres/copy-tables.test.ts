import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgedRoles } from '../../reading/judged-roles.ts'
import type { Judgement } from '../../reading/judgement.ts'
import { fixtureBytes, fixtureReading } from '../../reading/reading.fixture.ts'
import { partialDate } from '../../text/partial-date.ts'
import { copyTables } from '../kysely-store/copy-tables.ts'
import { kyselyStore } from '../kysely-store/kysely-store.ts'
import type { Tables } from '../kysely-store/tables.ts'
import { openSqlite } from '../sqlite/open-sqlite.ts'
import { openPostgres } from './open-postgres.ts'
import { type PostgresServer, startPostgres } from './postgres-server.fixture.ts'

let server: PostgresServer
const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-copy-'))
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

const at = '2023-07-03T09:00:00.000Z'

const judgementOf = (id: string): Omit<Judgement, 'retracted'> => {
  const reading = fixtureReading()
  const [statement] = reading.statements
  if (statement === undefined) throw new Error('the fixture has statements')
  return {
    id,
    document: reading.document.id,
    statement: statement.id,
    quote: statement.quote,
    roles: judgedRoles(statement),
    verdict: 'reject',
    correction: null,
    who: 'R. Reader',
    at,
    why: '見出しだけ',
  }
}

/** A store with two readings of a page that has characters which databases refuse, and a judgement that was taken back. */
const filled = async (name: string): Promise<Kysely<Tables>> => {
  const db = await openSqlite(join(folder, name))
  const store = kyselyStore(db)
  const reading = fixtureReading()
  if (reading.article === null) throw new Error('the fixture has an article')
  await store.keep({ ...reading, article: { ...reading.article, title: 'a\0b\uD800c' } }, fixtureBytes, at)
  await store.keep(fixtureReading({ published: partialDate('2023-07-03') }), fixtureBytes, at)
  await store.judge(judgementOf('judgement-1'))
  await store.retract(
    { id: 'judgement-1', document: reading.document.id },
    { who: 'R. Reader', at, why: 'a slip' },
  )
  return db
}

test('a store goes to PostgreSQL and back with every row as it was', async () => {
  const source = await filled('there-and-back.sqlite')
  const team = await openPostgres(await server.newDatabase())
  const back = await openSqlite(join(folder, 'back.sqlite'))
  const there = await copyTables(source, team)
  const again = await copyTables(team, back)
  expect(there.find(({ table }) => table === 'judgements')?.rows).toBe(1)
  expect(there.find(({ table }) => table === 'readings')?.rows).toBe(2)
  expect(again.map(({ table, hash }) => [table, hash])).toEqual(there.map(({ table, hash }) => [table, hash]))
  const { document } = fixtureReading()
  expect(await kyselyStore(team).bytes(document.id)).toEqual(fixtureBytes)
  expect(await kyselyStore(back).judgements(document.id)).toEqual(
    await kyselyStore(source).judgements(document.id),
  )
  expect(await kyselyStore(back).newest(document.id)).toEqual(await kyselyStore(source).newest(document.id))
  await Promise.all([source, team, back].map((db) => db.destroy()))
})

test('copied again, only what is new is added', async () => {
  const source = await filled('again.sqlite')
  const team = await openPostgres(await server.newDatabase())
  await copyTables(source, team)
  const next = fixtureReading({}, 'rules/next')
  const standing = { ...next, id: 'standing' }
  await kyselyStore(source).keep(next, fixtureBytes, at, {
    reading: standing,
    of: next.id,
    seen: 2,
    judged: [],
  })
  await copyTables(source, team)
  const changed = { ...standing, statements: standing.statements.slice(1) }
  await kyselyStore(source).judge(judgementOf('judgement-2'), {
    reading: changed,
    of: next.id,
    seen: 2,
    judged: [],
  })
  const copied = await copyTables(source, team)
  expect(copied.find(({ table }) => table === 'readings')).toMatchObject({ rows: 4, fresh: 1 })
  expect(copied.find(({ table }) => table === 'documents')).toMatchObject({ rows: 1, fresh: 0 })
  expect(await kyselyStore(team).statements({})).toHaveLength(changed.statements.length)
  expect((await kyselyStore(team).newest(fixtureReading().document.id))?.engine).toBe('rules/next')
  await Promise.all([source, team].map((db) => db.destroy()))
})

test('a store with other content is refused and stays as it was', async () => {
  const source = await filled('source.sqlite')
  const team = await openPostgres(await server.newDatabase())
  await kyselyStore(team).keep(fixtureReading({}, 'rules/other'), fixtureBytes, at)
  await expect(copyTables(source, team)).rejects.toThrow('Nothing was copied')
  expect(await kyselyStore(team).readingsOf(fixtureReading().document.id)).toHaveLength(1)
  await Promise.all([source, team].map((db) => db.destroy()))
})
