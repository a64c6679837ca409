import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PostgresServer, startPostgres } from '../adapters/postgres/postgres-server.fixture.ts'
import { textPage } from './page.fixture.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(async () => {
  await server.stop()
  folder.remove()
})

test('what was read into a file is copied to PostgreSQL, and lists read the same from both', async () => {
  const team = await server.newDatabase()
  const page = folder.write('page.txt', textPage())
  await run(folder, ['read', page])
  const copied = await run(folder, ['copy', '--from', folder.path('store.sqlite'), '--to', team])
  expect([copied.code, copied.err]).toEqual([0, ''])
  expect(copied.out).toContain('Both stores hold the same.')
  const [here, there] = [
    await run(folder, ['transfers', '--json']),
    await run(folder, ['transfers', '--json', '--db', team]),
  ]
  expect(there.out).toBe(here.out)
  expect(JSON.parse(there.out)).not.toHaveLength(0)
})

test('a page is read straight into PostgreSQL, and reading it again changes nothing', async () => {
  const team = await server.newDatabase()
  const page = folder.write('team.txt', textPage(2))
  const [first, second] = [
    await run(folder, ['read', page, '--json', '--db', team]),
    await run(folder, ['read', page, '--json', '--db', team]),
  ]
  expect([first.code, second.code]).toEqual([0, 0])
  expect(second.out).toBe(first.out)
})

test.each([
  ['a file that is not there', ['--from', 'nowhere.sqlite', '--to', 'new.sqlite'], 'there is no such file'],
  ['a store onto itself', ['--from', 'one.sqlite', '--to', './one.sqlite'], 'cannot be copied onto itself'],
  [
    'a server that does not answer',
    ['--from', 'one.sqlite', '--to', 'postgres://me:secret@127.0.0.1:1/x'],
    'no server answers there',
  ],
])('is refused in one sentence: %s', async (_, args, reason) => {
  folder.write('one.sqlite', '')
  const { code, out, err } = await run(folder, [
    'copy',
    ...args.map((arg) => (arg.endsWith('.sqlite') ? folder.path(arg) : arg)),
  ])
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain(reason)
  expect(err).not.toContain('secret')
})
