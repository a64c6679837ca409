import { expect, test } from 'vitest'
import { isWhite, wordCount } from './white-space.ts'

test('white space is what the pattern for it says, for every unit', () => {
  const differing = Array.from({ length: 0x10000 }, (_, code) => code).filter(
    (code) => isWhite(code) !== /\s/u.test(String.fromCharCode(code)),
  )
  expect(differing).toEqual([])
})

test.each(['', 'barge', 'two barges', ' \u3000 a\u00a0b\n', 'a\t\tb c'])(
  '%j has as many words as a cut at white space gives',
  (text) => {
    expect(wordCount(text)).toBe(text.split(/\s+/u).length)
  },
)
