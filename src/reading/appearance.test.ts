import { expect, test } from 'vitest'
import { type Appearance, appearanceKey } from './appearance.ts'

const page = (publishedOn: string | null, publishedAt: string | null = null, kept = 1): Appearance => ({
  publishedOn,
  publishedAt,
  keptAt: `2024-03-0${kept}T00:00:00.000Z`,
})

test.each([
  ['an earlier day', page('2024-02-24'), page('2024-02-25')],
  ['an earlier time', page('2024-02-25', '2024-02-25T08:00:00Z'), page('2024-02-25', '2024-02-25T09:00:00Z')],
  [
    'an earlier instant, though the later day where it was',
    page('2024-02-25', '2024-02-25T01:00:00+09:00'),
    page('2024-02-24', '2024-02-24T20:00:00-05:00'),
  ],
  [
    'a time on a day before one that gives the day alone',
    page('2024-02-25', '2024-02-25T23:00:00Z'),
    page('2024-02-25'),
  ],
  ['a day before one that gives the month alone', page('2024-02-25'), page('2024-02')],
  [
    'a time without an offset, taken as UTC',
    page('2024-02-25', '2024-02-25T09:00:00'),
    page('2024-02-25', '2024-02-25T09:00:01Z'),
  ],
  ['any date before none', page('2024'), page(null)],
  ['of two without a date, the one that was kept first', page(null, null, 1), page(null, null, 2)],
  [
    'of two of one day, the one that was kept first',
    page('2024-02-25', null, 1),
    page('2024-02-25', null, 2),
  ],
  ['a page from before 1970 before any later one', page('1969'), page('1970-02')],
])('appears before: %s', (_, first, second) => {
  expect(appearanceKey(first) < appearanceKey(second)).toBe(true)
})

test('an appearance that differs in nothing has the same key', () => {
  expect(appearanceKey(page('2024-02-25'))).toBe(appearanceKey(page('2024-02-25')))
})
