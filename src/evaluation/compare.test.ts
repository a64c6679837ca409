import { describe, expect, test } from 'vitest'
import { loadCompiled } from '../adapters/data-files/load.ts'
import { partialDate } from '../text/partial-date.ts'
import { quoteAt } from '../text/span.ts'
import { answer, goldOf, party, speaker } from './compare.fixture.ts'
import { compare, type Field, isHit } from './compare.ts'
import { unitComparison } from './same-unit.ts'
import type { UnitNames } from './unit-names.ts'

const sameUnit = unitComparison(loadCompiled<UnitNames>('evaluation'))
const quote = (text: string) => quoteAt(text, { start: 0, end: text.length })

describe('a recipient is right', () => {
  test.each([
    ['RU', party('RU'), true],
    ['RU', party('SY'), false],
    ['RU', null, false],
    [null, null, true],
    [null, party('RU'), false],
    ['Wagner (RU)', party('RU'), true],
    ['Wagner (RU)', party('Wagner group', { country: 'RU' }), true],
    ['Wagner (RU)', party('Wagner', { country: 'SY' }), true],
    ['Houthis', party('the Houthis'), true],
    ['フーシ派', party('フーシ'), true],
    ['M23', party('the M23'), false],
    ['CN; RU', party('RU'), true],
    ['CN; RU', [party('RU'), party('CN')], true],
    ['CN; RU', [party('RU'), party('IR')], false],
    ['RU', [party('RU'), party('CN')], false],
  ] as const)('%s: %j is %s', (recipient, got, right) => {
    expect(compare(goldOf({ recipient }), answer({ recipient: got }), sameUnit).recipient).toBe(right)
  })
})

test.each([
  [{ item_class: 'ammunition' }, true],
  [{ item_class: 'arms' }, false],
  [{ item_class: 'arms', items: ['missiles', 'ammunition'] }, true],
])('ammunition is found where gold has %j: %s', (goods, hit) => {
  expect(isHit(compare(goldOf(goods), answer(), sameUnit))).toBe(hit)
})

const fieldOf = (field: Field, gold: object, got: Parameters<typeof answer>[0]) =>
  compare(goldOf(gold), answer(got), sameUnit).fields[field]

describe('a stance is right', () => {
  test.each([
    ['planned', { phase: 'planned' }, true],
    ['denied', { stance: 'denied', phase: 'planned' }, true],
    ['planned', { stance: 'denied', phase: 'planned' }, false],
    ['planned', { stance: 'alleged', phase: 'planned' }, true],
    ['alleged', { stance: 'alleged' }, true],
    ['asserted', { stance: 'alleged' }, false],
  ] as const)('%s: %j is %s', (stance, got, right) => {
    expect(fieldOf('stance', { stance }, got)).toBe(right)
  })
})

describe('an amount is right', () => {
  const shells = { value: 1000, unit: 'round', approx: 'exact' } as const
  test.each([
    [{ value: 1000, unit: 'round' }, shells, true],
    [{ value: 1000, unit: '発' }, shells, true],
    [{ value: 1000, unit: '砲弾' }, shells, true],
    [{ value: 1000, unit: 'missile' }, shells, false],
    [{ value: 1000, unit: 't' }, shells, false],
    [{ value: 1000, unit: null }, shells, true],
    [{ value: 1001, unit: 'round' }, shells, false],
    [{ value: null, unit: 'round' }, shells, true],
    [null, shells, false],
    [null, null, true],
    [{ value: [1000, 2000], unit: 'round' }, shells, false],
    [{ value: [1000, 2000], unit: 'round' }, { ...shells, high: 2000, approx: 'range' as const }, true],
    [{ value: 500, unit: 'トン' }, { value: 500, unit: 't', approx: 'approx' as const }, true],
    [{ value: 3, unit: '$' }, { value: 3, unit: 'USD', approx: 'exact' as const }, true],
    [{ value: 3, unit: '個' }, { value: 3, unit: 'USD', approx: 'exact' as const }, false],
    [{ value: 9, unit: 'Barrels per day' }, { value: 9, unit: 'bbl/d', approx: 'exact' as const }, true],
    [{ value: 9, unit: 'deliveries' }, { value: 9, unit: 'voyage', approx: 'exact' as const }, true],
  ])('%j: %j is %s', (quantity, got, right) => {
    expect(fieldOf('quantity', { quantity }, { quantity: got && { ...got, ...quote('') } })).toBe(right)
  })

  test('where gold gives it in the other unit', () => {
    const gold = { quantity: { value: 10, unit: 't' }, quantity_alt: { value: 80, unit: 'bbl' } }
    const got = { quantity: { value: 80, unit: 'bbl', approx: 'exact', ...quote('') } } as const
    expect(fieldOf('quantity', gold, got)).toBe(true)
    expect(fieldOf('unit', gold, got)).toBe(true)
  })

  test('the unit alone is compared only where both have an amount', () => {
    const got = { quantity: { value: 7, unit: 't', approx: 'exact', ...quote('') } } as const
    expect(fieldOf('unit', { quantity: { value: 10, unit: 't' } }, got)).toBe(true)
    expect(fieldOf('unit', { quantity: { value: 10, unit: 'bbl' } }, got)).toBe(false)
    expect(fieldOf('unit', { quantity: null }, got)).toBe(null)
  })
})

describe('a period is right', () => {
  test.each([
    [{ from: '2023-01', to: '2023-03' }, ['2023-01', '2023-03'], true],
    [{ from: '2023-01', to: '2023-03' }, ['2023-01-01', '2023-03-16'], true],
    [{ from: '2023-01', to: '2023-03' }, ['2023-01-18', '2023-03-31'], false],
    [{ from: '2023-01', to: null }, ['2023-01', '2023-01'], false],
    [{ from: null, to: null }, null, true],
    [null, ['2023', '2023'], false],
  ] as const)('%j: %j is %s', (period, got, right) => {
    const found = got && { from: partialDate(got[0]), to: partialDate(got[1]), ...quote('') }
    expect(fieldOf('period', { period }, { period: found })).toBe(right)
  })
})

describe('a speaker is right', () => {
  test.each([
    [[], [], true],
    [['Peskov'], [], false],
    [[], [speaker('Peskov')], false],
    [['Dmitry Peskov'], [speaker('the Kremlin spokesman', 'Kremlin spokesman Dmitry Peskov')], true],
    [['UN panel of experts (report)'], [speaker('the panel of experts')], true],
    [['China; Russia'], [speaker('Russia')], true],
    [['韓国国防相'], [speaker('国防相')], true],
    [['US State Department'], [speaker('US')], false],
  ] as const)('%j: %j is %s', (attribution, got, right) => {
    expect(fieldOf('nearest speaker', { attribution }, { attribution: got })).toBe(right)
  })

  test('the nearest is the first, the origin the last', () => {
    const got = { attribution: [speaker('Reuters'), speaker('the ministry')] }
    const compared = compare(
      goldOf({ attribution: ['Reuters', 'a committee'] }),
      answer(got),
      sameUnit,
    ).fields
    expect([compared['nearest speaker'], compared.origin]).toEqual([true, false])
  })
})
