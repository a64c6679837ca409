import { expect, test } from 'vitest'
import { distances } from './distances.ts'

const marked = (i: number): boolean => i === 1 || i === 4

test.each([
  [false, [9, 9, 1, 2, 3, 1]],
  [true, [1, 3, 2, 1, 9, 9]],
])('lines count from the nearest marked one, none counts as far (backwards: %s)', (backwards, expected) => {
  expect([...distances(marked, 6, 9, backwards)]).toEqual(expected)
})

test('nothing is farther than far', () => {
  expect([...distances((i) => i === 0, 5, 2, false)]).toEqual([2, 1, 2, 2, 2])
})
