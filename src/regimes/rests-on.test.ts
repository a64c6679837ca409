import { expect, test } from 'vitest'
import { type IsoDay, isoDay } from '../text/partial-date.ts'
import { restsOn, roundingOf } from './rests-on.ts'
import { observations } from './rules.fixture.ts'
import { date } from './statement.fixture.ts'

const day = (text: string): IsoDay => {
  const found = isoDay(text)
  if (found === null) throw new Error(text)
  return found
}

const claim = (value: number, from: string, to: string, more = {}) => ({
  value,
  unit: 'bbl',
  approx: 'approx' as const,
  suppliers: ['RU'],
  period: { from: date(from), to: date(to) },
  saidBy: day('2023-07-03'),
  ...more,
})

test.each([
  { value: 67_000, rounding: 500 },
  { value: 67_300, rounding: 50 },
  { value: 70_000, rounding: 3_500 },
  { value: 67_301, rounding: 0.5 },
])('$value stands for itself within $rounding', ({ value, rounding }) => {
  expect(roundingOf(value)).toBe(rounding)
})

test.each([
  { what: 'about 67,000 by mid-June', one: claim(67_000, '2022-12', '2023-06-15'), rests: '2023-04' },
  {
    what: '67,300 to April',
    one: claim(67_300, '2022-12', '2023-04', { approx: 'exact' }),
    rests: '2023-04',
  },
  { what: 'the first two months', one: claim(47_900, '2022-12', '2023-01'), rests: '2023-01' },
  { what: 'another figure', one: claim(165_000, '2022-12', '2023-06-15'), rests: null },
  {
    what: 'another supplier',
    one: claim(67_000, '2022-12', '2023-06-15', { suppliers: ['CN'] }),
    rests: null,
  },
  { what: 'another beginning', one: claim(67_000, '2022-11', '2023-06-15'), rests: null },
  {
    what: 'said before the figures were seen',
    one: claim(67_000, '2022-12', '2023-06-15', { saidBy: day('2023-06-12') }),
    rests: null,
  },
  { what: 'an upper bound', one: claim(67_000, '2022-12', '2023-06-15', { approx: 'up_to' }), rests: null },
  { what: 'containers', one: claim(67_000, '2022-12', '2023-06-15', { unit: 'container' }), rests: null },
  { what: 'no time at all', one: claim(67_000, '2022-12', '2023-06-15', { period: null }), rests: null },
])('$what rests on the months to $rests', ({ one, rests }) => {
  expect(restsOn(one, observations)?.to ?? null).toBe(rests)
})

test('the months divide the claim', () => {
  expect(restsOn(claim(67_000, '2022-12', '2023-06-15'), observations)).toMatchObject({
    total: 67_300,
    from: '2022-12',
    months: [{ value: 3_227 }, { value: 44_655 }, { value: 10_666 }, { value: 5_140 }, { value: 3_612 }],
  })
})
