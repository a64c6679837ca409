import { join } from 'node:path'
import { expect, test } from 'vitest'
import { indexTaxonomy } from '../../goods/taxonomy.ts'
import { isWhollyRight } from '../../statements/examples/match-statements.ts'
import { runExample } from '../../statements/examples/run-example.ts'
import { exampleFloor, exampleLanguages, examplesSection } from '../data-files/examples-section.ts'
import type { GoodsData } from '../data-files/goods-section.ts'
import { loadCompiled } from '../data-files/load.ts'
import { packageRoot } from '../data-files/package-root.ts'
import { languages } from '../pipeline/load-language.ts'

const { value: files, faults } = examplesSection.compile(join(packageRoot, 'data'))
const taxonomy = indexTaxonomy(loadCompiled<GoodsData>('goods').taxonomy)
const languageOf = languages(taxonomy)

test('every example file can be read', () => {
  expect(faults).toEqual([])
})

test.each(exampleLanguages)('%s: no fewer examples come out wholly right than before', (code) => {
  const language = languageOf(code)
  if (language === null) throw new Error(`no rules for the language ${code}`)
  const examples = (files ?? []).filter((f) => f.language === code).flatMap((f) => f.examples)
  const right = examples.filter((example) => isWhollyRight(runExample(example, code, language, taxonomy)))
  const [share, floor] = [right.length / examples.length, exampleFloor(code)]
  if (share > floor + 0.02)
    console.info(`${code}: ${share.toFixed(3)} of the examples are wholly right; floor.yaml says ${floor}`)
  expect(share).toBeGreaterThanOrEqual(floor)
})
