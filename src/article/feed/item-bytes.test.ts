import { expect, test } from 'vitest'
import { itemBytes } from './item-bytes.ts'

const textOf = (...args: Parameters<typeof itemBytes>): string => new TextDecoder().decode(itemBytes(...args))

test('the bytes of an item are its headline and its content, as the feed gives them', () => {
  expect(textOf('Ferry & ramp', { text: '<p>It runs.</p>', mediaType: 'text/html' })).toBe(
    '<h1>Ferry &amp; ramp</h1>\n<p>It runs.</p>',
  )
  expect(textOf('Ferry & ramp', { text: 'It runs.', mediaType: 'text/plain' })).toBe(
    'Ferry & ramp\n\nIt runs.',
  )
})

test('a headline that the content opens with stands once', () => {
  const text = '<h2>Ferry &amp; ramp</h2><p>It runs.</p>'
  expect(textOf('Ferry & ramp', { text, mediaType: 'text/html' })).toBe(text)
  expect(textOf(null, { text, mediaType: 'text/html' })).toBe(text)
})
