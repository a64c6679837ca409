import { expect, test } from 'vitest'
import { likeliestPath } from './viterbi.ts'

const stay = [
  [0, -2],
  [-2, 0],
]

test('a line that alone looks otherwise keeps the state of its neighbours', () => {
  const rows = [
    [-0.1, -3],
    [-0.9, -0.5],
    [-0.1, -3],
  ]
  expect(likeliestPath(rows, stay)).toEqual([0, 0, 0])
})

test('two lines that are sure enough change the state there and back', () => {
  const rows = [
    [-0.1, -3],
    [-6, -0.01],
    [-6, -0.01],
    [-0.1, -3],
  ]
  expect(likeliestPath(rows, stay)).toEqual([0, 1, 1, 0])
})

test('no lines have no states', () => {
  expect(likeliestPath([], stay)).toEqual([])
})
