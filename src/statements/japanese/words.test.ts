import { expect, test } from 'vitest'
import { japaneseTokens } from '../../adapters/lindera/japanese-tokens.ts'
import { languageOf } from '../find.fixture.ts'
import { japaneseWords } from './words.ts'

const tokenize = japaneseTokens()

const wordsOf = (text: string, start = 0, end = text.length) =>
  japaneseWords(
    text,
    { start, end },
    languageOf('ja')
      .mentions(text, null)
      .filter((m) => m.start >= start && m.end <= end),
    tokenize,
    (word) => word === '荷下ろし',
  )

test.each([
  ['北朝鮮がロシアに砲弾を送った', ['北朝鮮', 'が', 'ロシア', 'に', '砲弾', 'を', '送っ', 'た']],
  ['石油を荷下ろしした', ['石油', 'を', '荷下ろし', 'し', 'た']],
  ['約8万4000バレルの石油', ['約8万4000バレル', 'の', '石油']],
  ['昨年12月から停止', ['昨年12月から', '停止']],
  ['米国務省高官は', ['米国務省', '高官', 'は']],
])('a name, an amount and a date are one word each: 「%s」', (text, words) => {
  expect(wordsOf(text).map((w) => w.surface)).toEqual(words)
})

test.each([
  '北朝鮮がロシアに砲弾を送った。',
  '「武器」を　輸出、　ロシアは約８万4000バレルの石油を🛢️供給した𠮷野',
  '対北石油輸出を再開した（ロイター通信）',
])('every word stands where its offsets say, in order: 「%s」', (text) => {
  let at = 0
  for (const word of wordsOf(text)) {
    expect(text.slice(word.start, word.end)).toBe(word.surface)
    expect(word.start).toBeGreaterThanOrEqual(at)
    at = word.end
  }
})

test('offsets of a later sentence are offsets into the whole text', () => {
  const text = '見出し。北朝鮮は砲弾を送った。'
  const words = wordsOf(text, 4)
  expect(words[0]).toMatchObject({ start: 4, end: 7, surface: '北朝鮮' })
  expect(words[0]?.mention?.kind).toBe('party')
})

test('verbs come in their dictionary form', () => {
  expect(wordsOf('砲弾を送った').find((w) => w.pos.startsWith('動詞'))?.base).toBe('送る')
})
