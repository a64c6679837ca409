import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayWidth } from './display-width.ts'
import { wrap } from './wrap.ts'

test.each([
  ['', 10, ['']],
  ['a short line', 20, ['a short line']],
  ['words go to the next line', 10, ['words go', 'to the', 'next line']],
  ['石油の供給を再開', 8, ['石油の供', '給を再開']],
  ['砲弾、ミサイル', 4, ['砲', '弾、', 'ミサ', 'イル']],
  ['彼は「石油」と', 6, ['彼は', '「石', '油」と']],
  ['ロシアは67,300 barrelsを', 12, ['ロシアは', '67,300', 'barrelsを']],
  ['unbreakablylongword', 8, ['unbreaka', 'blylongw', 'ord']],
])('%j at %i', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})

test('no line is too wide, and nothing but white space is lost', () => {
  const words = fc.array(
    fc.constantFrom('石油', '、', '「', '」', 'oil', ' ', 'barrels', 'が', '6万7300', '…', 'ー'),
    {
      maxLength: 40,
    },
  )
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (pieces, width) => {
      const text = pieces.join('')
      const lines = wrap(text, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
})
