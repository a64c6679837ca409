import { expect, test } from 'vitest'
import { type GoodsWords, type Lexicon, type NotGoods, noNotGoods, type UnitWords } from './lexicon.ts'
import { lexiconFaults } from './lexicon-faults.ts'

const codes = new Set(['arms', 'arms.shell', 'crude-oil'])
const goods = (code: string, ...words: readonly string[]): GoodsWords => ({
  code,
  words,
  needsContext: false,
})
const unit = (name: string, changes: Partial<UnitWords>): UnitWords => ({
  unit: name,
  words: [],
  before: [],
  needsBefore: [],
  byGoods: [],
  factor: 1,
  ...changes,
})
const notGoods = (phrases: Partial<NotGoods>): NotGoods => ({ ...noNotGoods, ...phrases })
const lexicon = (changes: Partial<Lexicon>): Lexicon => ({
  goods: [goods('arms.shell', 'shells', '砲弾'), goods('crude-oil', 'crude')],
  bareOil: ['oil'],
  ambiguous: [],
  notGoods: notGoods({ carrier: ['oil tanker'], industry: ['砲弾工場'] }),
  units: [unit('bbl', { words: ['barrels'] })],
  ...changes,
})
const messages = (changes: Partial<Lexicon>): readonly string[] =>
  lexiconFaults(lexicon(changes), codes).map(({ file, message }) => `${file}: ${message}`)

test('a lexicon without conflicts has no faults', () => {
  expect(messages({})).toEqual([])
})

test('a code that the taxonomy lacks is a fault, also as a condition of a unit', () => {
  expect(
    messages({ goods: [goods('arms.catapult', 'catapults'), goods('crude-oil', 'crude', '砲弾')] }),
  ).toEqual(['goods: no goods have the code "arms.catapult"'])
  expect(messages({ units: [unit('piece', { byGoods: [{ goods: 'catapult', unit: 'gun' }] })] })).toEqual([
    'units: no goods have the code "catapult"',
  ])
})

test('a word for two codes is a fault, unless it is declared with its codes', () => {
  const twice = [goods('arms.shell', 'rounds', '砲弾'), goods('arms', 'Rounds')]
  expect(messages({ goods: twice })).toHaveLength(2)
  const reason = 'both are counted in them'
  expect(
    messages({ goods: twice, ambiguous: [{ word: 'rounds', codes: ['arms', 'arms.shell'], reason }] }),
  ).toEqual([])
  expect(
    messages({ goods: twice, ambiguous: [{ word: 'rounds', codes: ['arms', 'crude-oil'], reason }] }),
  ).toHaveLength(2)
})

test('a bare word for oil is no word for crude', () => {
  expect(messages({ bareOil: ['oil', 'crude'] })).toHaveLength(2)
})

test.each([
  ['is a goods word too', 'crude', '"crude" is a goods word too'],
  ['contains no goods word', 'price cap', '"price cap" contains no goods word'],
  ['contains one only inside another word', 'turmoil', '"turmoil" contains no goods word'],
])('a phrase that %s is a fault', (_, phrase, message) => {
  expect(messages({ notGoods: notGoods({ price: [phrase] }) })).toEqual([`not-goods: ${message}`])
})

test('a unit word counts one unit, save where a word before the number tells', () => {
  const daily = unit('bbl/d', { words: ['barrels'] })
  expect(messages({ units: [unit('bbl', { words: ['barrels'] }), daily] })).toHaveLength(2)
  expect(
    messages({ units: [unit('bbl', { words: ['barrels'] }), { ...daily, needsBefore: ['daily'] }] }),
  ).toEqual([])
})
