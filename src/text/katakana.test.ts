import { expect, test } from 'vitest'
import { beginsInsideKatakana, endsInsideKatakana } from './katakana.ts'

/** Text before, the word, text after. */
test.each([
  ['メ', 'コメ', 'を', true, false],
  ['', 'コメ', 'を', false, false],
  ['は', 'コメ', 'を', false, false],
  ['', 'ガス', 'コンロ', false, true],
  ['', 'ガス', 'を', false, false],
  ['', 'ガス', '', false, false],
  ['', 'マリ', 'ー', false, true],
  ['ー', 'マリ', 'に', true, false],
  ['・', 'マリ', '・', false, false],
  ['カ', '石油', 'タ', false, false],
] as const)(
  '%s[%s]%s begins inside a katakana word: %s, ends inside: %s',
  (before, word, after, begins, ends) => {
    const text = `${before}${word}${after}`
    expect(beginsInsideKatakana(text, before.length)).toBe(begins)
    expect(endsInsideKatakana(text, before.length + word.length)).toBe(ends)
  },
)
