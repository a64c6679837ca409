import { expect, test } from 'vitest'
import { placeAfterMove } from './order.ts'

const entries = ['a', 'b', 'c'].map((id) => ({ id }))

test.each([
  ['a', 1, 'b'],
  ['b', 1, 'c'],
  ['c', 1, undefined],
  ['c', -1, 'a'],
  ['b', -1, null],
  ['a', -1, undefined],
  ['z', 1, undefined],
] as const)('%s moved by %i stands after %j', (id, by, after) => {
  expect(placeAfterMove(entries, id, by)).toBe(after)
})
