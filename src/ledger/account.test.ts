import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addObservations } from '../regimes/observation.ts'
import { officialSeries } from '../regimes/official-series.ts'
import { observations } from '../regimes/rules.fixture.ts'
import { account, day, figure, options, rules } from './account.fixture.ts'
import { accountOf } from './account.ts'

describe('the year 2019 of refined petroleum', () => {
  test('is 83 % of the cap as printed in February 2020, before any factor was published', () => {
    const then = account('2019', { knownOn: day('2020-02-21') })
    expect(then).toMatchObject({ factor: null, official: { total: 418_000 } })
    expect(then.official.share).toBeCloseTo(0.836, 3)
    expect(then.official.between?.low).toBeCloseTo((22_730 + 30_180) * 7.23, 0)
    expect(then.official.between?.high).toBeCloseTo((22_730 + 30_180) * 8.33, 0)
  })

  test('is 93 % with the revised figures at the factor of the Committee, and the account says which', () => {
    const now = account('2019')
    expect(now.factor).toEqual({ id: 'un-1718-2021-02-17:product_basket', value: 8.33, standing: 'official' })
    expect(now.official.share).toBeCloseTo(0.933, 3)
    expect(now.official.printed).toMatchObject([{ value: 418_000, share: 0.836 }])
    expect(now.official.printed[0]?.perTonne).toBeCloseTo(7.887, 3)
  })

  test('passed the notices at 75 and 90 per cent, each once, and not the one at 95', () => {
    const { notices } = account('2019')
    expect(notices.map((n) => [n.percent, n.amount, n.reachedBy !== null])).toEqual([
      [75, 375_000, true],
      [90, 450_000, true],
      [95, 475_000, false],
    ])
    expect(notices[1]?.reachedBy).toBe('2019-12-31')
  })

  test('another factor gives another total, a factor for other goods is refused', () => {
    expect(account('2019', { factor: 'press:voa-2019-12' }).official.total).toBeCloseTo(
      22_730 * 7.9 + 277_365,
      0,
    )
    const refused = accountOf(rules, 'unsc:2397/5', '2019', observations, [], {
      ...options,
      factor: 'unsc:2397/4',
    })
    expect(refused.problem).toContain('is for crude-oil')
  })
})

test('China had delivered 84,589 barrels by April 2023: its total to May less May', () => {
  const china = account('2023').official.running.find((r) => r.supplier === 'CN')
  expect(china?.points.find((p) => p.month === '2023-04')?.value).toBe(93_786 - 9_197)
})

describe('windows', () => {
  test.each([
    { measure: 'unsc:2397/5', window: '2023', from: '2023-01-01', to: '2023-12-31', limit: 500_000 },
    { measure: 'unsc:2397/4', window: '2022', from: '2022-12-22', to: '2023-12-21', limit: 4_000_000 },
    {
      measure: 'unsc:2397/4',
      window: '2022-12-22/2023-12-21',
      from: '2022-12-22',
      to: '2023-12-21',
      limit: 4_000_000,
    },
    { measure: 'unsc:2375/14', window: '2017', from: '2017-10-01', to: '2017-12-31', limit: 500_000 },
    {
      measure: 'unsc:2321/26',
      window: '2016-11-30/2016-12-31',
      from: '2016-11-30',
      to: '2016-12-31',
      limit: 1_000_866,
    },
    { measure: 'unsc:2321/26', window: '2017', from: '2017-01-01', to: '2017-12-31', limit: 7_500_000 },
  ])('$measure $window runs from $from to $to', ({ measure, window, from, to, limit }) => {
    expect(account(window, {}, [], [], measure)).toMatchObject({ window: { from, to }, limit })
  })

  test.each([
    { measure: 'unsc:2397/5', window: '2017', says: 'no window 2017' },
    { measure: 'unsc:1874/9', window: '2017', says: 'has no cap' },
    { measure: 'unsc:9/9', window: '2017', says: 'is no measure' },
    { measure: 'unsc:2371/11', window: '2017', says: 'no amount of barrels' },
  ])('$measure has no account for $window', ({ measure, window, says }) => {
    expect(accountOf(rules, measure, window, [], [], options).problem).toContain(says)
  })

  test('the 67,300 barrels of December 2022 to April 2023 fall in two windows by their months', () => {
    const russia = (window: string) =>
      account(window, { knownOn: day('2023-06-13') }).official.suppliers.find((s) => s.supplier === 'RU')
        ?.value
    expect([russia('2022'), russia('2023')]).toEqual([3_227, 64_073])
  })

  test('no month counts in two windows: December 2022 is not in the crude oil window that begins on its 22nd', () => {
    const rows = ['2022-12', '2023-01', '2023-12'].map((m) =>
      figure(m, 'CN', 100, '2024-05-01', { measure: 'unsc:2397/4', goods: 'crude-oil' }),
    )
    const months = (window: string) =>
      account(window, {}, rows, [], 'unsc:2397/4').official.bars.map((b) => b.from)
    expect([months('2021-12-22'), months('2022-12-22')]).toEqual([['2022-12'], ['2023-01', '2023-12']])
  })

  test('a total over the turn of the year that nothing divides is shown apart and not counted', () => {
    const { official } = account('2023', {}, [figure('2022-12/2023-02', 'RU', 900, '2023-05-01')])
    expect(official).toMatchObject({ total: 0, crossing: [{ from: '2022-12', to: '2023-02', value: 900 }] })
  })
})

