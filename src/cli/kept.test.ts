import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqlite } from '../adapters/sqlite/open-sqlite.ts'
import type { Reading } from '../reading/reading.ts'
import { textPage } from './page.fixture.ts'
import { run, start, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
const pages = 500
beforeAll(() => {
  for (let nr = 1; nr <= pages; nr += 1)
    folder.write(`pages/${String(nr).padStart(3, '0')}.txt`, textPage(nr))
})
afterAll(() => folder.remove())

/** Every row of every table, as text. */
const dump = async (db: string): Promise<string> => {
  const store = await openSqlite(db)
  const { rows } = await sql<{
    name: string
  }>`select name from sqlite_master where type = 'table' order by name`.execute(store)
  const all = []
  for (const { name } of rows)
    all.push(name, (await sql`select * from ${sql.table(name)} order by 1, 2`.execute(store)).rows)
  await store.destroy()
  return JSON.stringify(all)
}

/** How many readings there are, and how many of them, or of the documents, lack a part. */
const wholeness = async (db: string): Promise<{ readings: number; torn: number }> => {
  const store = await openSqlite(db)
  const { rows } = await sql<{ readings: number; torn: number }>`
    select
      (select count(*) from readings) as readings,
      (select count(*) from documents where id not in (select document from newest_readings)) +
      (select count(*) from readings where id not in (select reading from newest_readings)) +
      (select count(*) from readings where
        json_array_length(value, '$.article.parts') is null) as torn`.execute(store)
  const statements = await sql<{ n: number }>`
    select count(distinct n) as n from (select count(statements.id) as n from readings left join statements on statements.reading = readings.id group by readings.id)`.execute(
    store,
  )
  await store.destroy()
  const [found] = rows
  if (!found) throw new Error('no row')
  // The pages differ in a number only, so that all readings have equally many statements.
  return { readings: found.readings, torn: found.torn + Math.max(0, (statements.rows[0]?.n ?? 0) - 1) }
}

test('reading a page twice in the same way changes nothing, and prints the same', async () => {
  const page = folder.path('pages/001.txt')
  const args = ['read', page, '--published', '2023-10-17', '--json', '--db', folder.path('twice.sqlite')]
  const first = await run(folder, args)
  const before = await dump(folder.path('twice.sqlite'))
  const second = await run(folder, args)
  expect([first.code, second.code]).toEqual([0, 0])
  expect(second.out).toBe(first.out)
  expect(await dump(folder.path('twice.sqlite'))).toBe(before)
  expect(JSON.parse(first.out)).toMatchObject({ document: { source: page, readAt: expect.any(String) } })
})

test('the same bytes from another place are the same reading, named as asked for', async () => {
  const db = ['--db', folder.path('places.sqlite')]
  const first = JSON.parse(
    (await run(folder, ['read', folder.path('pages/002.txt'), '--json', ...db])).out,
  ) as Reading
  const second = JSON.parse((await run(folder, ['read', '-', '--json', ...db], textPage(2))).out) as Reading
  expect(second).toEqual({ ...first, document: { ...first.document, source: '-' } })
})

test('--no-store keeps nothing and prints no time', async () => {
  const ran = await run(folder, [
    'read',
    folder.path('pages/001.txt'),
    '--no-store',
    '--json',
    '--db',
    folder.path('none.sqlite'),
  ])
  expect(existsSync(folder.path('none.sqlite'))).toBe(false)
  expect((JSON.parse(ran.out) as Reading).document).not.toHaveProperty('readAt')
})

test('two processes that write to one new store at once both succeed', async () => {
  const db = ['--db', folder.path('two.sqlite')]
  for (let nr = 1; nr <= 40; nr += 1) folder.write(`some/${nr}.txt`, textPage(nr))
  const both = await Promise.all(
    [1, 2].map(() => run(folder, ['read', folder.path('some'), '--jsonl', ...db])),
  )
  expect(both.map((ran) => [ran.code, ran.err, ran.out.trim().split('\n').length])).toEqual([
    [0, '', 40],
    [0, '', 40],
  ])
  expect(both[0]?.out).toBe(both[1]?.out)
  expect(await wholeness(folder.path('two.sqlite'))).toEqual({ readings: 40, torn: 0 })
})

describe('a folder of 500 pages', () => {
  test('killed anywhere leaves whole readings; running again completes them', {
    timeout: 120_000,
  }, async () => {
    const db = folder.path('killed.sqlite')
    const seen: number[] = []
    for (const wanted of [1, 60, 170, 300]) {
      const child = start(folder, ['read', folder.path('pages'), '--jsonl', '--db', db])
      let lines = 0
      const enough = wanted + Math.floor(Math.random() * 40)
      child.stdout?.on('data', (chunk: Buffer) => {
        lines += chunk.filter((byte) => byte === 10).length
        if (lines >= enough) child.kill('SIGKILL')
      })
      await once(child, 'close')
      const { readings, torn } = await wholeness(db)
      expect(torn).toBe(0)
      expect(readings).toBeGreaterThanOrEqual(Math.min(enough, pages))
      seen.push(readings)
    }
    expect(seen[0]).toBeLessThan(pages)
    const last = await run(folder, ['read', folder.path('pages'), '--jsonl', '--db', db])
    expect([last.code, last.out.trim().split('\n').length]).toEqual([0, pages])
    expect(await wholeness(db)).toEqual({ readings: pages, torn: 0 })
  })
})
