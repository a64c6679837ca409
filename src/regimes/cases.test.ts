import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { checkCases } from '../adapters/data-files/regime-cases.ts'
import { addDays } from '../text/partial-date.ts'
import { assessFlow } from './assess-flow.ts'
import { readFlows } from './read-flows.ts'
import { facts, rulebook, shippedRules, taxonomy } from './rules.fixture.ts'
import { gravest, verdicts } from './verdict.ts'
import { tryCase, type WorkedCase } from './worked-case.ts'

const worked = join(packageRoot, '..', 'shared', 'regimes', 'test-cases.yaml')
const given: readonly WorkedCase[] = existsSync(worked) ? parse(readFileSync(worked, 'utf8')) : []

describe.skipIf(given.length === 0)(
  'the worked cases beside the project (skipped where they are absent)',
  () => {
    test.each(given)('$id $title', (one) => {
      expect(tryCase(one, shippedRules, taxonomy, facts)).toEqual([])
    })
  },
)

describe('the cases and the calendar of data/regimes', () => {
  const { cases, calendars, faults } = checkCases(join(packageRoot, 'data'), rulebook)

  test('all come out as they must', () => {
    expect(faults).toEqual([])
  })

  test('there are many, with every verdict, and many that say what must not decide', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
    expect(verdicts.filter((v) => !cases.some((c) => c.expect.verdict === v))).toEqual([])
    expect(cases.filter((c) => (c.expect.absent ?? []).length > 0).length).toBeGreaterThan(60)
    expect(calendars.get('un-1718')?.length).toBeGreaterThan(100)
  })

  test('a case that comes out otherwise is told', () => {
    const wrong: WorkedCase = {
      id: 'X',
      title: 'shells, called lawful',
      flow: { date: '2022-11-02', from: 'KP', to: 'RU', item: 'arms.shell' },
      expect: {
        verdict: 'outside',
        absent: ['unsc:1874/9'],
        missing: ['price'],
        disputed: true,
        factor: 'x',
      },
    }
    expect(tryCase(wrong, shippedRules, taxonomy, facts)).toHaveLength(5)
  })
})

describe('what holds for every worked flow', () => {
  const { cases } = checkCases(join(packageRoot, 'data'), rulebook)
  const flows = cases.flatMap((one) => {
    const [entry] = readFlows([one], taxonomy, facts)
    const pack = entry && shippedRules.get(entry.regime)
    return entry?.flow && pack ? [{ flow: entry.flow, pack }] : []
  })

  test('nobody is said to have violated anything', () => {
    const said = flows.map(({ flow, pack }) => JSON.stringify(assessFlow(flow, pack)))
    expect(said.filter((text) => /violat|違反/iu.test(text))).toEqual([])
  })

  test('the same flow has the same answer', () => {
    for (const { flow, pack } of flows) expect(assessFlow(flow, pack)).toEqual(assessFlow(flow, pack))
  })

  test('a prohibition rests on no condition that is open', () => {
    const open = flows.flatMap(({ flow, pack }) =>
      assessFlow(flow, pack)
        .decisions.filter((d) => d.verdict === 'prohibited')
        .flatMap((d) => d.missing.filter((m) => m.changes.includes('binds only if so'))),
    )
    expect(open).toEqual([])
  })

  test('what decides has the verdict, the paragraphs of an outside flow are none', () => {
    for (const { flow, pack } of flows) {
      const { verdict, paragraphs } = assessFlow(flow, pack)
      expect(paragraphs.length > 0).toBe(verdict !== 'outside')
    }
  })

  test('an interval is as grave as the gravest of its stretches', () => {
    let compared = 0
    for (const { flow, pack } of flows) {
      const long = { ...flow, amount: null, when: { from: flow.when.from, to: addDays(flow.when.to, 900) } }
      const { verdict, segments } = assessFlow(long, pack)
      expect(verdict).toBe(gravest(segments.map((s) => s.verdict)))
      const [first] = segments
      if (first === undefined) continue
      compared += 1
      expect(first.verdict).toBe(
        assessFlow({ ...long, when: { from: flow.when.from, to: flow.when.from } }, pack).verdict,
      )
    }
    expect(compared).toBeGreaterThan(flows.length / 2)
  })
})

const source = join(packageRoot, '..', 'shared', 'regimes', 'un-1718.pack.yaml')

describe.skipIf(!existsSync(source))(
  'the pack and the reading that it was made from (skipped where that is absent)',
  () => {
    type Row = {
      readonly id: string
      readonly type: string
      readonly force: string
      readonly direction: string
      readonly adopted: string
      readonly in_force_from: string
      readonly in_force_to: string | null
      readonly items: readonly string[]
    }
    const rows: readonly Row[] = existsSync(source) ? parse(readFileSync(source, 'utf8')).measures : []

    test('have the same 153 paragraphs with the same dates, directions and goods', () => {
      const brief = rows.map((r) =>
        [r.id, r.type, r.force, r.direction, r.adopted, r.in_force_from, r.in_force_to, r.items.join()].join(
          ' ',
        ),
      )
      const ours = shippedRules
        .get('un-1718')
        ?.pack.measures.map((m) =>
          [m.id, m.type, m.force, m.direction, m.adopted, m.from, m.to, m.items.join()].join(' '),
        )
      const fold = (lines: readonly string[] | undefined) =>
        (lines ?? []).map((line) => line.replaceAll('_', '-')).sort()
      expect(fold(ours)).toEqual(fold(brief))
      expect(rows).toHaveLength(153)
    })
  },
)
