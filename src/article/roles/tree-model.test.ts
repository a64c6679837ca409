import { expect, test } from 'vitest'
import { logOdds, readyModel } from './tree-model.ts'

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
  expect(logOdds(model, [Float32Array.from(row)])[0]).toBeCloseTo(expected, 10)
})

test('each of many rows has its own log odds, in their order', () => {
  const rows = Array.from({ length: 100 }, (_, i) => Float32Array.from([i, i % 2]))
  const alone = rows.map((row) => logOdds(model, [row])[0])
  expect([...logOdds(model, rows)]).toEqual(alone)
  expect(new Set(alone).size).toBe(3)
})

test('a row that the first trees find hopeless is not taken through the rest', () => {
  const no = { feature: [-1], value: [-1], right: [0] }
  const yes = { feature: [-1], value: [9], right: [0] }
  const long = readyModel({ bias: 0, trees: [...Array.from({ length: 40 }, () => no), yes] })
  expect([...logOdds(long, [Float32Array.of(0)])]).toEqual([-31])
  expect([...logOdds(long, [Float32Array.of(0)], -39)]).toEqual([-40])
  expect([...logOdds(long, [Float32Array.of(0)], -41)]).toEqual([-31])
})
