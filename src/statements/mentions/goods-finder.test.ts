import { expect, test } from 'vitest'
import { loadCompiled } from '../../adapters/data-files/load.ts'
import { taxonomy } from '../find.fixture.ts'
import type { Lexicon } from '../lexicon.ts'
import { goodsFinder } from './goods-finder.ts'

const finders = {
  ja: goodsFinder(loadCompiled<Lexicon>('words-ja'), taxonomy),
  en: goodsFinder(loadCompiled<Lexicon>('words-en'), taxonomy),
}

/** Goods in short, `砲弾=arms.shell`; what only looks like goods in brackets. */
const found = (code: 'ja' | 'en', text: string): readonly string[] =>
  finders[code](text).map((m) => {
    const words = text.slice(m.start, m.end)
    return m.kind === 'goods' ? `${words}=${m.goods}` : `(${words})`
  })

test.each([
  ['ja', '砲弾とミサイル', ['砲弾=arms.shell', 'ミサイル=arms.missile']],
  ['ja', '弾道ミサイル', ['弾道ミサイル=arms.missile.ballistic']],
  ['ja', '石油製品や重油', ['石油製品=refined-petroleum', '重油=fuel-oil']],
  ['ja', '対露武器輸出', ['武器=arms']],
  ['ja', 'ＫＮ－23を', ['ＫＮ－23=arms.missile.ballistic']],
  ['en', 'Artillery shells and ammunition', ['Artillery shells=arms.shell', 'ammunition=arms.ammunition']],
  ['en', 'crude oil', ['crude oil=crude-oil']],
  ['en', 'ballistic missiles', ['ballistic missiles=arms.missile.ballistic']],
  ['en', 'munitions', ['munitions=arms']],
] as const)('goods (%s): %s', (code, text, expected) => {
  expect(found(code, text)).toEqual(expected)
})

test.each([
  ['ja', '原油価格と原油', ['(原油価格)', '原油=crude-oil']],
  ['ja', '砲弾工場の砲弾', ['(砲弾工場)', '砲弾=arms.shell']],
  ['ja', '弾道ミサイル発射', ['(弾道ミサイル発射)']],
  ['ja', 'ガソリン税', ['(ガソリン税)']],
  ['en', 'oil prices and oil', ['(oil prices)', 'oil=crude-oil']],
  ['en', 'an arms embargo on arms', ['(arms embargo)', 'arms=arms']],
  ['en', 'an oil tanker', ['(oil tanker)']],
] as const)('the longer phrase hides the goods in it (%s): %s', (code, text, expected) => {
  expect(found(code, text)).toEqual(expected)
})

test.each([
  ['ja', 'ガスコンロ'],
  ['ja', 'メコメの会'],
  ['en', 'turmoil'],
  ['en', 'the oil-rich south'],
  ['en', 'carmaker'],
] as const)('a word inside a word is no goods (%s): %s', (code, text) => {
  expect(found(code, text)).toEqual([])
})

test('a bare word for oil leaves its class to the recipient; crude and products do not', () => {
  const bare = (code: 'ja' | 'en', text: string): unknown =>
    finders[code](text).map((m) => m.kind === 'goods' && m.bare)
  expect(bare('ja', '石油、原油、石油製品')).toEqual([true, false, false])
  expect(bare('en', 'oil, crude oil, refined petroleum')).toEqual([true, false, false])
})

test('names with capitals count as they are written, other words in any case', () => {
  expect(found('en', 'LNG and lng')).toEqual(['LNG=lng'])
  expect(found('en', 'COAL and coal')).toEqual(['COAL=coal', 'coal=coal'])
})
