import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factors, taxonomy } from '../regimes/rules.fixture.ts'
import { isoDay } from '../text/partial-date.ts'
import { chooseFactor } from './factor.ts'
import { findGoods } from './taxonomy.ts'

const choose = (code: string, on: string, wanted: string | null = null) => {
  const goods = findGoods(taxonomy, code)
  const day = isoDay(on)
  if (goods === null || day === null) throw new Error(`${code} ${on}`)
  const choice = chooseFactor(factors, goods, day, wanted)
  return choice.kind === 'one' ? choice.factor.id : choice.kind
}

test.each([
  { goods: 'refined-petroleum', on: '2021-02-17', id: 'un-1718-2021-02-17:product_basket' },
  { goods: 'refined-petroleum', on: '2021-02-16', id: 'range' },
  { goods: 'diesel', on: '2023-01-01', id: 'unsd-yearbook:diesel' },
  { goods: 'gasoline', on: '2023-01-01', id: 'unsd-yearbook:gasoline' },
  { goods: 'fuel-oil', on: '2018-01-01', id: 'unsd-yearbook:fuel-oil' },
  { goods: 'crude-oil', on: '2018-01-01', id: 'unsc:2397/4' },
  { goods: 'crude-oil', on: '2017-12-21', id: 'unsd-yearbook:crude-oil' },
  { goods: 'coal', on: '2018-01-01', id: 'none' },
])('$goods on $on has $id', ({ goods, on, id }) => {
  expect(choose(goods, on)).toBe(id)
})

test.each([
  { goods: 'diesel', on: '2020-10-01', wanted: 'press:yonhap-2020', id: 'press:yonhap-2020' },
  { goods: 'diesel', on: '2020-09-30', wanted: 'press:yonhap-2020', id: 'unsd-yearbook:diesel' },
  { goods: 'gasoline', on: '2020-10-01', wanted: 'press:yonhap-2020', id: 'unsd-yearbook:gasoline' },
  {
    goods: 'diesel',
    on: '2022-01-01',
    wanted: 'un-1718-2021-02-17:product_basket',
    id: 'unsd-yearbook:diesel',
  },
])('$wanted is taken for $goods on $on only if it is for it and holds: $id', ({ goods, on, wanted, id }) => {
  expect(choose(goods, on, wanted)).toBe(id)
})

test('converting there and back keeps a figure', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...factors.factors),
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      ({ value }, tonnes) => Math.abs((tonnes * value) / value - tonnes) <= tonnes * 1e-12,
    ),
  )
})

test('a barrel figure rounded to whole barrels gives its tonnes back within half a barrel', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...factors.factors),
      fc.integer({ min: 0, max: 1_000_000 }),
      ({ value }, tonnes) => Math.abs(Math.round(tonnes * value) / value - tonnes) <= 0.5 / value + 1e-9,
    ),
  )
})
