import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import type { Found } from '../../ports/source.ts'
import { answer, inChunks, pageRecord, piecesOf, warcFile, warcRecord } from './warc.fixture.ts'
import { warcDocuments } from './warc-documents.ts'

const found = async (bytes: Uint8Array, piece = 65_536): Promise<readonly Found[]> => {
  const all: Found[] = []
  for await (const each of warcDocuments('a.warc', piecesOf(bytes, piece))) all.push(each)
  return all
}
/** What an archive gives, in short: the words of pages, the codes of failures, the sentence of what was passed over. */
const short = async (bytes: Uint8Array, piece?: number): Promise<readonly string[]> =>
  (await found(bytes, piece)).map((each) =>
    each.kind === 'document'
      ? new TextDecoder().decode(each.bytes)
      : each.kind === 'failed'
        ? each.problem.code
        : each.message,
  )

const one = pageRecord('https://lamp.example/1', 'one')
const two = pageRecord('https://lamp.example/2', 'two')

test('a page has its address, its media type and charset, and the day on which it was fetched', async () => {
  const headers = ['Content-Type: text/html; charset="Windows-1251"']
  expect(await found(pageRecord('https://lamp.example/1', 'one', headers))).toEqual([
    {
      kind: 'document',
      source: 'a.warc#https://lamp.example/1',
      bytes: new TextEncoder().encode('one'),
      mediaType: 'text/html',
      charset: 'windows-1251',
      address: 'https://lamp.example/1',
      fetchedAt: '2024-03-01T08:00:00Z',
    },
  ])
})

test.each([8, 9, 64, 1000, 65_536])('pieces of %i bytes make no difference', async (piece) => {
  expect(await short(warcFile([one, two]), piece)).toEqual(['one', 'two'])
})

test('what the writer of the library writes is read', async () => {
  const body = 'かもめは飛んだ。'
  const record = WARCRecord.create(
    {
      url: 'https://lamp.example/ja',
      date: '2024-03-01T08:00:00Z',
      type: 'response',
      httpHeaders: { 'Content-Type': 'text/html; charset=utf-8' },
    },
    (async function* () {
      yield new TextEncoder().encode(body)
    })(),
  )
  expect(await short(await WARCSerializer.serialize(record))).toEqual([body])
})

describe('a body is put together and unpacked as a browser does it', () => {
  const page = '<p>The ferry runs again.</p>'
  const coded = (coding: string) => ['Content-Type: text/html', `Content-Encoding: ${coding}`]
  test.each([
    ['in chunks', inChunks(page, 7), ['Content-Type: text/html', 'Transfer-Encoding: chunked']],
    ['said to be in chunks, and kept whole', page, ['Content-Type: text/html', 'Transfer-Encoding: chunked']],
    ['gzip', gzipSync(page), coded('gzip')],
    ['x-gzip', gzipSync(page), coded('x-gzip')],
    ['said to be gzip, and kept unpacked', page, coded('gzip')],
    ['deflate', deflateSync(page), coded('deflate')],
    ['raw deflate', deflateRawSync(page), coded('deflate')],
    ['brotli', brotliCompressSync(page), coded('br')],
    ['said to be brotli, and kept unpacked', page, coded('br')],
    ['brotli in gzip', gzipSync(brotliCompressSync(page)), coded('br, gzip')],
    ['a coding that is none', page, coded('utf-8')],
  ])('%s', async (_, body, headers) => {
    expect(await short(pageRecord('https://lamp.example/', body, headers))).toEqual([page])
  })

  test('gzip in chunks', async () => {
    const packed = gzipSync(page).toString('latin1')
    const headers = ['Content-Type: text/html', 'Content-Encoding: gzip', 'Transfer-Encoding: chunked']
    const body = Buffer.from(inChunks(packed, 11), 'latin1')
    expect(await short(pageRecord('https://lamp.example/', body, headers))).toEqual([page])
  })

  test.each([
    ['zstd', Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0]), 'unsupported'],
    ['gzip', gzipSync(page).subarray(0, 20), 'damaged'],
    ['br', Uint8Array.from([0xff, 0, 0xff, 0, 1, 2]), 'damaged'],
    ['gzip, gzip, gzip, gzip', gzipSync(page), 'too_large'],
  ])(
    'a page in %s that cannot be unpacked is a problem, and the next one is read',
    async (coding, body, code) => {
      const broken = pageRecord('https://lamp.example/b', body, coded(coding))
      expect(await short(warcFile([broken, two]))).toEqual([code, 'two'])
    },
  )
})

