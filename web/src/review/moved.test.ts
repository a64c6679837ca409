import { expect, test } from 'vitest'
import { moved } from './moved.ts'

test.each([
  [0, 1, ['b', 'a', 'c']],
  [2, -1, ['a', 'c', 'b']],
  [0, -1, ['a', 'b', 'c']],
  [2, 1, ['a', 'b', 'c']],
  [5, -1, ['a', 'b', 'c']],
] as const)('the item at %i moved by %i gives %j', (place, by, after) => {
  expect(moved(['a', 'b', 'c'], place, by)).toEqual(after)
})
