import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { pageRecord, warcFile } from '../adapters/warc/warc.fixture.ts'
import type { ArticleOf } from '../desk/read-articles.ts'
import type { Reading } from '../reading/reading.ts'
import { htmlPage, textPage } from './page.fixture.ts'
import { run, start, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
const paragraphs = textPage()
  .split('\n')
  .filter((line) => line.startsWith(' '))
  .map((line) => `<p>${line.trim()}</p>`)
  .join('')

let server: Server
let base = ''
beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(htmlPage('utf-8', paragraphs))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  folder.write(
    'feed.xml',
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>港湾新報</title><language>ja</language>
<item><guid isPermaLink="false">1</guid><title>北朝鮮がロシアに砲弾を輸出</title><pubDate>Tue, 17 Oct 2023 00:30:00 +0900</pubDate><content:encoded><![CDATA[${paragraphs}]]></content:encoded></item>
<item><title>続報</title><link>${base}/2</link><description>続報。</description></item></channel></rss>`,
  )
  const pages = [1, 2].map((nr) =>
    pageRecord(`https://paper.example/${nr}`, htmlPage('utf-8', paragraphs.replaceAll('第1報', `第${nr}報`))),
  )
  folder.write('pages.warc.gz', warcFile(pages, true))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  folder.remove()
})

describe('an item of a feed with its whole text', () => {
  test('is a reading of its own, kept with its bytes, dated by the feed with the offset as found', async () => {
    const ran = await run(folder, ['read', folder.path('feed.xml'), '--json'])
    const [reading] = JSON.parse(ran.out) as readonly Reading[]
    expect(ran.code).toBe(0)
    expect(reading?.document).toMatchObject({
      source: `${folder.path('feed.xml')}#1`,
      mediaType: 'text/html',
      bytes: Buffer.byteLength(`<h1>北朝鮮がロシアに砲弾を輸出</h1>\n${paragraphs}`),
    })
    expect(reading?.article).toMatchObject({
      title: '北朝鮮がロシアに砲弾を輸出',
      outlet: '港湾新報',
      publishedOn: '2023-10-17',
      publishedAt: '2023-10-17T00:30:00+09:00',
      publishedFrom: 'metadata',
      language: 'ja',
    })
    expect(reading?.statements.length).toBeGreaterThan(0)
    const again = await run(folder, ['read', folder.path('feed.xml'), '--json'])
    expect(again.out).toBe(ran.out)
    const listed = JSON.parse((await run(folder, ['statements', '--json'])).out) as readonly unknown[]
    expect(listed).toHaveLength(reading?.statements.length ?? 0)
  })

  test('takes what a person says before what the feed says', async () => {
    const given = ['--published', '2023-10-01', '--outlet', '灯台だより']
    const ran = await run(folder, ['article', folder.path('feed.xml'), '--jsonl', ...given])
    const [first] = ran.out.split('\n').map((line) => (line === '' ? null : (JSON.parse(line) as ArticleOf)))
    expect(first?.article).toMatchObject({ publishedOn: '2023-10-01', outlet: '灯台だより' })
  })
})

test('an item with only a summary is listed with its address, and that is no failure', async () => {
  const ran = await run(folder, ['article', folder.path('feed.xml')])
  expect([ran.code, ran.err]).toEqual([0, ''])
  expect(ran.out).toContain('summary_only')
  expect(ran.out.split('\n')).toContain(`${base}/2`)
})

test('--follow reads its page', async () => {
  const ran = await run(folder, ['read', folder.path('feed.xml'), '--follow', '--no-store', '--json'])
  const readings = JSON.parse(ran.out) as readonly Reading[]
  expect(readings.map((reading) => reading.document.source)).toEqual([
    `${folder.path('feed.xml')}#1`,
    `${base}/2`,
  ])
  expect(readings[1]?.article?.title).toBe('北朝鮮がロシアに砲弾を輸出')
})

test('pages of an archive are kept with the time when they were fetched, which is no date of publication', async () => {
  const ran = await run(folder, [
    'read',
    folder.path('pages.warc.gz'),
    '--json',
    '--db',
    folder.path('warc.sqlite'),
  ])
  const readings = JSON.parse(ran.out) as readonly Reading[]
  expect(ran.code).toBe(0)
  expect(
    readings.map(({ document, article, options }) => [
      document.source,
      document.fetchedAt,
      article?.publishedOn,
      options.address,
    ]),
  ).toEqual(
    [1, 2].map((nr) => [
      `${folder.path('pages.warc.gz')}#https://paper.example/${nr}`,
      '2024-03-01T08:00:00Z',
      null,
      `https://paper.example/${nr}`,
    ]),
  )
})

