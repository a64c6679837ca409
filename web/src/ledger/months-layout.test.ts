import { expect, test } from 'vitest'
import type { Bar } from '../../../src/ledger/account.ts'
import { monthsBetween, placeBars, roundTicks } from './months-layout.ts'

const bar = (from: string, to: string, value: number): Bar => ({
  from,
  to,
  suppliers: ['CN'],
  value,
  basis: 'reported',
  observations: [],
})
const months = monthsBetween('2022-12-22', '2023-03-31')

test('a window has each of its months once, over the end of a year', () => {
  expect(months).toEqual(['2022-12', '2023-01', '2023-02', '2023-03'])
})

test('a figure for several months stands over those that no shorter figure is for, with its average', () => {
  const placed = placeBars([bar('2022-12', '2023-03', 90), bar('2023-01', '2023-01', 5)], months)
  expect(placed.map(({ first, count, height, several }) => [first, count, height, several])).toEqual([
    [1, 1, 5, false],
    [0, 1, 30, true],
    [2, 2, 30, true],
  ])
})

test('nothing is drawn for a zero, nor for what lies outside', () => {
  expect(placeBars([bar('2023-01', '2023-01', 0), bar('2024-01', '2024-01', 9)], months)).toEqual([])
})

test.each([
  [0, [0]],
  [9, [0, 5, 10]],
  [67_300, [0, 20_000, 40_000, 60_000, 80_000]],
  [100, [0, 50, 100]],
])('up to %d the ticks are %j', (top, ticks) => {
  expect(roundTicks(top)).toEqual(ticks)
})
