import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import Database from 'libsql'
import { afterAll, expect, test } from 'vitest'
import { storeContract } from '../../ports/store.contract.ts'
import { StoreFailure } from '../../ports/store.ts'
import { documentId } from '../../reading/document-id.ts'
import { fixtureBytes, fixtureReading } from '../../reading/reading.fixture.ts'
import type { Reading } from '../../reading/reading.ts'
import { kyselyStore } from '../kysely-store/kysely-store.ts'
import { textSketches } from '../kysely-store/migrations/text-sketches.ts'
import { openSqlite } from './open-sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-store-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

storeContract('SQLite', async () => {
  files += 1
  const db = await openSqlite(join(folder, 'new folder', `${files}.sqlite`))
  const dump = async (): Promise<string> => {
    const tables = await sql<{ name: string }>`
      select name from sqlite_master where type = 'table' order by name`.execute(db)
    const all: unknown[] = []
    for (const { name } of tables.rows)
      all.push(name, (await sql`select * from ${sql.table(name)} order by 1, 2`.execute(db)).rows)
    return JSON.stringify(all)
  }
  return { store: kyselyStore(db), dump }
})

/** A reading whose text is long enough to be found on other pages. */
const longReading = (): { readonly reading: Reading; readonly bytes: Uint8Array } => {
  const text = Array.from({ length: 60 }, (_, i) => `barge ${i * i}`).join(' ')
  const reading = fixtureReading()
  if (reading.article === null) throw new Error('the fixture has an article')
  const parts = [{ kind: 'body', start: 0, end: text.length }] as const
  return { reading: { ...reading, article: { ...reading.article, text, parts } }, bytes: fixtureBytes }
}

/** `synchronous = full`: what was answered is on the disk. */
const full = 2

test('opens a store again with what it had, and changes nothing in it', async () => {
  const path = join(folder, 'again.sqlite')
  await (await openSqlite(path)).destroy()
  const db = await openSqlite(path)
  const modes = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db)
  const keys = await sql<{ foreign_keys: number }>`pragma foreign_keys`.execute(db)
  const sync = await sql<{ synchronous: number }>`pragma synchronous`.execute(db)
  expect([modes.rows[0]?.journal_mode, keys.rows[0]?.foreign_keys, sync.rows[0]?.synchronous]).toEqual([
    'wal',
    1,
    full,
  ])
  await db.destroy()
})

test('readings that were kept before there were sketches are sketched when the tables for sketches are made', async () => {
  const path = join(folder, 'older.sqlite')
  const db = await openSqlite(path)
  const { reading, bytes } = longReading()
  const copied = new TextEncoder().encode('the same words in other bytes')
  const copy = { ...reading, id: 'copy', document: { ...reading.document, id: documentId(copied) } }
  await kyselyStore(db).keep(reading, bytes, '2024-01-01T00:00:00.000Z')
  await kyselyStore(db).keep(copy, copied, '2024-01-02T00:00:00.000Z')
  const before = await kyselyStore(db).sketched()
  expect(before).toHaveLength(2)
  for (const undo of ['drop table sketch_bands', 'drop table sketches']) await sql.raw(undo).execute(db)
  await textSketches({ bytes: 'blob', text: 'text' }).up(db)
  expect(await kyselyStore(db).sketched()).toEqual(before)
  expect((await kyselyStore(db).reprintOf(copy.document.id))?.of.document).toBe(reading.document.id)
  await db.destroy()
})

test("another program's database is refused and stays as it was", async () => {
  const path = join(folder, 'foreign.sqlite')
  const foreign = new Database(path)
  foreign.exec('create table letters (id integer)')
  foreign.close()
  await expect(openSqlite(path)).rejects.toThrow('it is the database of another program')
  const after = new Database(path)
  const names = after.prepare('select name from sqlite_master').all()
  after.close()
  expect(names).toEqual([{ name: 'letters' }])
})

const letter = join(folder, 'letter.sqlite')
writeFileSync(letter, 'Dear reader, this is a letter and no database at all. '.repeat(100))

test.each([
  ['a file of another kind', letter, 'it is a file, but not an SQLite database'],
  ['a folder', folder, 'it is a folder, and a file was expected'],
  ['below a file', join(letter, 'below.sqlite'), 'a part of its path is a file, and a folder was expected'],
])('says in a sentence why a store cannot be opened: %s', async (_, path, reason) => {
  await expect(openSqlite(path)).rejects.toThrow(
    new StoreFailure(`The store ${path} cannot be opened: ${reason}.`),
  )
})
