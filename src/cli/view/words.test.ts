import { expect, test } from 'vitest'
import type { Quantity } from '../../statements/statement.ts'
import { type PartialDate, partialDate } from '../../text/partial-date.ts'
import { amountWords } from './amount-words.ts'
import { dateWords, periodWords } from './date-words.ts'

const date = (value: string): PartialDate => {
  const found = partialDate(value)
  if (found === null) throw new RangeError(value)
  return found
}

test.each([
  ['2023', '2023'],
  ['2023-06', 'June 2023'],
  ['2023-07-03', '3 July 2023'],
])('%s is said as %s', (value, words) => {
  expect(dateWords(date(value))).toBe(words)
})

test.each([
  ['2022-12', '2023-04', 'Dec 2022 – Apr 2023'],
  ['2023', '2023', '2023'],
  ['2022-12', null, 'since Dec 2022'],
  [null, '2023-06-15', 'until 15 Jun 2023'],
  [null, null, ''],
])('%s to %s is said as %j', (from, to, words) => {
  expect(periodWords({ from: from === null ? null : date(from), to: to === null ? null : date(to) })).toBe(
    words,
  )
})

test.each<[Quantity, string]>([
  [{ value: 67_000, unit: 'bbl', approx: 'approx' }, '~67,000 bbl'],
  [{ value: 1_000, unit: 'container', approx: 'more_than' }, 'more than 1,000 containers'],
  [{ value: 1, unit: 'missile', approx: 'exact' }, '1 missile'],
  [{ value: 5, unit: 'rail_car', approx: 'exact' }, '5 rail cars'],
  [{ value: 4e6, high: 6e6, unit: 'round', approx: 'range' }, '4,000,000–6,000,000 rounds'],
  [{ value: 74_000, unit: 't', approx: 'at_least' }, 'at least 74,000 t'],
  [{ value: 2_837_000_000, unit: 'USD', approx: 'exact' }, '2,837,000,000 USD'],
  [{ value: null, unit: 'shell', approx: 'vague' }, 'an unstated number of shells'],
])('%j is said as %j', (quantity, words) => {
  expect(amountWords(quantity)).toBe(words)
})
