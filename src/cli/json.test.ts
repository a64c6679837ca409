import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reading } from '../reading/reading.ts'
import { textPage } from './page.fixture.ts'
import { readingFaults } from './reading-schema.fixture.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
beforeAll(() => {
  folder.write('one/a.txt', textPage(1))
  folder.write('two/a.txt', textPage(1))
  folder.write('two/b.txt', textPage(2))
})
afterAll(() => folder.remove())
const read = (...args: readonly string[]) => run(folder, ['read', ...args, '--no-store'])

test.each(['examples/tideline-post.html', 'examples/minato-nippo.txt', 'examples/minato-nippo.html'])(
  '%s gives a reading that keeps the contract, with every quote at its place',
  async (page) => {
    const ran = await read(page, '--json')
    expect([ran.code, ran.err]).toEqual([0, ''])
    const reading = JSON.parse(ran.out) as Reading
    expect(readingFaults(reading)).toEqual([])
    expect(reading.statements.length).toBeGreaterThan(0)
    for (const { quote } of reading.statements)
      expect(reading.article?.text.slice(quote.start, quote.end)).toBe(quote.text)
  },
)

test('one page is an object; a folder is a list, even of one; several sources are a list', async () => {
  const shape = async (...sources: readonly string[]): Promise<unknown> => {
    const value: unknown = JSON.parse((await read(...sources, '--json')).out)
    return Array.isArray(value) ? value.length : 'object'
  }
  expect(await shape(folder.path('one/a.txt'))).toBe('object')
  expect(await shape(folder.path('one'))).toBe(1)
  expect(await shape(folder.path('two'))).toBe(2)
  expect(await shape(folder.path('one/a.txt'), folder.path('two'))).toBe(3)
})

test('what failed is in the JSON too, in the shape of the contract', async () => {
  const ran = await read(folder.path('nowhere'), folder.path('one/a.txt'), '--json')
  const readings = JSON.parse(ran.out) as readonly Reading[]
  expect(readings.flatMap(readingFaults)).toEqual([])
  expect(readings.map((r) => [r.article === null, r.problems.map((p) => p.code)])).toEqual([
    [true, ['not_found']],
    [false, ['no_date']],
  ])
})

test('--jsonl prints one page a line, in the order of their names', async () => {
  const ran = await read(folder.path('two'), '--jsonl')
  const sources = ran.out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Reading).document.source)
  expect(sources).toEqual([folder.path('two/a.txt'), folder.path('two/b.txt')])
})

test('what a person says about a page goes before what the page says', async () => {
  const args = ['--published', '2024-03', '--outlet', 'みなと日報', '--address', 'https://minato.example/1']
  const { article, options } = JSON.parse(
    (await read(folder.path('one/a.txt'), ...args, '--json')).out,
  ) as Reading
  expect(article).toMatchObject({ publishedOn: '2024-03', publishedFrom: 'given', outlet: 'みなと日報' })
  expect(options).toMatchObject({ address: 'https://minato.example/1', published: '2024-03' })
})

test('--strict keeps only what stands in plain words beside the verb', async () => {
  const count = async (...more: readonly string[]): Promise<number> =>
    (JSON.parse((await read('examples/minato-nippo.txt', '--json', ...more)).out) as Reading).statements
      .length
  expect(await count('--strict')).toBeLessThan(await count())
})

test('statements and transfers list what has been read, filtered', async () => {
  await run(folder, ['read', 'examples/tideline-post.html'])
  const list = async (...args: readonly string[]): Promise<readonly unknown[]> =>
    JSON.parse((await run(folder, [...args, '--json'])).out) as readonly unknown[]
  const all = await list('statements')
  const oil = await list('statements', '--from', 'ru', '--class', 'refined-petroleum')
  expect(oil.length).toBeGreaterThan(0)
  expect(oil.length).toBeLessThan(all.length)
  expect(await list('statements', '--limit', '1')).toHaveLength(1)
  expect(await list('transfers', '--from', 'KP', '--to', 'RU')).toMatchObject([
    { assessments: [{ verdict: 'prohibited' }, {}], pages: [{ outlet: 'Tideline Post' }], voices: 1 },
  ])
  expect((await run(folder, ['statements', '--from', 'KP'])).out).toMatch(/North Korea → Russia {2}arms/u)
  expect((await run(folder, ['statements', '--from', 'JP'])).out).toBe('No statement in the store fits.\n')
})
