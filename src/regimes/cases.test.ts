import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { checkCases } from '../adapters/data-files/regime-cases.ts'
import { facts, rulebook, shippedRules, taxonomy } from './rules.fixture.ts'
import { verdicts } from './verdict.ts'
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
