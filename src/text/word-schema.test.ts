import { expect, test } from 'vitest'
import { wordSchema, wordsSchema } from './word-schema.ts'

test.each([
  ['a name', 'North Korea', true],
  ['half-width letters', 'KN-23', true],
  ['full-width letters', 'ＫＮ', false],
  ['a straight apostrophe', "Lloyd's List", true],
  ['a curly apostrophe', 'Lloyd’s List', false],
  ['full-width brackets', '砲弾（152ミリ）', false],
  ['a space at its end', 'Iran ', false],
  ['nothing', '', false],
])('a word with %s', (_, word, accepted) => {
  expect(wordSchema.safeParse(word).success).toBe(accepted)
})

test('a list with a word twice names the word', () => {
  expect(wordsSchema.safeParse(['砲弾', '弾薬', '砲弾']).error?.issues[0]?.message).toBe(
    'a word stands here twice: 砲弾',
  )
})
