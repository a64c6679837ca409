import { expect, test } from 'vitest'
import { languageOf } from '../find.fixture.ts'
import type { QuantityMention } from '../syntax/mention.ts'

/** The amounts of a text beside its dates and names, as the whole language settles them. */
const amountsIn = (code: 'ja' | 'en', text: string): readonly QuantityMention[] =>
  languageOf(code)
    .mentions(text, null)
    .filter((m) => m.kind === 'quantity')

const read = (code: 'ja' | 'en', text: string): unknown => {
  const [first, ...others] = amountsIn(code, text)
  if (first === undefined || others.length > 0) return [first, ...others]
  const { value, high, unit, approx } = first.quantity
  return [text.slice(first.start, first.end), approx, high === undefined ? value : [value, high], unit]
}

test.each([
  ['約8万4000バレルの石油', '約8万4000バレル', 'approx', 84_000, 'bbl'],
  ['石油８万４０００バレルを', '８万４０００バレル', 'exact', 84_000, 'bbl'],
  ['およそ3万トンの石炭', 'およそ3万トン', 'approx', 30_000, 't'],
  ['コンテナ1000個を超える弾薬', 'コンテナ1000個を超える', 'more_than', 1000, 'container'],
  ['コンテナ約1万個の武器', 'コンテナ約1万個', 'approx', 10_000, 'container'],
  ['日量5万バレルの原油', '5万バレル', 'exact', 50_000, 'bbl/d'],
  ['砲弾100発以上', '100発以上', 'at_least', 100, 'round'],
  ['少なくとも100発の砲弾', '少なくとも100発', 'at_least', 100, 'round'],
  ['砲弾2万個超', '2万個超', 'more_than', 20_000, 'piece'],
  ['最大300万発の砲弾', '最大300万発', 'up_to', 3_000_000, 'round'],
  ['500トン未満の燃料', '500トン未満', 'less_than', 500, 't'],
  ['500トン以下の燃料', '500トン以下', 'up_to', 500, 't'],
  ['ミサイル数十発', '数十発', 'vague', null, 'round'],
  ['5〜10万発の砲弾', '5〜10万発', 'range', [50_000, 100_000], 'round'],
  ['3億7000万ドルの武器', '3億7000万ドル', 'exact', 370_000_000, 'USD'],
  ['$300の部品', '$300', 'exact', 300, 'USD'],
  ['大量の砲弾', '大量', 'vague', null, 'item'],
  ['砲弾千発', '千発', 'exact', 1000, 'round'],
  ['重油1.5万トン程度', '1.5万トン程度', 'approx', 15_000, 't'],
])('「%s」 holds 「%s」: %s %j %s', (text, ...amount) => {
  expect(read('ja', text)).toEqual(amount)
})

test.each([
  ['a resolution', '安保理決議1718号'],
  ['a resolution by its number alone', '決議2397に基づく'],
  ['a year', '2023年の輸出'],
  ['a page', '報告書32ページ'],
  ['a model', '火星12型とKN23'],
  ['an hour', '午後5時30分'],
  ['a number of months', '約6カ月間'],
  ['a figure without a unit', '合計は67300だ'],
  ['a number in a row', '第3回会合と第十二便'],
  ['a time counted so far', '2回目の輸送、3度目の輸出'],
  ['the basis of a price', '1バレル当たり、1トンにつき'],
  ['characters of figures in words', '万一の一方的な百貨店'],
])('%s is no amount: 「%s」', (_, text) => {
  expect(amountsIn('ja', text)).toEqual([])
})

test.each([
  ['67,300 barrels of oil', '67,300 barrels', 'exact', 67_300, 'bbl'],
  [
    'more than 10,000 containers of munitions',
    'more than 10,000 containers',
    'more_than',
    10_000,
    'container',
  ],
  ['arms worth $3 million', '$3 million', 'exact', 3_000_000, 'USD'],
  ['1.5 million bpd of crude', '1.5 million bpd', 'exact', 1_500_000, 'bbl/d'],
  ['50,000 barrels per day', '50,000 barrels per day', 'exact', 50_000, 'bbl/d'],
  ['about 40,000 tonnes of coal', 'about 40,000 tonnes', 'approx', 40_000, 't'],
  ['At least 20 shipments of coal', 'At least 20 shipments', 'at_least', 20, 'shipment'],
  ['up to 3 million artillery shells', 'up to 3 million', 'up_to', 3_000_000, 'round'],
  ['as many as 500 containers', 'as many as 500 containers', 'up_to', 500, 'container'],
  ['fewer than 100 drones', 'fewer than 100', 'less_than', 100, 'drone'],
  ['dozens of missiles', 'dozens of', 'vague', null, 'missile'],
  ['2 to 3 million barrels', '2 to 3 million barrels', 'range', [2_000_000, 3_000_000], 'bbl'],
  ['five ships', 'five ships', 'exact', 5, 'vessel'],
  ['20 kilotonnes of fuel', '20 kilotonnes', 'exact', 20_000, 't'],
  ['100,000 barrels or more', '100,000 barrels or more', 'at_least', 100_000, 'bbl'],
  ['1,000-plus containers', '1,000-plus containers', 'more_than', 1000, 'container'],
  ['１０００ barrels', '１０００ barrels', 'exact', 1000, 'bbl'],
  ['several shipments', 'several', 'vague', null, 'item'],
])('"%s" holds "%s": %s %j %s', (text, ...amount) => {
  expect(read('en', text)).toEqual(amount)
})

test.each([
  ['a resolution', 'Resolution 1718 of the council'],
  ['a committee', 'the 1718 Committee'],
  ['a year', 'in 2023'],
  ['a page', 'on page 32 of the report'],
  ['a model', 'the Hwasong-12 and the KN-23'],
  ['an article and a noun', 'a shipment of coal'],
  ['a figure without a unit', 'the total was 67,300'],
  ['a word that ends like a unit', '12 sheller'],
  ['words that begin like figures', 'onerous tenders, a tent'],
])('%s is no amount: "%s"', (_, text) => {
  expect(amountsIn('en', text)).toEqual([])
})

test.each([
  ['ja', '昨年10万トン、今年は20万トン', ['10万トン', '20万トン']],
  ['ja', '3月に1万5260バレル、4月に3万3931バレル', ['1万5260バレル', '3万3931バレル']],
  ['en', '44,655 barrels in January, 10,666 in February', ['44,655 barrels', '10,666']],
  ['en', '10 tonnes of coal and 5 tonnes of iron', ['10 tonnes', '5 tonnes']],
] as const)('amounts of a series stand apart (%s): %s', (code, text, amounts) => {
  expect(amountsIn(code, text).map(({ start, end }) => text.slice(start, end))).toEqual(amounts)
})

test('words of another length in lower case before an amount do not shift it', () => {
  expect(read('en', 'İİ about 100 barrels')).toEqual(['about 100 barrels', 'approx', 100, 'bbl'])
})

test('a unit word counts what the goods are counted in: 発 are rounds of shells, missiles of missiles', () => {
  const [amount] = amountsIn('ja', 'ミサイル100発')
  expect(amount?.quantity.unit).toBe('round')
  expect(amount?.byGoods).toContainEqual({ goods: 'arms.missile', unit: 'missile' })
})
