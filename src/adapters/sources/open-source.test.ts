import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Found, Source } from '../../ports/source.ts'
import { pageRecord, piecesOf, warcFile } from '../warc/warc.fixture.ts'
import { openSource } from './open-source.ts'
import { mostUnpacked, unpacked } from './unpacked.ts'

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-sources-'))
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}
const page = '<!doctype html><title>Ferry</title><p>The ferry runs again.</p>'
const feed = (base: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Lamp Post</title>
<item><guid isPermaLink="false">whole</guid><title>Ferry</title><link>${base}/page</link><content:encoded><![CDATA[<p>The ferry runs again.</p>]]></content:encoded></item>
<item><title>Ramp</title><link>${base}/page</link><description>The ramp.</description></item>
<item><title>Lost</title><link>${base}/gone</link><description>Lost.</description></item></channel></rss>`
const archive = warcFile(
  [pageRecord('https://lamp.example/1', page), pageRecord('https://lamp.example/2', page)],
  true,
)

const zeros = gzipSync(new Uint8Array(16 * 1024 * 1024))
const brotliZeros = brotliCompressSync(new Uint8Array(80 * 1024 * 1024), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
})
/** A gigabyte of zeros, in a megabyte. */
const bomb = Buffer.concat(Array.from({ length: 64 }, () => zeros))

let server: Server
let base = ''
beforeAll(async () => {
  const bodies: Readonly<
    Record<string, readonly [type: string, body: string | Uint8Array, coding?: string]>
  > = {
    '/page': ['text/html', page],
    '/archive': ['application/warc', archive],
    '/bomb': ['text/html', bomb, 'gzip'],
    '/brotli': ['text/html', brotliZeros, 'br'],
  }
  server = createServer((request, response) => {
    if (request.url === '/feed') {
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(base))
      return
    }
    const found = bodies[request.url ?? '']
    if (found === undefined) response.writeHead(404).end('gone')
    else {
      const [type, body, coding] = found
      response
        .writeHead(200, { 'content-type': type, ...(coding && { 'content-encoding': coding }) })
        .end(body)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const open = (name: string, follow = false): Promise<Source> => openSource(name, { follow })
const foundIn = async (name: string, follow = false): Promise<readonly Found[]> => {
  const all: Found[] = []
  for await (const found of (await open(name, follow)).documents()) all.push(found)
  return all
}
/** What was found, by the end of its name and what it was. */
const short = (all: readonly Found[]): readonly (readonly [string, string])[] =>
  all.map((found) => [
    found.source.replace(folder, '').replace(base, ''),
    found.kind === 'document'
      ? new TextDecoder().decode(found.bytes)
      : found.kind === 'failed'
        ? found.problem.code
        : 'passed over',
  ])

describe('the bytes decide what a source is, not its name', () => {
  test.each([
    ['page.warc', page, true],
    ['page.html.gz', gzipSync(page), true],
    ['feed.txt', feed('https://lamp.example'), false],
    ['feed.gz', gzipSync(feed('https://lamp.example')), false],
    ['archive.html', archive, false],
    ['archive.gz', gzipSync(warcFile([pageRecord('https://lamp.example/1', page)])), false],
    ['utf-16.xml', Buffer.from(`\ufeff${feed('https://lamp.example')}`, 'utf16le'), false],
  ])('%s', async (name, content, single) => {
    const source = await open(write(name, content))
    expect(await source.single()).toBe(single)
    const [first] = await foundIn(join(folder, name))
    expect(first?.kind).toBe('document')
  })

  test('gzip around a page is its packing: the document is the same', async () => {
    const [plain] = await foundIn(write('plain.html', page))
    const [packed] = await foundIn(write('packed.html.gz', gzipSync(page)))
    expect(packed).toEqual({ ...plain, source: join(folder, 'packed.html.gz') })
  })
})

describe('a feed', () => {
  test('gives each item: its whole text as a document, a summary as the address of its page', async () => {
    const path = write('feed.xml', feed('https://lamp.example'))
    const [whole, ramp] = await foundIn(path)
    expect(whole).toMatchObject({
      kind: 'document',
      source: `${path}#whole`,
      mediaType: 'text/html',
      charset: 'utf-8',
      address: 'https://lamp.example/page',
      item: { title: 'Ferry', outlet: 'The Lamp Post' },
    })
    expect(ramp).toEqual({
      kind: 'failed',
      source: `${path}#https://lamp.example/page`,
      problem: {
        code: 'summary_only',
        message: 'The feed has only a summary of “Ramp”; --follow reads its page.',
        at: `${path}#https://lamp.example/page`,
        address: 'https://lamp.example/page',
      },
    })
  })

  test('is not followed unless asked for', async () => {
    expect((await foundIn(`${base}/feed`)).map((found) => found.kind)).toEqual([
      'document',
      'failed',
      'failed',
    ])
  })

  test('followed gives the page as if its address had been named, in its place', async () => {
    const all = await foundIn(`${base}/feed`, true)
    expect(short(all)).toEqual([
      ['/feed#whole', '<h1>Ferry</h1>\n<p>The ferry runs again.</p>'],
      ['/page', page],
      ['/gone', 'http_status'],
    ])
    expect(all[1]).toEqual((await foundIn(`${base}/page`))[0])
  })

  test('without items says so', async () => {
    const path = write('none.xml', '<rss version="2.0"><channel><title>T</title></channel></rss>')
    expect(short(await foundIn(path))).toEqual([['/none.xml', 'no_pages']])
  })
})

