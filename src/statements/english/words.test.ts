import { expect, test } from 'vitest'
import { englishTokens } from '../../adapters/wink/english-tokens.ts'
import { languageOf } from '../find.fixture.ts'
import { englishWords } from './words.ts'

const tokenize = englishTokens()

const wordsOf = (text: string, start = 0, end = text.length) =>
  englishWords(
    text,
    { start, end },
    languageOf('en')
      .mentions(text, null)
      .filter((m) => m.start >= start && m.end <= end),
    tokenize,
  )

test.each([
  ['North Korea sent artillery shells.', ['North Korea', 'sent', 'artillery shells', '.']],
  ['about 67,300 barrels of crude oil', ['about 67,300 barrels', 'of', 'crude oil']],
  ['the U.S. State Department said', ['the', 'U.S.', 'State Department', 'said']],
  ['since last September', ['since last September']],
])('a name, an amount and a date are one word each: "%s"', (text, words) => {
  expect(wordsOf(text).map((w) => w.surface)).toEqual(words)
})

test.each([
  'North Korea sent “artillery shells” to Russia’s army — in 2022.',
  'Ｉｒａｎ sold 🛢️ oil; China\u00a0paid',
  'Naïve café owners don’t ship 𠮷 to Iran.',
])('every word stands where its offsets say, in order: "%s"', (text) => {
  let at = 0
  for (const word of wordsOf(text)) {
    expect(word.start, 'nothing but space is passed over').toBe(
      at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0),
    )
    expect(word.end).toBeGreaterThan(word.start)
    at = word.end
  }
})

test('words joined by a hyphen describe; a party before the hyphen stays a party', () => {
  expect(wordsOf('a weapons-related deal').map((w) => w.lower)).toContain('weapons-related')
  const [russian] = wordsOf('Russian-flagged ships')
  expect(russian).toMatchObject({ surface: 'Russian', mention: { kind: 'party' } })
})

test('offsets of a later sentence are offsets into the whole text', () => {
  expect(wordsOf('A title. Iran sent oil.', 9)[0]).toMatchObject({ start: 9, end: 13, surface: 'Iran' })
})

test('full-width letters are looked up as plain ones', () => {
  expect(wordsOf('Iran ｓｅｎｔ oil').map((w) => w.lower)).toContain('sent')
})
