import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { indexTaxonomy } from '../../goods/taxonomy.ts'
import { runExample } from '../../statements/examples/run-example.ts'
import { scoreExamples } from '../../statements/examples/score-examples.ts'
import { errorLines, scoreHeading, scoreLine } from './examples-report.ts'
import { exampleLanguages, examplesSection } from './examples-section.ts'
import type { GoodsData } from './goods-section.ts'
import { loadCompiled } from './load.ts'
import { loadLanguage } from './load-language.ts'
import { packageRoot } from './package-root.ts'

const { values: options } = parseArgs({
  options: {
    lang: { type: 'string' },
    file: { type: 'string' },
    errors: { type: 'boolean', default: false },
  },
})

const { value: files, faults } = examplesSection.compile(join(packageRoot, 'data'))
for (const { file, line, message } of faults) process.stderr.write(`${file}:${line ?? '?'}: ${message}\n`)
if (faults.length > 0) process.exitCode = 1

const taxonomy = indexTaxonomy(loadCompiled<GoodsData>('goods').taxonomy)
process.stdout.write(`${scoreHeading(scoreExamples([]))}\n`)
for (const code of exampleLanguages) {
  if (options.lang !== undefined && options.lang !== code) continue
  const language = loadLanguage(code, taxonomy)
  const ran = (files ?? [])
    .filter((f) => f.language === code && (options.file === undefined || options.file === f.name))
    .map(({ name, examples }) => ({
      name,
      results: examples.map((example) => ({
        example,
        result: runExample(example, code, language, taxonomy),
      })),
    }))
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
