import { expect, test } from 'vitest'
import { covers, hull, overlaps, quoteAt, type Span, trimmed } from './span.ts'

const span = (start: number, end: number): Span => ({ start, end })

test('a quote holds the characters that stand at its span, and nothing else of the span', () => {
  const given = { ...span(2, 5), rule: 'not the quote’s business' }
  expect(quoteAt('砲弾を送った', given)).toEqual({ start: 2, end: 5, text: 'を送っ' })
})

test('offsets count UTF-16 units: a character outside the basic plane takes two', () => {
  expect(quoteAt('𠮷野の港', span(0, 2)).text).toBe('𠮷')
})

test.each([
  ['the same span', span(2, 5), true, true],
  ['a span inside', span(3, 4), true, true],
  ['a span over its end', span(4, 7), false, true],
  ['a span that begins where it ends', span(5, 7), false, false],
  ['a span that ends where it begins', span(0, 2), false, false],
])('[2, 5) and %s', (_, other, covered, overlapping) => {
  expect(covers(span(2, 5), other)).toBe(covered)
  expect(overlaps(span(2, 5), other)).toBe(overlapping)
  expect(overlaps(other, span(2, 5))).toBe(overlapping)
})

test('a hull covers all of its spans, in whatever order they come', () => {
  expect(hull([span(4, 6), span(1, 2), span(3, 9)])).toEqual(span(1, 9))
})

test('there is no hull of nothing', () => {
  expect(() => hull([])).toThrow(RangeError)
})

test.each([
  ['spaces', '  oil ', 'oil'],
  ['ideographic spaces', '\u3000石油\u3000', '石油'],
  ['line ends and tabs', '\n\toil\r\n', 'oil'],
  ['no-break spaces', '\u00a0oil\u202f', 'oil'],
  ['nothing but spaces', ' \n ', ''],
  ['no spaces', 'crude oil', 'crude oil'],
])('%s are trimmed from the ends alone', (_, text, left) => {
  expect(quoteAt(text, trimmed(text, span(0, text.length))).text).toBe(left)
})
