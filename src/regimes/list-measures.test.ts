import { describe, expect, test } from 'vitest'
import { isoDay } from '../text/partial-date.ts'
import { assessTransfer } from './assess-transfer.ts'
import { changedVerdicts } from './changed-verdict.ts'
import { listMeasures } from './list-measures.ts'
import { factors, facts, observations, shippedRules, taxonomy } from './rules.fixture.ts'
import { indexRules, type Rules } from './rules.ts'
import { item, statement, transferOf } from './statement.fixture.ts'

const rules = shippedRules.get('un-1718')
const day = isoDay('2022-11-02')
if (rules === undefined || day === null) throw new Error('no pack')
const ids = (question: Parameters<typeof listMeasures>[1], of: Rules = rules) =>
  listMeasures(of, question).map(({ measure }) => measure.id)

describe('the list of measures', () => {
  test('holds all 153 paragraphs where nothing is asked', () => {
    expect(ids({})).toHaveLength(153)
  })

  test('for shells from North Korea on a day: the ban on all arms, not the one that had ended', () => {
    const found = ids({ on: day, item: 'arms.shell', from: 'KP', to: 'RU' })
    expect(found).toContain('unsc:1874/9')
    expect(found).not.toContain('unsc:1874/10')
    expect(found).not.toContain('unsc:2270/6')
  })

  test('a day before all of them lists none, unknown goods list none, other States list none', () => {
    expect(ids({ on: isoDay('2006-07-14') ?? day })).toEqual([])
    expect(ids({ item: 'gizmo' })).toEqual([])
    expect(ids({ from: 'RU', to: 'SY' })).toEqual([])
  })

  test('a measure that was ended and applied again shows its standing', () => {
    const iran = shippedRules.get('un-1737')
    const on = (text: string) =>
      iran ? listMeasures(iran, { on: isoDay(text) ?? day, item: 'arms', from: 'IR' }) : []
    expect(on('2020-01-01').map((l) => l.measure.id)).not.toContain('unsc:1747/5')
    expect(on('2026-01-01').find((l) => l.measure.id === 'unsc:1747/5')?.status).toMatchObject({
      state: 'reapplied',
      disputedBy: ['IR', 'RU', 'CN'],
    })
  })
})

test('assessing again under a newer pack lists each changed verdict with both versions', () => {
  const said = [statement('s1', 'KP', 'RU', [item('arms.shell', 'ammunition')])]
  const transfer = transferOf('t1', said)
  const { pack } = rules
  const newer = {
    ...pack,
    version: '2027-01-01.1',
    measures: pack.measures.filter((m) => m.id !== 'unsc:1874/9'),
  }
  const before = assessTransfer(transfer, said, [rules], observations, day)
  const after = assessTransfer(
    transfer,
    said,
    [indexRules(newer, facts, taxonomy, factors)],
    observations,
    day,
  )
  expect(changedVerdicts(before, before)).toEqual([])
  expect(changedVerdicts(before, after)).toEqual([
    {
      transfer: 't1',
      before: { pack: `un-1718@${pack.version}`, verdict: 'prohibited', paragraphs: ['unsc:1874/9'] },
      after: { pack: 'un-1718@2027-01-01.1', verdict: 'outside', paragraphs: [] },
    },
  ])
})
