import { expect, test } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin1 = (text: string): Uint8Array => Uint8Array.from([...text].map((c) => c.charCodeAt(0)))

test('a byte-order mark goes before everything', () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('<meta charset=shift_jis>é')])
  expect(decodeBytes(bytes, 'euc-jp')).toMatchObject({ encoding: 'utf-8', problems: [] })
})

test.each([
  ['<meta charset="windows-1251">\xe4', 'windows-1251'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\xe4', 'koi8-r'],
  ['<?xml version="1.0" encoding="iso-8859-2"?><p>\xe4', 'iso-8859-2'],
  ['<meta charset="utf-16">a', 'utf-8'],
])('the markup %s means %s', (text, encoding) => {
  expect(decodeBytes(latin1(text), null).encoding).toBe(encoding)
})

test('a label that nobody knows is no declaration', () => {
  expect(decodeBytes(utf8('<meta charset="klingon">dé'), null)).toMatchObject({
    encoding: 'utf-8',
    problems: [],
  })
})

test('a stale declaration in a page that was saved again as UTF-8 is not believed, and said', () => {
  const { text, encoding, problems } = decodeBytes(utf8('<meta charset="iso-8859-1"><p>Grüße'), null)
  expect(text).toContain('Grüße')
  expect(encoding).toBe('utf-8')
  expect(problems).toMatchObject([{ code: 'misdeclared' }])
})

test('a declaration that spoils the text is not believed where another encoding fits', () => {
  const bytes = new Uint8Array([
    ...utf8('<meta charset="utf-8">'),
    ...latin1('\x8d\x60\x82\xcc\x83\x6a\x83\x85\x81\x5b\x83\x58'.repeat(20)),
  ])
  expect(decodeBytes(bytes, null)).toMatchObject({ encoding: 'shift_jis' })
})

test('a replacement character that stands in the page is no fault of the decoding', () => {
  expect(decodeBytes(utf8('a \ufffd b'), null).problems).toEqual([])
})

test('the first broken byte is named, also far behind the start', () => {
  const bytes = new Uint8Array([...utf8('a'.repeat(9000)), 0xff, ...utf8('b'.repeat(9000))])
  expect(decodeBytes(bytes, 'utf-8').problems[0]?.at).toBe('byte 9000')
})
