import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { rulebook, rules, taxonomy } from '../regimes/rules.fixture.ts'
import { goodsClasses } from './class.ts'
import { goodsInCell } from './item-words.ts'
import { findGoods, type Goods } from './taxonomy.ts'
import { taxonomyFaults } from './taxonomy-faults.ts'

const goods = (code: string): Goods => {
  const found = findGoods(taxonomy, code)
  if (found === null) throw new Error(`no code ${code}`)
  return found
}

const schemaClasses = (): unknown =>
  JSON.parse(readFileSync(join(packageRoot, 'contract', 'reading.schema.json'), 'utf8')).$defs.class.enum

describe('the taxonomy', () => {
  test('has only classes of the contract', () => {
    expect([...goodsClasses]).toEqual(schemaClasses())
    expect([...taxonomy.goods.values()].filter((g) => !goodsClasses.includes(g.class))).toEqual([])
  })

  test.each([
    { code: 'arms.missile.ballistic', always: ['arms.missile', 'arms.major', 'arms'], as: 'missiles' },
    { code: 'arms.shell', always: ['arms.ammunition', 'arms'], as: 'ammunition' },
    { code: 'arms.air_defence', always: ['arms'], as: 'arms' },
    { code: 'diesel', always: ['refined-petroleum'], as: 'refined_petroleum' },
    {
      code: 'jet-fuel',
      always: ['refined-petroleum.aviation-fuel', 'refined-petroleum'],
      as: 'refined_petroleum',
    },
    { code: 'arms.helicopter', always: ['helicopter', 'aircraft', 'arms.major'], as: 'arms' },
    { code: 'labour.soldier', always: [], as: 'labour' },
    { code: 'flour', always: ['food'], as: 'other' },
  ])('$code is always $always and read as $as', ({ code, always, as }) => {
    expect([...goods(code).wider]).toEqual(expect.arrayContaining(always))
    expect(goods(code).class).toBe(as)
  })

  test.each([
    { code: 'arms.shell', never: 'arms.major' },
    { code: 'arms.air-defence', never: 'arms.missile' },
    { code: 'labour.soldier', never: 'labour' },
    { code: 'iron-ore', never: 'metal' },
    { code: 'refined-petroleum', never: 'diesel' },
  ])('$code is not always $never', ({ code, never }) => {
    expect(goods(code).wider.has(never)).toBe(false)
  })

  test('kerosene may be jet fuel, oil is not taken to be', () => {
    expect(goods('kerosene').perhaps.has('refined-petroleum.aviation-fuel')).toBe(true)
    expect(goods('refined-petroleum').perhaps.has('refined-petroleum.aviation-fuel')).toBe(false)
    expect(goods('refined-petroleum').unlessSaid.has('refined-petroleum.aviation-fuel')).toBe(true)
  })

  test('has every code that a measure names', () => {
    const named = rules.flatMap(({ pack }) => pack.measures.flatMap((m) => m.items))
    expect(named.filter((c) => !taxonomy.goods.has(c) && !taxonomy.sweeping.has(c))).toEqual([])
  })

  const worked = join(packageRoot, '..', 'shared', 'regimes', 'test-cases.yaml')
  test.skipIf(!existsSync(worked))(
    'has every item of the worked cases (skipped where they are absent)',
    () => {
      const cases: readonly { flow: { item: string } }[] = parse(readFileSync(worked, 'utf8'))
      expect(cases.map((c) => c.flow.item).filter((item) => findGoods(taxonomy, item) === null)).toEqual([])
    },
  )

  test('a parent that does not exist, a circle and a code without a class are told', () => {
    const label = { en: 'x', ja: 'x' }
    const faults = taxonomyFaults({
      goods: {
        a: { parent: 'nowhere', label },
        b: { parent: 'c', class: 'other', label },
        c: { parent: 'b', label },
      },
      sweeping: {},
    })
    expect(faults.map((f) => f.message)).toEqual([
      expect.stringContaining('nowhere is no code'),
      expect.stringContaining('a: no class'),
      expect.stringContaining('b: its parents lead back to it'),
      expect.stringContaining('c: its parents lead back to it'),
    ])
  })
})

test.each([
  { cell: 'artillery shells and rockets', codes: ['arms.shell', 'arms.rocket'] },
  { cell: 'KN-23 missiles', codes: ['arms.missile.ballistic'] },
  { cell: 'oil and petroleum products', codes: ['refined-petroleum'] },
  { cell: 'topsoil', codes: [] },
  { cell: '122/152 mm shells', codes: ['arms.shell'] },
])('"$cell" names $codes', ({ cell, codes }) => {
  expect(goodsInCell(rulebook.words, cell)).toEqual(codes)
})
