import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageRecord, warcFile } from '../adapters/warc/warc.fixture.ts'
import { textPage } from '../cli/page.fixture.ts'
import { type TestDesk, testDesk } from './desk.fixture.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk()
})
afterAll(() => desk.close())

type Outcome = {
  readonly source: string
  readonly document: string | null
  readonly problems: readonly { readonly code: string; readonly failure: boolean }[]
}
const upload = (name: string, bytes: Uint8Array | string): Promise<Response> =>
  desk.ask(`/api/readings/file?${new URLSearchParams({ name })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Buffer.from(bytes),
  })
const outcomesOf = async (answer: Response): Promise<readonly Outcome[]> =>
  ((await answer.json()) as { readonly read: readonly Outcome[] }).read
const failuresOf = async (bytes: Uint8Array | string): Promise<readonly string[]> =>
  (await outcomesOf(await upload('page', bytes))).flatMap(({ problems }) =>
    problems.filter(({ failure }) => failure).map(({ code }) => code),
  )

const zeros = gzipSync(new Uint8Array(16 * 1024 * 1024))
/** A gigabyte of zeros, in a megabyte. */
const bomb = Buffer.concat(Array.from({ length: 64 }, () => zeros))

/** An archive with one file that says it has four gigabytes, as archives of that kind say it. */
const zip = (): Buffer => {
  const packed = deflateRawSync(Buffer.alloc(1024 * 1024))
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  head.writeUInt32LE(0xffffffff, 22)
  head.writeUInt16LE(1, 26)
  return Buffer.concat([head, Buffer.from('a'), packed])
}

describe('a file that is a trap is a problem in words, and nothing of it is kept', () => {
  const unpacking = ['Content-Type: text/html', 'Content-Encoding: gzip']
  test.each([
    ['gzip that unpacks to a gigabyte', () => bomb, 'too_large'],
    ['gzip in gzip', () => gzipSync(bomb), 'binary'],
    ['a zip', zip, 'binary'],
    ['a zip in gzip', () => gzipSync(zip()), 'binary'],
    [
      'a page that an archive holds packed',
      () => pageRecord('https://lamp.example/', bomb, unpacking),
      'too_large',
    ],
    [
      'an archive that unpacks to a gigabyte',
      () =>
        Buffer.concat([
          gzipSync('WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 999999999\r\n\r\n'),
          bomb,
        ]),
      'too_large',
    ],
    [
      'a feed that unpacks to a gigabyte',
      () => Buffer.concat([gzipSync('<rss version="2.0"><channel>'), bomb]),
      'too_large',
    ],
    ['brotli without a word that it is', () => brotliCompressSync(Buffer.alloc(1024 * 1024)), 'binary'],
    [
      'an archive that breaks off',
      () => warcFile([pageRecord('https://lamp.example/', textPage())]).subarray(0, 200),
      'damaged',
    ],
    ['nothing', () => '', 'empty'],
    ['nothing but space', () => ' '.repeat(1_000_000), 'empty'],
    ['one element without end', () => '<'.repeat(1_000_000), 'no_article'],
  ])('%s', async (_, bytes, code) => {
    expect(await failuresOf(bytes())).toEqual([code])
    expect(await (await desk.ask('/api/documents')).json()).toEqual({ items: [], next: null })
  })
})

describe('the name of a file is a name and no path', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['/etc/passwd', 'passwd'],
    ['C:\\Windows\\win.ini', 'win.ini'],
    ['\\\\host\\share\\page.html', 'page.html'],
    ['a/', 'file'],
    ['', 'file'],
    ['file:///etc/passwd', 'passwd'],
    ['<img src=x onerror=alert(1)>.html', '<img src=x onerror=alert(1)>.html'],
  ])('%s is %s', async (given, name) => {
    const [outcome] = await outcomesOf(await upload(given, 'no page'))
    expect(outcome?.source).toBe(name)
  })

  test.each(['a\0b', 'x'.repeat(2001)])('a name that is none is refused', async (name) => {
    expect((await upload(name, 'no page')).status).toBe(400)
  })
})

describe('an address that a browser would run is refused wherever one is given', () => {
  const odd = [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'vbscript:x',
    'blob:http://a.example/b',
    'about:blank',
  ]
  const document = `sha256:${'0'.repeat(64)}`
  test.each(odd)('%s', async (address) => {
    const said = { facts: { address }, who: 'R. Reader', why: '' }
    const answers = [
      await desk.send('/api/readings/address', { address }),
      await desk.send('/api/readings/text', { text: textPage(), address }),
      await desk.send(`/api/documents/${document}/page`, said),
      await desk.ask(`/api/readings/file?${new URLSearchParams({ name: 'a', address })}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: textPage(),
      }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
  })
})

test('bytes that were kept are given to be saved, whatever they are: no browser shows or runs them', async () => {
  const page = textPage().replace('国際', '<script>alert(1)</script>')
  const [outcome] = await outcomesOf(await upload('"; filename="evil.html', page))
  const answer = await desk.ask(`/api/documents/${outcome?.document}/bytes`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[0-9a-f]+\.bin"$/u)
})
