import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { indexTaxonomy } from '../../goods/taxonomy.ts'
import { runExample } from '../../statements/examples/run-example.ts'
import { scoreExamples } from '../../statements/examples/score-examples.ts'
import { exampleFloor, exampleLanguages, examplesSection } from '../data-files/examples-section.ts'
import type { GoodsData } from '../data-files/goods-section.ts'
import { loadCompiled } from '../data-files/load.ts'
import { packageRoot } from '../data-files/package-root.ts'
import { languages } from '../pipeline/load-language.ts'
import { errorLines, scoreHeading, scoreLine } from './examples-report.ts'
import { templateErrors } from './template-errors.ts'

const { values: options } = parseArgs({
  options: {
    lang: { type: 'string' },
    file: { type: 'string' },
    errors: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
})

const { value, faults } = examplesSection.compile(join(packageRoot, 'data'))
for (const { file, line, message } of faults) process.stderr.write(`${file}:${line ?? '?'}: ${message}\n`)
if (faults.length > 0) process.exitCode = 1

const wanted = (value ?? []).filter(
  ({ language, name }) => language === (options.lang ?? language) && name === (options.file ?? name),
)
if (wanted.length === 0) {
  process.stderr.write('no examples under data/languages/<lang>/examples/<file>.yaml match\n')
  process.exitCode = 2
}

const taxonomy = indexTaxonomy(loadCompiled<GoodsData>('goods').taxonomy)
const languageOf = languages(taxonomy)
if (!options.check) process.stdout.write(`${scoreHeading(scoreExamples([]))}\n`)
/** Says what is wrong in lines for a person; the exit code is then 1. */
const fail = (lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`${line}\n`)
  if (lines.length > 0) process.exitCode = 1
}

for (const code of exampleLanguages) {
  const files = wanted.filter((f) => f.language === code)
  if (files.length === 0) continue
  const language = languageOf(code)
  if (language === null) throw new Error(`no rules for the language ${code}`)
  const ran = files.map(({ name, examples }) => ({
    name,
    results: examples.map((example) => ({ example, result: runExample(example, code, language, taxonomy) })),
  }))
  if (options.check) {
    const { right, of } = scoreExamples(ran.flatMap((f) => f.results.map((r) => r.result))).examples
    const floor = exampleFloor(code)
    if (right < floor * of)
      fail([
        `${code}: ${right} of ${of} example texts come out wholly right, and floor.yaml asks for ${floor}; npm run examples -- --lang ${code} --errors shows which`,
      ])
    continue
  }
  for (const { name, results } of ran) {
    process.stdout.write(`${scoreLine(`${code} ${name}`, scoreExamples(results.map((r) => r.result)))}\n`)
    if (options.errors)
      for (const { example, result } of results)
        for (const line of errorLines(example, result)) process.stdout.write(`  ${line}\n`)
  }
  process.stdout.write(
    `${scoreLine(`${code} all`, scoreExamples(ran.flatMap((f) => f.results.map((r) => r.result))))}\n`,
  )
}
if (options.check) fail(templateErrors(join(packageRoot, 'data')))
