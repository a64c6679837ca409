import { describe, expect, test } from 'vitest'
import { rulebook } from '../regimes/rules.fixture.ts'
import { account, claim, day, figure } from './account.fixture.ts'

describe('what is known, on a day', () => {
  const first = figure('2024-01', 'RU', 15_000, '2024-03-01')
  const corrected = figure('2024-01', 'RU', 15_279, '2024-05-01')

  test('a corrected figure takes the place of the old one from its day, and the old day shows the old one', () => {
    const total = (knownOn: string) =>
      account('2024', { knownOn: day(knownOn) }, [first, corrected]).official.total
    expect(['2024-02-28', '2024-03-01', '2024-04-30', '2024-05-01'].map(total)).toEqual([
      0, 15_000, 15_000, 15_279,
    ])
  })

  test('a zero is a figure, a month said to be blank is not reported, a month without a row is neither', () => {
    const rows = [
      figure('2024-02', 'RU', 0, '2024-05-01'),
      figure('2024-03', 'RU', null, '2024-05-01'),
      first,
    ]
    const { official } = account('2024', {}, rows)
    expect(official.bars.map((b) => [b.from, b.basis])).toEqual([
      ['2024-01', 'reported'],
      ['2024-02', 'zero'],
    ])
    expect(official.gaps.slice(0, 2)).toEqual([
      { supplier: 'RU', month: '2024-03', notReported: true },
      { supplier: 'RU', month: '2024-04', notReported: false },
    ])
  })

  test('the 90 % notice goes out with the month in which the total passes 450,000 bbl', () => {
    const rows = [
      figure('2024-01', 'CN', 449_999, '2024-02-20'),
      figure('2024-04', 'CN', 1, '2024-06-20'),
      figure('2024-02', 'CN', 0, '2024-09-20'),
    ]
    const notice = account('2024', {}, rows).notices.find((n) => n.percent === 90)
    expect(notice).toEqual({ percent: 90, amount: 450_000, reachedBy: '2024-04-30', knownFrom: '2024-06-20' })
  })
})

test('what was said against a total is shown with it from the day it was said', () => {
  const said = (window: string, knownOn: string) =>
    account(window, { knownOn: day(knownOn), disputes: rulebook.disputes }).disputes.map((d) => d.by)
  expect(said('2020', '2020-07-23')).toEqual([])
  expect(said('2020', '2020-07-24')).toEqual(['43 States complaint'])
  expect(said('2021', '2026-01-01')).toEqual([])
})

describe('claims beside the official figures', () => {
  const entries = [
    claim('t1', 'monitor', 1_000, '2024-02-01'),
    claim('t1', 'monitor', 10_000, '2024-03-01'),
    claim('t1', 'monitor', 16_500, '2024-09-01'),
    claim('t1', 'ministry', 12_000, '2024-06-01'),
    claim('t2', 'ship watch', 125_000, '2024-03-26'),
  ]

  test('figures that follow one another are one growing transfer; low and high are those of independent origins', () => {
    expect(account('2024', {}, [], entries).claimed).toMatchObject({ low: 137_000, high: 141_500 })
    expect(account('2024', {}, [], entries).claimed.transfers[0]).toMatchObject({
      low: 12_000,
      high: 16_500,
      origins: ['monitor', 'ministry'],
    })
  })

  test('are known from the day they were said', () => {
    const { claimed } = account('2024', { knownOn: day('2024-03-10') }, [], entries)
    expect(claimed).toMatchObject({ low: 10_000, high: 10_000 })
  })

  test('stay out of the total unless it is asked for, and then both readings are shown', () => {
    const rows = [figure('2024-01', 'RU', 15_279, '2024-03-01')]
    expect(account('2024', {}, rows, entries)).toMatchObject({
      countClaims: false,
      counted: null,
      official: { total: 15_279 },
    })
    expect(account('2024', { countClaims: true }, rows, entries).counted).toEqual({
      low: 152_279,
      high: 156_779,
    })
  })

  test('one that rests on official figures adds nothing', () => {
    const resting = claim('t3', 'agency', 15_000, '2024-04-01', {
      counted: false,
      restsOn: ['unsc:2397/5:RU:2024-01:15279bbl'],
    })
    const { claimed } = account('2024', {}, [], [resting])
    expect(claimed).toMatchObject({
      low: 0,
      high: 0,
      transfers: [{ counted: false, restsOn: ['unsc:2397/5:RU:2024-01:15279bbl'] }],
    })
  })

  test('one in tankers is shown and not counted', () => {
    const tankers = claim('t4', 'ship watch', 5, '2024-03-26', {
      quantity: { value: 5, unit: 'tanker', approx: 'exact' },
    })
    const { claimed } = account('2024', {}, [], [tankers])
    expect(claimed).toMatchObject({ low: 0, high: 0, uncounted: [{ statement: 't4 ship watch 5' }] })
  })
})
