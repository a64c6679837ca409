import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WordMatcher } from './word-matcher.ts'

const matcher = (words: readonly string[], exact = false): WordMatcher<string> =>
  new WordMatcher(words.map((word) => ({ word, value: word, exact })))

const found = (words: readonly string[], exact: boolean, text: string): readonly string[] =>
  matcher(words, exact)
    .all(text)
    .map(({ start, end }) => text.slice(start, end))

test.each([
  ['the longest word counts', ['oil', 'fuel oil'], 'fuel oil and oil', ['fuel oil', 'oil']],
  ['a shorter word counts where the longer one breaks off', ['oil', 'oil tanker'], 'oil tank', ['oil']],
  ['a word that only begins a longer one is none', ['fuel oil'], 'fuel', []],
  ['letters match whole words alone', ['arm'], 'arms, army and an arm', ['arm']],
  ['digits are letters here', ['KN-2'], 'KN-23 and KN-2', ['KN-2']],
  ['a combining mark is part of its word', ['arme'], 'arme\u0301', []],
  ['punctuation ends a word', ['oil'], '(oil), "oil"; oil-', ['oil', 'oil', 'oil']],
  ['Cyrillic words are whole words too', ['нефть'], 'нефтью, нефть', ['нефть']],
  ['Han matches anywhere', ['武器'], '対露武器輸出', ['武器']],
  ['kana matches anywhere', ['ミサイル'], '弾道ミサイル発射', ['ミサイル']],
  ['Han beside letters needs no space', ['石油', 'LPG'], 'LPG石油LPG', ['LPG', '石油', 'LPG']],
  ['case is not looked at', ['fuel'], 'Fuel FUEL', ['Fuel', 'FUEL']],
  ['matches do not overlap', ['砲弾薬', '弾薬庫'], '砲弾薬庫', ['砲弾薬']],
] as const)('%s', (_, words, text, expected) => {
  expect(found(words, false, text)).toEqual(expected)
})

test.each([
  ['names match as they are written', ['US'], 'gave us the US flag', ['US']],
  [
    'a name may be written in two ways',
    ['UN panel', 'UN Panel'],
    'UN Panel, UN panel, un panel',
    ['UN Panel', 'UN panel'],
  ],
] as const)('%s', (_, words, text, expected) => {
  expect(found(words, true, text)).toEqual(expected)
})

test('the word that is listed first gives its value', () => {
  const two = new WordMatcher([
    { word: 'rounds', value: 'shells', exact: false },
    { word: 'rounds', value: 'talks', exact: false },
  ])
  expect(two.all('rounds')).toEqual([{ start: 0, end: 6, value: 'shells' }])
})

test('a match can be asked for at one place', () => {
  expect(matcher(['oil']).at('an oil deal', 3)).toEqual({ start: 3, end: 6, value: 'oil' })
  expect(matcher(['oil']).at('an oil deal', 2)).toBeNull()
  expect(matcher(['oil']).at('turmoil', 4)).toBeNull()
})

test('matches stand in order, apart from each other, and are words of the list', () => {
  const words = ['oil', 'fuel oil', '石油', '石油製品', 'コメ']
  const pieces = fc.constantFrom(...words, 'o', 'i', 'l', ' ', '石', '油', 'コ', 'İ', '𠮷', '\u0301')
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 20 }).map((p) => p.join('')),
      (text) => {
        let at = 0
        for (const { start, end, value } of matcher(words).all(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(start, end)).toBe(value)
          at = end
        }
      },
    ),
  )
})
