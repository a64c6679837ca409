import { expect, test } from 'vitest'
import type { FeatureRows } from './feature-rows.ts'
import { logOdds, readyModel } from './tree-model.ts'

const rowsOf = (rows: readonly (readonly number[])[]): FeatureRows => ({
  width: rows[0]?.length ?? 0,
  count: rows.length,
  values: Float32Array.from(rows.flat()),
})

const all = (count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => i)

/** First tree: feature 1 at most 0.5 → −1, else feature 0 at most 2 → 3, else 5. Second: 0.25 always. */
const model = readyModel({
  bias: 0.5,
  trees: [
    { feature: [1, -1, 0, -1, -1], value: [0.5, -1, 2, 3, 5], right: [2, 0, 4, 0, 0] },
    { feature: [-1], value: [0.25], right: [0] },
  ],
})

test.each([
  [[0, 0.5], -0.25],
  [[0, 0.6], 3.75],
  [[2, 1], 3.75],
  [[2.1, 1], 5.75],
])('a row is led to one leaf a tree: %j', (row, expected) => {
  expect(logOdds(model, rowsOf([row]))[0]).toBeCloseTo(expected, 10)
})

test('each of many rows has its own log odds, in their order', () => {
  const rows = Array.from({ length: 100 }, (_, i) => [i, i % 2])
  const alone = rows.map((row) => logOdds(model, rowsOf([row]))[0])
  expect([...logOdds(model, rowsOf(rows))]).toEqual(alone)
  expect(new Set(alone).size).toBe(3)
})

test('a row that the first trees find hopeless is not taken through the rest', () => {
  const no = { feature: [-1], value: [-1], right: [0] }
  const yes = { feature: [-1], value: [9], right: [0] }
  const long = readyModel({ bias: 0, trees: [...Array.from({ length: 40 }, () => no), yes] })
  const row = rowsOf([[0]])
  expect([...logOdds(long, row)]).toEqual([-31])
  expect([...logOdds(long, row, all(1), -39)]).toEqual([-40])
  expect([...logOdds(long, row, all(1), -41)]).toEqual([-31])
})

test('rows that are not asked have the bias', () => {
  const rows = rowsOf(Array.from({ length: 9 }, () => [0, 0.5]))
  expect([...logOdds(model, rows, Int32Array.of(2, 3, 4, 5, 7))]).toEqual([
    0.5, 0.5, -0.25, -0.25, -0.25, -0.25, 0.5, -0.25, 0.5,
  ])
})

test('a threshold between two 32-bit numbers leads each row where it did before it was rounded', () => {
  const third = readyModel({
    bias: 0,
    trees: [{ feature: [0, -1, -1], value: [1 / 3, -1, 1], right: [2, 0, 0] }],
  })
  const [below, above] = [Math.fround(1 / 3) - 2 ** -26, Math.fround(1 / 3)]
  expect(above).toBeGreaterThan(1 / 3)
  expect([...logOdds(third, rowsOf([[below], [above]]))]).toEqual([-1, 1])
})
