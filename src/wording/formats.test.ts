import { expect, test } from 'vitest'
import type { Quantity } from '../statements/statement.ts'
import { formatsOf } from './formats.ts'

const { en, ja } = formatsOf

test.each([
  ['2023', '2023', '2023年'],
  ['2023-06', 'June 2023', '2023年6月'],
  ['2023-07-03', '3 July 2023', '2023年7月3日'],
])('%s is said as %s and %s: never more exactly than it is known', (date, english, japanese) => {
  expect([en.date(date), ja.date(date)]).toEqual([english, japanese])
})

test.each([
  ['2022-12', '2023-04', 'Dec 2022 – Apr 2023', '2022年12月〜2023年4月'],
  ['2023', '2023', '2023', '2023年'],
  ['2022-12', null, 'since Dec 2022', '2022年12月から'],
  [null, '2023-06-15', 'until 15 Jun 2023', '2023年6月15日まで'],
  [null, null, '', ''],
])('%s to %s is said as %j and %j', (from, to, english, japanese) => {
  expect([en.period({ from, to }), ja.period({ from, to })]).toEqual([english, japanese])
})

test.each<[Quantity, string, string]>([
  [{ value: 67_000, unit: 'bbl', approx: 'approx' }, 'about 67,000 bbl', '約67,000バレル'],
  [
    { value: 10_000, unit: 'container', approx: 'more_than' },
    'more than 10,000 containers',
    'コンテナ10,000個超',
  ],
  [{ value: 1, unit: 'missile', approx: 'exact' }, '1 missile', 'ミサイル1発'],
  [
    { value: 4e6, high: 6e6, unit: 'round', approx: 'range' },
    '4,000,000–6,000,000 rounds',
    '弾薬4,000,000–6,000,000発',
  ],
  [{ value: 5, unit: 'rail_car', approx: 'at_least' }, 'at least 5 rail cars', '貨車5両以上'],
  [
    { value: null, unit: 'shell', approx: 'vague' },
    'an unstated number of shells',
    '砲弾（数は示されていない）',
  ],
  [{ value: null, unit: 'bbl', approx: 'vague' }, 'an unstated amount', '数量は示されていない'],
])('%j is said as %j and %j', (quantity, english, japanese) => {
  expect([en.amount(quantity), ja.amount(quantity)]).toEqual([english, japanese])
})
