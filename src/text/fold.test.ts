import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldWidth } from './fold.ts'

test.each([
  ['full-width digits', '８万４０００バレル', '8万4000バレル'],
  ['full-width letters', 'ＫＮ－２３', 'KN-23'],
  ['full-width signs', '（５０％）', '(50%)'],
  ['curly quotes', '“Iran’s oil”', '"Iran\'s oil"'],
  ['dashes', 'mid‑June, 5–10 — or so', 'mid-June, 5-10 - or so'],
  ['wide and no-break spaces', '石油\u3000100\u00a0t\u202fa', '石油 100 t a'],
  ['line ends and tabs', 'oil\r\nand\tcoal', 'oil  and coal'],
])('%s are made plain', (_, text, plain) => {
  expect(foldWidth(text)).toBe(plain)
})

test.each(['砲弾を輸出', '「武器」', 'ガソリン', 'ｶﾞｿﾘﾝ', 'Москва', 'é', '𠮷', '1,000.5'])(
  '%s stays as it is',
  (text) => {
    expect(foldWidth(text)).toBe(text)
  },
)

test('a folded text has one unit for each unit of the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(foldWidth(text)).toHaveLength(text.length)
      expect(foldWidth(foldWidth(text))).toBe(foldWidth(text))
    }),
    { numRuns: 150 },
  )
})