test('what is no page is passed over and counted', async () => {
  const records = [
    warcRecord({ type: 'warcinfo', mediaType: 'application/warc-fields', block: 'software: none' }),
    warcRecord({ type: 'request', address: 'https://lamp.example/1', block: 'GET / HTTP/1.1\r\n\r\n' }),
    warcRecord({ type: 'request', address: 'https://lamp.example/2', block: 'GET / HTTP/1.1\r\n\r\n' }),
    one,
    pageRecord('https://lamp.example/gone', 'gone', ['Content-Type: text/html'], '404 Not Found'),
    pageRecord('https://lamp.example/moved', '', ['Location: /1'], '301 Moved'),
    pageRecord('https://lamp.example/part', 'pa', ['Content-Type: text/html'], '206 Partial Content'),
    pageRecord('https://lamp.example/a.png', 'png', ['Content-Type: image/png']),
    pageRecord('https://lamp.example/b.png', 'png', ['Content-Type: image/png']),
    pageRecord('https://lamp.example/a.css', 'p {}', ['Content-Type: text/css']),
    pageRecord('https://lamp.example/a.js', '1', ['Content-Type: text/javascript']),
    pageRecord('https://lamp.example/a.xml', '<rss/>', ['Content-Type: application/rss+xml']),
    pageRecord('https://lamp.example/c', '\x89PNG\r\n\x1a\n'),
    pageRecord('https://lamp.example/robots.txt', 'Disallow: /', ['Content-Type: text/plain']),
    pageRecord('https://lamp.example/empty', ''),
    pageRecord('dns:lamp.example', '192.0.2.1'),
    warcRecord({ type: 'revisit', address: 'https://lamp.example/1', block: 'HTTP/1.1 200 OK\r\n\r\n' }),
  ]
  expect(await short(warcFile(records))).toEqual([
    'one',
    '1 page; passed over: 1 warcinfo record, 2 request records, 1 answer with status 404, 1 answer with status 301, 1 answer with a part of a page, 2 pictures, 1 style sheet, 1 script, 1 feed, 1 other file, 1 robots.txt, 1 answer without a body, 1 response record without a web address, 1 revisit record.',
  ])
})

test('a file that was archived without an answer is a page; text that was made of pages is none', async () => {
  const resource = warcRecord({
    type: 'resource',
    address: 'https://lamp.example/1',
    mediaType: 'text/html; charset=koi8-r',
    block: 'one',
  })
  const converted = warcRecord({
    type: 'conversion',
    address: 'https://lamp.example/1',
    mediaType: 'text/plain',
    block: 'one',
  })
  const [page, passed] = await found(warcFile([resource, converted]))
  expect(page).toMatchObject({ mediaType: 'text/html', charset: 'koi8-r' })
  expect(passed).toMatchObject({ message: '1 page; passed over: 1 conversion record.' })
})

describe('of an archive that breaks off, what was whole is read, and the rest is one problem', () => {
  const whole = warcFile([one, two])
  test.each([
    ['in the body of a record', whole.length - 6],
    ['in the head of an answer', one.length + two.indexOf('HTTP/1.1') + 5],
    ['in the header of a record', one.length + 30],
    ['in its first line', one.length + 3],
  ])('%s', async (_, at) => {
    expect(await short(whole.subarray(0, at))).toEqual(['one', 'damaged'])
  })

  test('the empty lines behind the last record may be missing', async () => {
    expect(await short(whole.subarray(0, -4))).toEqual(['one', 'two'])
  })

  test.each([
    [
      'a length that is too short',
      warcRecord({ address: 'https://lamp.example/1', block: answer('one'), length: 40 }),
    ],
    [
      'a length that is too long',
      warcRecord({ address: 'https://lamp.example/1', block: answer('one'), length: 4000 }),
    ],
    ['no length', Buffer.from('WARC/1.1\r\nWARC-Type: response\r\n\r\n')],
    ['a header without an end', Buffer.from(`WARC/1.1\r\n${'a: b\r\n'.repeat(1_000_000)}`)],
    ['something else', Buffer.from('<html>no archive</html>\r\n')],
  ])('%s', async (_, damaged) => {
    const codes = await short(warcFile([two, damaged]))
    expect([codes[0], codes.at(-1)]).toEqual(['two', 'damaged'])
    expect(codes.length).toBeLessThanOrEqual(3)
  })

  test('a record that holds no answer is one problem, and the next is read', async () => {
    const odd = warcRecord({ address: 'https://lamp.example/1', block: 'no answer at all' })
    expect(await short(warcFile([odd, two]))).toEqual(['damaged', 'two'])
  })
})

test('an archive without pages says so', async () => {
  expect(await short(warcRecord({ type: 'warcinfo', block: 'software: none' }))).toEqual([
    '0 pages; passed over: 1 warcinfo record.',
    'no_pages',
  ])
})

describe('a page that unpacks to more than a page may have', () => {
  const zeros = gzipSync(new Uint8Array(65 * 1024 * 1024))
  const headers = ['Content-Type: text/html', 'Content-Encoding: gzip']
  test('is refused by name, and the next is read', async () => {
    const bomb = pageRecord('https://lamp.example/bomb', zeros, headers)
    const [first, second] = await found(warcFile([bomb, two]))
    expect(first).toMatchObject({ problem: { code: 'too_large', message: expect.stringContaining('64 MB') } })
    expect(second).toMatchObject({ source: 'a.warc#https://lamp.example/2' })
  })

  test('also where it is packed twice', async () => {
    const bomb = pageRecord('https://lamp.example/bomb', gzipSync(zeros), [
      'Content-Type: text/html',
      'Content-Encoding: gzip, gzip',
    ])
    expect(await short(warcFile([bomb, two]))).toEqual(['too_large', 'two'])
  })
})