test('an archive whose reading was killed leaves the pages that were printed, whole; reading it again gives all in order', async () => {
  const count = 60
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  const records = numbers.map((nr) =>
    pageRecord(`https://paper.example/${nr}`, htmlPage('utf-8', paragraphs.replaceAll('第1報', `第${nr}報`))),
  )
  const archive = folder.write('killed.warc.gz', warcFile(records, true))
  const args = ['read', archive, '--jsonl', '--db', folder.path('killed.sqlite')]
  const child = start(folder, args)
  let printed = 0
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.filter((byte) => byte === 10).length
    if (printed >= 20) child.kill('SIGKILL')
  })
  await once(child, 'close')
  const readings = (ran: { readonly out: string }): readonly Reading[] =>
    ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Reading)
  const kept = JSON.parse(
    (await run(folder, ['statements', '--json', '--limit', '10000', '--db', folder.path('killed.sqlite')]))
      .out,
  ) as readonly { readonly foundIn: { readonly document: string } }[]
  const all = readings(await run(folder, args))
  expect(all.map((reading) => reading.options.address)).toEqual(
    numbers.map((nr) => `https://paper.example/${nr}`),
  )
  const documents = new Set(kept.map(({ foundIn }) => foundIn.document))
  expect(documents.size).toBeGreaterThanOrEqual(20)
  for (const { document, statements } of all)
    if (documents.has(document.id))
      expect(kept.filter(({ foundIn }) => foundIn.document === document.id)).toHaveLength(statements.length)
}, 60_000)

test('an archive from standard input is a list, and --address is refused for it', async () => {
  const bytes = readFileSync(folder.path('pages.warc.gz'))
  const ran = await run(folder, ['read', '-', '--no-store', '--json'], bytes)
  expect(JSON.parse(ran.out)).toHaveLength(2)
  const refused = await run(folder, ['read', '-', '--no-store', '--address', 'https://paper.example/'], bytes)
  expect([refused.code, refused.out]).toEqual([2, ''])
})

test.each([
  ['application/pdf', '%PDF-1.7 a report', 'PDF is not supported yet.'],
  [
    'multipart/related',
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n',
    'MHTML is not supported yet.',
  ],
])(
  'a page of an archive that is %s is named as not supported yet, in one line',
  async (type, body, sentence) => {
    const name = folder.write(
      'report.warc',
      pageRecord('https://paper.example/r', body, [`Content-Type: ${type}`]),
    )
    const ran = await run(folder, ['article', name, '--jsonl'])
    expect([ran.code, ran.err]).toEqual([1, `${name}#https://paper.example/r: ${sentence} (unsupported)\n`])
  },
)

test('one page from standard input stays one object', async () => {
  const ran = await run(folder, ['read', '-', '--no-store', '--json'], textPage())
  expect(JSON.parse(ran.out)).toMatchObject({ document: { source: '-' } })
})

const corpus = join(packageRoot, '..', 'shared', 'corpus')
describe.skipIf(!existsSync(corpus))('the shared corpus (../shared)', () => {
  test('feed gives its six items', async () => {
    const ran = await run(folder, ['article', join(corpus, 'feed', 'feed.xml'), '--json'])
    const items = JSON.parse(ran.out) as readonly ArticleOf[]
    const gold = JSON.parse(readFileSync(join(corpus, 'feed', 'gold.json'), 'utf8')) as {
      readonly items: readonly { readonly guid: string }[]
    }
    expect(ran.code).toBe(0)
    expect(items.map(({ document }) => document.source.replace(/^.*#/u, ''))).toEqual(
      gold.items.map(({ guid }) => guid),
    )
    for (const { problems } of items)
      expect(problems).toMatchObject([{ code: 'summary_only', address: expect.stringMatching(/^https:/u) }])
  })

  test.each(['devcorpus.warc', 'devcorpus.warc.gz'])('%s gives its three articles', async (name) => {
    const ran = await run(folder, ['article', join(corpus, 'warc', name), '--json'])
    const pages = JSON.parse(ran.out) as readonly ArticleOf[]
    const gold = JSON.parse(readFileSync(join(corpus, 'warc', 'gold.json'), 'utf8')) as {
      readonly pages: readonly { readonly sha256: string }[]
    }
    expect([ran.code, pages.map(({ document }) => document.id)]).toEqual([
      0,
      gold.pages.map(({ sha256 }) => `sha256:${sha256}`),
    ])
    expect(pages[2]?.article?.text).toMatch(/[а-я]{5}/u)
    expect(ran.err).toMatch(/1 answer with status 404, 1 picture/u)
  })
})
