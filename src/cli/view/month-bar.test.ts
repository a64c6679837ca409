import { expect, test } from 'vitest'
import { monthBar, type Scale } from './month-bar.ts'

const ten: Scale = { most: 1, cells: 10 }
const bar = (before: number, after: number, scale = ten, notices: readonly number[] = []): string =>
  monthBar({ before, after }, notices, scale)
    .map(({ text }) => text)
    .join('')

test.each([
  [0, 0, '          │'],
  [0, 0.5, '█████     │'],
  [0.2, 0.55, '░░███▌    │'],
  [0.2, 0.2001, '░░▏       │'],
  [0.5, 0.5, '░░░░░     │'],
  [0, 1, '██████████│'],
])('from %d to %d of the cap', (before, after, drawn) => {
  expect(bar(before, after)).toBe(drawn)
})

test('notices stand where nothing has reached them', () => {
  expect(bar(0, 0.2, ten, [75, 90])).toBe('██      ┊┊│')
  expect(bar(0, 0.85, ten, [75, 90])).toBe('████████▌┊│')
})

test('what is over the cap goes on behind its line', () => {
  expect(bar(0, 1.5, { most: 2, cells: 10 })).toBe('█████┃█▌   ')
  expect(bar(0, 0.5, { most: 2, cells: 10 })).toBe('██▌  │     ')
})
