import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  dayOf,
  daysBetween,
  firstDay,
  type IsoDay,
  isoDay,
  lastDay,
  monthOf,
  type PartialDate,
  partialDate,
  yearOf,
} from './partial-date.ts'

const date = (value: string): PartialDate => {
  const read = partialDate(value)
  if (read === null) throw new Error(`no date: ${value}`)
  return read
}

const day = (value: string): IsoDay => {
  const read = isoDay(value)
  if (read === null) throw new Error(`no day: ${value}`)
  return read
}

test.each(['2023', '2023-06', '2023-06-15', '2024-02-29', '2000-02-29'])('%s is a date', (value) => {
  expect(partialDate(value)).toBe(value)
})

test.each([
  '',
  '23',
  '2023-6',
  '2023-13',
  '2023-00',
  '2023-06-31',
  '2023-02-29',
  '1900-02-29',
  '2023-06-00',
  '2023-06-15T00:00:00Z',
  '2023/06/15',
  ' 2023',
  '2023\n',
  '２０２３',
])('%j is no date', (value) => {
  expect(partialDate(value)).toBeNull()
})

test('only a date with its day is a day', () => {
  expect(isoDay('2023-06-15')).toBe('2023-06-15')
  expect(isoDay('2023-06')).toBeNull()
  expect(isoDay('2023')).toBeNull()
  expect(isoDay('2023-02-30')).toBeNull()
})

test('what the calendar lacks cannot be made', () => {
  expect(dayOf(2023, 2, 29)).toBeNull()
  expect(dayOf(2024, 2, 29)).toBe('2024-02-29')
  expect(monthOf(2023, 0)).toBeNull()
  expect(monthOf(2023, 13)).toBeNull()
  expect(monthOf(2023, 4)).toBe('2023-04')
  expect(yearOf(998)).toBe('0998')
})

test.each([
  ['2023', '2023-01-01', '2023-12-31'],
  ['2023-04', '2023-04-01', '2023-04-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-06-15', '2023-06-15', '2023-06-15'],
])('%s may mean every day from %s to %s', (value, first, last) => {
  expect(firstDay(date(value))).toBe(first)
  expect(lastDay(date(value))).toBe(last)
})

test.each([
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2023-03-26', 1, '2023-03-27'],
  ['2023-07-03', 0, '2023-07-03'],
])('%s and %i days is %s', (from, count, to) => {
  expect(addDays(day(from), count)).toBe(to)
})

test('adding days and counting them agree', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((d) => day(d.toISOString().slice(0, 10)))
  fc.assert(
    fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count)
    }),
  )
})