describe('laws', () => {
  const month = fc.integer({ min: 1, max: 12 }).map((m) => `2024-${String(m).padStart(2, '0')}`)
  const span = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .map(([a, b]) =>
      [Math.min(a, b), Math.max(a, b)].map((m) => `2024-${String(m).padStart(2, '0')}`).join('/'),
    )
  const seen = fc.integer({ min: 1, max: 28 }).map((d) => `2025-01-${String(d).padStart(2, '0')}`)
  const figures = fc.array(
    fc
      .tuple(
        fc.oneof(month, span),
        fc.constantFrom('CN', 'RU', 'CN+RU'),
        fc.integer({ min: 0, max: 90_000 }),
        seen,
      )
      .map(([period, supplier, bbl, on]) => figure(period, supplier, bbl, on)),
    { maxLength: 25 },
  )

  test('totals do not depend on the order of import', () => {
    fc.assert(
      fc.property(
        figures.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) =>
          account('2024', {}, list).official.total === account('2024', {}, shuffled).official.total,
      ),
    )
  })

  test('the account of a day does not change with what is seen later', () => {
    fc.assert(
      fc.property(figures, seen, (list, on) => {
        const known = list.filter((o) => o.seen <= on)
        expect(account('2024', { knownOn: day(on) }, list)).toEqual(
          account('2024', { knownOn: day(on) }, known),
        )
      }),
    )
  })

  test('a later day knows every figure that an earlier one knew', () => {
    fc.assert(
      fc.property(figures, seen, seen, (list, one, other) => {
        const [early = one, late = other] = [one, other].sort()
        const knownOn = (on: string) => list.filter((o) => o.seen <= on).map((o) => o.id)
        const then = new Set(knownOn(late))
        expect(knownOn(early).filter((id) => !then.has(id))).toEqual([])
        const used = (on: string) =>
          account('2024', { knownOn: day(on) }, list).official.bars.flatMap((b) => b.observations)
        expect(used(early).filter((id) => !then.has(id))).toEqual([])
      }),
    )
  })

  test('no month of a supplier is counted twice', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const single = list.filter((o) => o.suppliers.length === 1)
        const { blocks } = officialSeries(single, {
          measure: 'unsc:2397/5',
          unit: 'bbl',
          factor: null,
          knownOn: null,
        })
        const months = blocks.flatMap((b) => b.months.map((m) => `${b.suppliers.join()} ${m}`))
        expect(new Set(months).size).toBe(months.length)
      }),
    )
  })

  test('importing again changes nothing', () => {
    fc.assert(
      fc.property(figures, (list) => {
        const { all } = addObservations([], list)
        expect(addObservations(all, list).added).toEqual([])
      }),
    )
  })
})
