import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textPage } from './page.fixture.ts'
import { run, workFolder } from './run-tidewaiter.fixture.ts'

const folder = workFolder()
let server: Server
let base = ''

beforeAll(async () => {
  folder.write('good.txt', textPage())
  folder.write('empty.txt', '')
  folder.write('blank.txt', ' \n\n\t\n')
  folder.write(
    'picture.html',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2]),
  )
  folder.write(
    'broken.html',
    Uint8Array.from([
      ...new TextEncoder().encode(`<meta charset="utf-8"><p>${textPage()}`),
      0xff,
      0xc0,
      0xaf,
      0xfe,
    ]),
  )
  folder.write(
    'menu.html',
    '<!doctype html><title>Menu</title><nav><a href="/">Home</a> <a href="/news">News</a></nav>',
  )
  folder.write('closed.txt', textPage())
  chmodSync(folder.path('closed.txt'), 0)
  mkdirSync(folder.path('no-pages'))
  folder.write('no-pages/picture.png', 'no page')
  symlinkSync('loop.txt', folder.path('loop.txt'))
  const file = openSync(folder.path('huge.html'), 'w')
  ftruncateSync(file, 65 * 1024 * 1024)
  closeSync(file)
  server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/page' }).end()
    else if (request.url === '/page')
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(textPage())
    else if (request.url === '/report')
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7 a report')
    else if (request.url === '/huge')
      response.writeHead(200, { 'content-length': String(2 ** 30) }).write('x')
    else if (request.url === '/endless') {
      const chunk = Buffer.alloc(1024 * 1024, 'x')
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', more)
      more()
    } else response.writeHead(404).end('gone')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  folder.remove()
})

/** Root may read what nobody may. */
const asRoot = process.getuid?.() === 0

const bad: readonly (readonly [name: string, source: () => string, code: string])[] = [
  ['a missing file', () => folder.path('missing.txt'), 'not_found'],
  ['a path below a file', () => folder.path('good.txt/below.txt'), 'not_found'],
  ['a folder without pages', () => folder.path('no-pages'), 'no_pages'],
  ['an empty file', () => folder.path('empty.txt'), 'empty'],
  ['a file of blanks', () => folder.path('blank.txt'), 'empty'],
  ['a picture', () => folder.path('picture.html'), 'binary'],
  ['a page over 64 MB', () => folder.path('huge.html'), 'too_large'],
  ['bytes that are no text', () => folder.path('broken.html'), 'encoding'],
  ['a page without an article', () => folder.path('menu.html'), 'no_article'],
  ['a link that leads to itself', () => folder.path('loop.txt'), 'unreadable'],
  ['an address that answers 404', () => `${base}/gone`, 'http_status'],
  ['a report in PDF at an address', () => `${base}/report`, 'unsupported'],
  ['an address that announces too much', () => `${base}/huge`, 'too_large'],
  ['an address that never ends', () => `${base}/endless`, 'too_large'],
  ['a host that refuses', () => 'http://127.0.0.1:1/', 'unreachable'],
  ['a host that is not there', () => 'http://nowhere.invalid/', 'unreachable'],
  ['an address with a password', () => 'http://me:secret@127.0.0.1/', 'unreachable'],
  ...(asRoot
    ? []
    : ([['a file that may not be read', () => folder.path('closed.txt'), 'unreadable']] as const)),
]

describe('what is wrong with a source is a problem with a code and a sentence, and never stops the rest', () => {
  test.each(bad)('%s', async (_, source, code) => {
    const ran = await run(folder, ['read', source(), folder.path('good.txt'), '--no-store', '--json'])
    expect(ran.code).toBe(1)
    const [first, second] = JSON.parse(ran.out) as {
      problems: { code: string; message: string }[]
      article: unknown
    }[]
    const problem = first?.problems.find((p) => p.code === code)
    expect(problem?.message).toMatch(/^\p{Lu}.*\.$/su)
    expect(second?.article).not.toBeNull()
    expect(ran.err).toContain(`(${code})`)
    expect(ran.err).not.toMatch(/^\s+at .*:\d+/mu)
  })

  test('the article command says the same', async () => {
    const ran = await run(folder, ['article', folder.path('missing.txt'), folder.path('good.txt'), '--jsonl'])
    const lines = ran.out
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as {
            article: unknown
            problems: { code: string }[]
            document: { source: string }
          },
      )
    expect(ran.code).toBe(1)
    expect(
      lines.map((line) => [line.document.source, line.article === null, line.problems[0]?.code]),
    ).toEqual([
      [folder.path('missing.txt'), true, 'not_found'],
      [folder.path('good.txt'), false, undefined],
    ])
  })
})

test('a folder that a link leads back into is read once', async () => {
  folder.write('round/b/page.txt', textPage())
  symlinkSync('..', folder.path('round/b/back'))
  const ran = await run(folder, ['read', folder.path('round'), '--no-store', '--json'])
  expect(ran.code).toBe(0)
  expect(JSON.parse(ran.out)).toHaveLength(1)
})

test('an address is read where it leads to', async () => {
  const ran = await run(folder, ['read', `${base}/moved`, '--no-store', '--json'])
  expect(ran.code).toBe(0)
  const reading = JSON.parse(ran.out) as {
    document: { source: string }
    options: { address: string; charset: string }
  }
  expect(reading.document.source).toBe(`${base}/moved`)
  expect(reading.options).toMatchObject({ address: `${base}/page`, charset: 'utf-8' })
})

test('a source that failed leaves nothing in the store', async () => {
  await run(folder, ['read', folder.path('menu.html'), folder.path('missing.txt')])
  const ran = await run(folder, ['statements', '--json'])
  expect(JSON.parse(ran.out)).toEqual([])
})