test('an archive at an address is read as a stream', async () => {
  expect(short(await foundIn(`${base}/archive`))).toEqual([
    ['/archive#https://lamp.example/1', page],
    ['/archive#https://lamp.example/2', page],
  ])
})

test('a folder gives pages, feeds and archives in the order of their names, and names what is not read yet', async () => {
  write('all/a.html', page)
  write('all/b.json', '{"schema": "tidewaiter/reading@1"}')
  write(
    'all/c.json',
    JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: '1', content_text: page }] }),
  )
  write('all/d.warc.gz', archive)
  write('all/e.xml', '<sitemap/>')
  write('all/f.xml', feed('https://lamp.example'))
  write('all/g.pdf', '%PDF-1.7 a report')
  write('all/h.png', 'no page')
  const all = await foundIn(join(folder, 'all'))
  expect(all.map((found) => found.source.replace(`${folder}/all/`, ''))).toEqual([
    'a.html',
    'c.json#1',
    'd.warc.gz#https://lamp.example/1',
    'd.warc.gz#https://lamp.example/2',
    'f.xml#whole',
    'f.xml#https://lamp.example/page',
    'f.xml#https://lamp.example/gone',
    'g.pdf',
  ])
})

test('a folder with nothing but other XML and JSON has no pages', async () => {
  write('other/a.json', '[]')
  expect(short(await foundIn(join(folder, 'other')))).toEqual([['/other', 'no_pages']])
})

describe('gzip that unpacks without end stops at a stated limit', () => {
  test('after 200 times its size, never holding more than a piece', async () => {
    let size = 0
    let largest = 0
    const read = async (): Promise<void> => {
      for await (const chunk of unpacked(piecesOf(bomb, 65_536))) {
        size += chunk.length
        largest = Math.max(largest, chunk.length)
      }
    }
    await expect(read()).rejects.toThrow(`more than ${mostUnpacked} times its size`)
    expect(largest).toBeLessThanOrEqual(65_536)
    expect(size).toBeLessThanOrEqual(mostUnpacked * bomb.length)
  })

  test.each([
    ['a packed page', () => write('bomb.html.gz', bomb), 'too_large'],
    ['a packed page in a packed page', () => write('nested.gz', gzipSync(bomb)), 'binary'],
    ['a page of an address', () => `${base}/bomb`, 'too_large'],
    ['a page of an address, packed otherwise', () => `${base}/brotli`, 'too_large'],
    ['a packed feed', () => write('bomb.xml.gz', Buffer.concat([gzipSync(feed('')), bomb])), 'too_large'],
  ])('%s', async (_, name, code) => {
    const all = await foundIn(name())
    expect(all.map((found) => (found.kind === 'failed' ? found.problem.code : found.kind))).toEqual([code])
  })

  test('a packed archive gives what was whole before', async () => {
    const record = pageRecord('https://lamp.example/big', '')
    const endless = Buffer.from(
      record.toString().replace(/Content-Length: \d+/u, 'Content-Length: 1073741824'),
    )
    const path = write(
      'bomb.warc.gz',
      Buffer.concat([gzipSync(pageRecord('https://lamp.example/1', page)), gzipSync(endless), bomb]),
    )
    expect(short(await foundIn(path)).map(([, what]) => what)).toEqual([page, 'too_large'])
  })
})

describe('gzip that is damaged is a problem, whatever was in it', () => {
  const packed = gzipSync(page)
  const second = gzipSync(page)
  second[0] = 0
  test.each([
    ['cut', packed.subarray(0, 40)],
    ['followed by something else', Buffer.concat([packed, second])],
    ['altered', Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8)])],
  ])('%s', async (_, bytes) => {
    expect(short(await foundIn(write('damaged.gz', bytes)))).toEqual([['/damaged.gz', 'damaged']])
  })
})

test('PDF that is larger than a page may be is named as PDF', async () => {
  const path = write('report.pdf', Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(65 * 1024 * 1024)]))
  expect(short(await foundIn(path))).toEqual([['/report.pdf', 'unsupported']])
})
