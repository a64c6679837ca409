import { statSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { run, start, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
afterAll(() => folder.remove())

test.each([
  ['other machines without a token', ['--host', '0.0.0.0'], 'lets other machines in'],
  ['other machines without a token, in IPv6', ['--host', '::'], 'lets other machines in'],
  ['a token that is empty', ['--token', ''], 'at least 16 characters'],
  ['a token that can be guessed', ['--host', '0.0.0.0', '--token', 'secret'], 'at least 16 characters'],
  ['a port that is none', ['--port', '70000'], 'A port from 0 to 65535'],
])('a desk is not opened for %s', async (_, args, reason) => {
  const { code, err } = await run(folder, ['desk', '--no-open', ...args])
  expect([code, err.includes(reason)]).toEqual([2, true])
  expect(err).not.toContain('    at ')
})

test('the store that it makes is for its user alone, and stopping it is clean', async () => {
  const desk = start(folder, ['desk', '--no-open', '--port', '0'])
  const printed = await new Promise<string>((resolve) =>
    desk.stdout?.once('data', (text: Buffer) => resolve(text.toString())),
  )
  expect(printed).toMatch(/http:\/\/127\.0\.0\.1:\d+\//u)
  for (const file of ['store.sqlite', 'store.sqlite-wal', 'store.sqlite-shm'])
    expect(statSync(folder.path(file)).mode & 0o077, file).toBe(0)
  desk.kill('SIGTERM')
  expect(await new Promise((resolve) => desk.once('close', resolve))).toBe(0)
})
