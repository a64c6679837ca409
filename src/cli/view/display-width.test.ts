import { expect, test } from 'vitest'
import { displayWidth } from './display-width.ts'

test.each([
  ['', 0],
  ['oil', 3],
  ['石油', 4],
  ['石油 67,300 bbl', 15],
  ['「石油」、', 10],
  ['ｾｷﾕ', 3],
  ['ｶﾞｿﾘﾝ', 5],
  ['が', 2],
  ['か\u3099', 2],
  ['é', 1],
  ['e\u0301', 1],
  ['석유', 4],
  ['нефть', 5],
  ['Ａ１', 4],
  ['\u200b\u200d', 0],
  ['🛢️', 2],
  ['👩‍✈️', 2],
  ['🇯🇵', 2],
  ['𠮷野', 4],
  ['→ ┊', 3],
])('%j takes %i cells', (text, cells) => {
  expect(displayWidth(text)).toBe(cells)
})
