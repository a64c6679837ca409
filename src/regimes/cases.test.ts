import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import { yamlFiles } from '../adapters/data-files/yaml-file.ts'
import { casesIn, tryCase } from './case.fixture.ts'
import { shippedRules } from './rules.fixture.ts'

const worked = join(packageRoot, '..', 'shared', 'regimes', 'test-cases.yaml')
const own = yamlFiles(join(packageRoot, 'data', 'regimes', 'cases')).flatMap(casesIn)

describe.skipIf(!existsSync(worked))(
  'the worked cases beside the project (skipped where they are absent)',
  () => {
    test.each(casesIn(worked))('$id $title', (one) => {
      expect(tryCase(one, shippedRules)).toEqual([])
    })
  },
)

describe('the cases of data/regimes/cases', () => {
  test.each(own)('$id $title', (one) => {
    expect(tryCase(one, shippedRules)).toEqual([])
  })
})
