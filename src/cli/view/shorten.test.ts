import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from './display-width.ts'
import { shorten } from './shorten.ts'

const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

test.each([
  ['ships oil', 'oil', 20, 'ships oil'],
  ['北朝鮮は砲弾をロシアに輸出しており', '輸出', 20, '…をロシアに輸出して…'],
  ['North Korea sent shells to Russia by sea', 'sent shells', 24, '…Korea sent shells to…'],
  ['the ministry denied that it sent any shells', 'denied', 12, '…denied…'],
])('%j with %j in %i cells', (text, keep, width, shown) => {
  expect(shorten(text, at(text, keep), width)).toBe(shown)
})

test('never too wide, and always a piece of the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 6, max: 40 }),
      (text, a, b, width) => {
        const start = a % text.length
        const shown = shorten(text, { start, end: start + 1 + (b % (text.length - start)) }, width)
        expect(displayWidth(shown)).toBeLessThanOrEqual(width)
        expect(text).toContain(shown.replace(/^…/u, '').replace(/…$/u, ''))
      },
    ),
  )
})
