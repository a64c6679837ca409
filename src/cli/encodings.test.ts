import { afterAll, expect, test } from 'vitest'
import { encoded } from '../article/decode/encoded.fixture.ts'
import type { Reading } from '../reading/reading.ts'
import { htmlPage, textPage } from './page.fixture.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
afterAll(() => folder.remove())

const body = textPage()
  .split('\n')
  .filter((line) => line.startsWith(' '))
  .map((line) => `<p>${line.trim()}</p>`)
  .join('')

const read = async (name: string): Promise<Reading> =>
  JSON.parse((await run(folder, ['read', folder.path(name), '--no-store', '--json'])).out) as Reading

folder.write('utf-8.html', htmlPage('utf-8', body))

test.each(['shift_jis', 'euc-jp'])('a page in %s is read as its twin in UTF-8', async (charset) => {
  folder.write(`${charset}.html`, encoded(htmlPage(charset, body), charset))
  const [twin, reading] = [await read('utf-8.html'), await read(`${charset}.html`)]
  expect(reading.problems.map((p) => p.code)).toEqual(['no_date'])
  expect(reading.article?.text).toBe(twin.article?.text)
  expect(reading.statements.map((s) => s.quote)).toEqual(twin.statements.map((s) => s.quote))
  expect(reading.statements.length).toBeGreaterThan(0)
})

test('a page that names another encoding than it has is read as what it is, and that is no failure', async () => {
  folder.write('stale.html', htmlPage('shift_jis', body))
  const ran = await run(folder, ['read', folder.path('stale.html'), '--no-store', '--json'])
  const reading = JSON.parse(ran.out) as Reading
  expect([ran.code, reading.problems.map((p) => p.code)]).toEqual([0, ['misdeclared', 'no_date']])
  expect(reading.article?.text).toBe((await read('utf-8.html')).article?.text)
})

test('a page of 100,000 nested tags is read', async () => {
  folder.write('deep.html', htmlPage('utf-8', `${'<div>'.repeat(100_000)}${body}`))
  const { article, problems } = await read('deep.html')
  expect(article?.text).toContain('北朝鮮はロシアに砲弾を輸出した')
  expect(problems.map((p) => p.code)).toContain('too_deep')
})
