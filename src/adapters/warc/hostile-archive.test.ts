import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Found } from '../../ports/source.ts'
import { pageRecord, piecesOf, warcFile } from './warc.fixture.ts'
import { warcDocuments } from './warc-documents.ts'

const found = async (bytes: Uint8Array): Promise<readonly Found[]> => {
  const all: Found[] = []
  for await (const each of warcDocuments('a.warc', piecesOf(bytes, 65_536))) all.push(each)
  return all
}
const next = pageRecord('https://lamp.example/next', 'next')

describe('a page that unpacks to more than is read is refused, and the next one is read', () => {
  const zeros = new Uint8Array(65 * 1024 * 1024)
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }
  test.each([
    ['gzip', () => gzipSync(zeros)],
    ['deflate', () => deflateSync(zeros)],
    ['deflate', () => deflateRawSync(zeros)],
    ['br', () => brotliCompressSync(zeros, quick)],
    ['br, gzip', () => gzipSync(brotliCompressSync(zeros, quick))],
    ['gzip, deflate', () => deflateSync(gzipSync(zeros))],
  ])('%s', async (coding, bomb) => {
    const headers = ['Content-Type: text/html', `Content-Encoding: ${coding}`]
    const [first, second] = await found(
      warcFile([pageRecord('https://lamp.example/', bomb(), headers), next]),
    )
    expect(first).toMatchObject({ kind: 'failed', problem: { code: 'too_large' } })
    expect(second).toMatchObject({ kind: 'document', address: 'https://lamp.example/next' })
  })
})

test.each(['constructor/x', '__proto__/x', 'toString', 'hasOwnProperty/valueOf'])(
  'records of the media type %s are other files',
  async (type) => {
    const odd = pageRecord('https://lamp.example/odd', 'odd', [`Content-Type: ${type}`])
    const all = await found(warcFile([odd, odd, next]))
    expect(all.at(-1)).toMatchObject({ message: '1 page; passed over: 2 other files.' })
  },
)

test.each(['constructor', '__proto__', 'constructor, __proto__'])(
  'a page that says it is packed with %s is read as it is',
  async (coding) => {
    const headers = ['Content-Type: text/html', `Content-Encoding: ${coding}`]
    const [page] = await found(pageRecord('https://lamp.example/', 'plain', headers))
    expect(page).toMatchObject({ kind: 'document' })
  },
)

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  '../../etc/passwd',
  '\\\\host\\share',
  'http:/one-slash',
])('a record with the address %s is passed over', async (address) => {
  const all = await found(warcFile([pageRecord(address, 'odd'), next]))
  expect(all.filter(({ kind }) => kind === 'document')).toHaveLength(1)
})
