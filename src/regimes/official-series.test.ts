import { expect, test } from 'vitest'
import { isoDay } from '../text/partial-date.ts'
import { monthsOf } from './observation.ts'
import { amountDuring, officialSeries } from './official-series.ts'
import { observations as official } from './rules.fixture.ts'

const total = (year: string, knownOn: string | null, factor: number | null): number => {
  const series = officialSeries(official, {
    measure: 'unsc:2397/5',
    unit: 'bbl',
    factor,
    knownOn: knownOn === null ? null : isoDay(knownOn),
  })
  const span = Array.from({ length: 12 }, (_, n) => Number(year) * 12 + n)
  return Math.round(amountDuring(series, span).value)
}

test.each([
  { year: '2018', factor: 8.33, expected: 401_033 },
  { year: '2019', factor: 8.33, expected: 466_706 },
  { year: '2020', factor: 8.33, expected: 149_000 },
  { year: '2021', factor: 8.33, expected: 91_909 },
  { year: '2022', factor: 8.33, expected: 108_227 },
  { year: '2023', factor: 8.33, expected: 362_702 },
  { year: '2024', factor: 8.33, expected: 296_207 },
  { year: '2025', factor: 8.33, expected: 19_904 },
])(
  'the official total of $year is $expected bbl at the factor of the Committee',
  ({ year, factor, expected }) => {
    expect(total(year, null, factor)).toBe(expected)
  },
)

test('in February 2020, before any factor was published, 2019 is the printed 418,000 bbl', () => {
  expect(total('2019', '2020-02-21', null)).toBe(418_000)
})

test('China January to April 2023 is its January–May total less May, and never more', () => {
  const series = officialSeries(official, {
    measure: 'unsc:2397/5',
    unit: 'bbl',
    factor: 8.33,
    knownOn: null,
  })
  const months = Array.from({ length: 4 }, (_, n) => 2023 * 12 + n)
  expect(amountDuring(series, months, ['CN']).value).toBe(84_589)
  const filled = series.blocks.find((b) => b.months[0] === 2023 * 12 && b.suppliers[0] === 'CN')
  expect(filled).toMatchObject({ basis: 'derived', value: 35_398 })
})

test('a reported zero is a figure, a month without a line is none', () => {
  const series = officialSeries(official, {
    measure: 'unsc:2397/5',
    unit: 'bbl',
    factor: 8.33,
    knownOn: null,
  })
  const of = (month: number) =>
    series.blocks.filter((b) => b.suppliers.includes('RU') && b.months.includes(month))
  expect(of(2021 * 12)).toMatchObject([{ value: 0, basis: 'zero' }])
  expect(of(2021 * 12 + 10)).toEqual([])
})

test('an older total that is less than what is known by now says nothing of the other months', () => {
  const series = officialSeries(official, {
    measure: 'unsc:2397/5',
    unit: 'bbl',
    factor: 8.33,
    knownOn: null,
  })
  const older = 'unsc:2397/5:CN+RU:2024-01/2024-12-04:168679bbl'
  expect(series.leftovers.find((l) => l.observation === older)?.reason).toContain(
    'less than its known months',
  )
  expect(series.blocks.filter((b) => b.observations.includes(older))).toEqual([])
})

test('months are counted over the turn of the year', () => {
  const o = official.find((one) => one.from === '2022-12' && one.to === '2023-04')
  expect(o && monthsOf(o).length).toBe(5)
})
