import { expect, test } from 'vitest'
import { finder } from './find.fixture.ts'

const find = { ja: finder('ja'), en: finder('en') }

const quantities = (code: 'ja' | 'en', text: string): readonly unknown[] =>
  find[code](text).statements.map(
    ({ quantity: q }) => q && [q.text, q.approx, q.high === undefined ? q.value : [q.value, q.high], q.unit],
  )

test.each([
  [
    '北朝鮮はロシアにコンテナ1000個を超える弾薬を送った。',
    ['コンテナ1000個を超える', 'more_than', 1000, 'container'],
  ],
  ['ロシアは北朝鮮に約8万4000バレルの石油を送った。', ['約8万4000バレル', 'approx', 84_000, 'bbl']],
  ['北朝鮮はロシアに砲弾を100発以上送った。', ['100発以上', 'at_least', 100, 'round']],
  ['北朝鮮はロシアにミサイル数十発を供与した。', ['数十発', 'vague', null, 'missile']],
  ['イランはシリアに原油100万バレルを供給した。', ['100万バレル', 'exact', 1_000_000, 'bbl']],
  ['北朝鮮はロシアに砲弾を5〜10万発送った。', ['5〜10万発', 'range', [50_000, 100_000], 'round']],
])('the amount measures the goods: 「%s」', (text, quantity) => {
  expect(quantities('ja', text)).toEqual([quantity])
})

test.each([
  [
    'North Korea sent more than 10,000 containers of munitions to Russia.',
    ['more than 10,000 containers', 'more_than', 10_000, 'container'],
  ],
  ['North Korea sold arms worth $3 million to Russia.', ['$3 million', 'exact', 3_000_000, 'USD']],
  [
    'Russia supplied North Korea with 1.5 million barrels of refined oil.',
    ['1.5 million barrels', 'exact', 1_500_000, 'bbl'],
  ],
  ['Iran exports 1.5 million bpd of crude to China.', ['1.5 million bpd', 'exact', 1_500_000, 'bbl/d']],
])('the amount measures the goods: "%s"', (text, quantity) => {
  expect(quantities('en', text)).toEqual([quantity])
})

test('発 counts missiles with missiles, and rounds with shells', () => {
  expect(quantities('ja', '北朝鮮はロシアにミサイル100発を送った。')).toEqual([
    ['100発', 'exact', 100, 'missile'],
  ])
  expect(quantities('ja', '北朝鮮はロシアに砲弾100発を送った。')).toEqual([['100発', 'exact', 100, 'round']])
})

test('a unit that cannot measure the goods is no amount of them', () => {
  expect(quantities('ja', '北朝鮮はロシアに砲弾を100人で送った。')).toEqual([null])
})
