import { expect, test } from 'vitest'
import { isoDay } from '../text/partial-date.ts'
import { addObservations, monthsOf, monthsOfWindow, type Observation } from './observation.ts'
import { observations } from './rules.fixture.ts'
import { date } from './statement.fixture.ts'

const [sample] = observations
const day = (text: string) => {
  const found = isoDay(text)
  if (found === null) throw new Error(text)
  return found
}
const seen = (bbl: number, on: string, seenFrom: Observation['seenFrom'] = 'stated'): Observation => {
  if (sample === undefined) throw new Error('no figures')
  return { ...sample, id: `x:${bbl}bbl`, bbl, seen: day(on), seenFrom }
}

test('the same figure seen again changes nothing, a corrected one is added, the old one stays', () => {
  const first = addObservations([], [seen(100, '2024-01-01')])
  expect(addObservations(first.all, [seen(100, '2024-03-01')]).added).toEqual([])
  const corrected = addObservations(first.all, [seen(120, '2024-02-01')])
  expect(corrected.all.map((o) => o.bbl)).toEqual([100, 120])
})

test('a figure that returns after a correction, on a stated day, is a new observation', () => {
  const { all } = addObservations([], [seen(100, '2024-01-01'), seen(120, '2024-02-01')])
  expect(addObservations(all, [seen(100, '2024-03-01')]).added).toMatchObject([{ id: 'x:100bbl@2024-03-01' }])
  expect(addObservations(all, [seen(100, '2024-03-01', 'import')]).added).toEqual([])
})

test.each([
  { from: '2023', to: '2023', months: 12 },
  { from: '2022-12', to: '2023-04', months: 5 },
  { from: '2024-01', to: '2024-12-04', months: 12 },
  { from: '2023-06-15', to: '2023-06-15', months: 1 },
])('$from to $to touches $months months', ({ from, to, months }) => {
  expect(monthsOf({ from: date(from), to: date(to) })).toHaveLength(months)
})

test('a window from the 22nd has twelve months, and its neighbour the next twelve', () => {
  const one = monthsOfWindow({ from: day('2021-12-22'), to: day('2022-12-21') })
  const next = monthsOfWindow({ from: day('2022-12-22'), to: day('2023-12-21') })
  expect([one.length, next.length, one.filter((m) => next.includes(m))]).toEqual([12, 12, []])
})
