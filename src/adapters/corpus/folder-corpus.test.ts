import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CorpusPage } from '../../ports/corpus.ts'
import { folderCorpus } from './folder-corpus.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidewaiter-corpus-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, files: Readonly<Record<string, string | Uint8Array | object>>): void => {
  mkdirSync(join(folder, name), { recursive: true })
  for (const [file, content] of Object.entries(files)) {
    const plain = typeof content === 'string' || content instanceof Uint8Array
    writeFileSync(join(folder, name, file), plain ? content : JSON.stringify(content))
  }
}
const pages = async (): Promise<readonly CorpusPage[]> => {
  const found: CorpusPage[] = []
  for await (const page of folderCorpus(folder).pages()) found.push(page)
  return found
}
const none = { statements: [] }

test('a page is its folder: the file, its gold, and what is known beside it', async () => {
  write('below/one', {
    'page.html': Uint8Array.from([0x8d, 0x60]),
    'gold.json': { article: { lang: 'ja', date: '2024-01-02', title: 'x' }, statements: [] },
    'meta.json': { id: 'first', encoding: 'shift_jis', published: '2024-01-03', page_type: 'article' },
  })
  expect(await pages()).toMatchObject([
    {
      kind: 'page',
      page: {
        id: 'first',
        language: 'ja',
        type: 'article',
        format: 'html',
        published: '2024-01-03',
        text: '港',
        article: { title: 'x', date: '2024-01-02' },
      },
    },
  ])
})

test('meta.json may be missing: the folder gives the id, and gold the language and the day', async () => {
  write('one', {
    'page.txt': 'x',
    'gold.json': { article: { lang: 'en', date: '2024-01-02' }, statements: [] },
  })
  expect(await pages()).toMatchObject([
    { page: { id: 'one', language: 'en', published: '2024-01-02', type: null } },
  ])
})

test('a month is no day of publication, and is not told to the reader of the page', async () => {
  write('one', { 'page.txt': 'x', 'gold.json': none, 'meta.json': { published: '2024-01' } })
  expect(await pages()).toMatchObject([{ page: { published: null } }])
})

const statement = { quote: 'x', supplier: 'RU', recipient: null, item_class: 'coal', stance: 'asserted' }

test.each([
  ['no gold', { 'page.txt': 'x' }, 'page.txt has no gold.json beside it'],
  ['no page', { 'gold.json': none, 'meta.json': {} }, 'neither page.html nor page.txt is there'],
  ['broken JSON', { 'page.txt': 'x', 'gold.json': '{' }, /^gold\.json is no JSON in UTF-8: /u],
  ['no statements', { 'page.txt': 'x', 'gold.json': {} }, /^gold\.json: statements: /u],
  [
    'an unknown class',
    { 'page.txt': 'x', 'gold.json': { statements: [statement, { ...statement, item_class: 'oil' }] } },
    /^gold\.json: statements\.1\.item_class: .*"crude_oil"/u,
  ],
  [
    'an impossible date',
    { 'page.txt': 'x', 'gold.json': { statements: [{ ...statement, period: { from: '2023-02-30' } }] } },
    'gold.json: statements.0.period.from: a date such as 2023-07-03 was expected, not "2023-02-30"',
  ],
  [
    'an unknown encoding',
    { 'page.txt': 'x', 'gold.json': none, 'meta.json': { encoding: 'klingon' } },
    'meta.json: encoding: the name of an encoding was expected, such as utf-8',
  ],
])('%s is told, and the other pages are read', async (_, files, reason) => {
  write('a', files)
  write('b', { 'page.txt': 'x', 'gold.json': none })
  const [first, second] = await pages()
  expect(first?.kind === 'broken' && first.reason).toEqual(
    typeof reason === 'string' ? reason : expect.stringMatching(reason),
  )
  expect(second?.kind).toBe('page')
})

test('gold of something else, such as a feed, is no page', async () => {
  write('feed', { 'feed.xml': '<rss/>', 'gold.json': { pages: [] } })
  expect(await pages()).toEqual([])
})

test('a folder that a link leads back into is read once', async () => {
  write('one', { 'page.txt': 'x', 'gold.json': none })
  symlinkSync(folder, join(folder, 'loop'))
  symlinkSync(join(folder, 'one'), join(folder, 'again'))
  expect(await pages()).toHaveLength(1)
})
