import { expect, test } from 'vitest'
import { partialDate } from '../text/partial-date.ts'
import { documentId } from './document-id.ts'
import { noOptions } from './read-options.ts'
import { readingId } from './reading-id.ts'

const document = documentId(new TextEncoder().encode('page'))
const first = readingId(document, 'rules/1', noOptions)

test('the same document, engine and options are the same reading', () => {
  expect(readingId(document, 'rules/1', { ...noOptions })).toBe(first)
})

test.each([
  ['another document', readingId(documentId(new Uint8Array()), 'rules/1', noOptions)],
  ['a later engine', readingId(document, 'rules/2', noOptions)],
  [
    'a publication date',
    readingId(document, 'rules/1', { ...noOptions, published: partialDate('2023-07-03') }),
  ],
  ['a language', readingId(document, 'rules/1', { ...noOptions, language: 'ja' })],
  ['an address', readingId(document, 'rules/1', { ...noOptions, address: 'ja' })],
  ['overt roles only', readingId(document, 'rules/1', { ...noOptions, strict: true })],
])('%s makes another reading', (_, id) => {
  expect(id).not.toBe(first)
})
