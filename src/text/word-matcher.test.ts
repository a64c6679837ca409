import { expect, test } from 'vitest'
import { WordMatcher } from './word-matcher.ts'

const found = (words: readonly string[], exact: boolean, text: string): readonly string[] =>
  new WordMatcher(words.map((word) => ({ word, value: word, exact })))
    .all(text)
    .map(({ start, end }) => text.slice(start, end))

test.each([
  ['the longest word counts', ['oil', 'fuel oil'], false, 'fuel oil and oil', ['fuel oil', 'oil']],
  ['letters with spaces between words match whole words', ['arm'], false, 'arms and an arm', ['arm']],
  ['Japanese words match anywhere', ['武器'], false, '対露武器輸出', ['武器']],
  ['other words match in any case', ['fuel'], false, 'Fuel', ['Fuel']],
  ['names match as they are written', ['US'], true, 'gave us the US flag', ['US']],
  [
    'a name may be written in two ways',
    ['UN panel', 'UN Panel'],
    true,
    'UN Panel, UN panel, un panel',
    ['UN Panel', 'UN panel'],
  ],
] as const)('%s', (_, words, exact, text, expected) => {
  expect(found(words, exact, text)).toEqual(expected)
})
