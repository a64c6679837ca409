import { expect, test } from 'vitest'
import type { MacroRole } from './line-scores.ts'
import { isThin } from './thin-path.ts'

const lines = (count: number, size: number, prose: boolean) =>
  Array.from({ length: count }, () => ({ size, prose }))
const path = (kept: number, left: number): readonly MacroRole[] => [
  ...Array.from({ length: kept }, (): MacroRole => 'content'),
  ...Array.from({ length: left }, (): MacroRole => 'other'),
]

test.each([
  ['a line or two of a page are thin', lines(2, 200, true), path(2, 0), true],
  ['three paragraphs are an article', lines(3, 200, true), path(3, 0), false],
  ['but not where a dozen were left', lines(15, 200, true), path(3, 12), true],
  [
    'lines that are no running text are not missed',
    lines(3, 200, true).concat(lines(90, 30, false)),
    path(3, 90),
    false,
  ],
  ['captions are not text', lines(3, 200, true), path(0, 3), true],
])('%s', (_, facts, roles, expected) => {
  expect(isThin(facts, roles)).toBe(expected)
})
