import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCompiled } from '../../src/adapters/data-files/load.ts'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'
import { type ArticleData, articleLexicon } from '../../src/article/lexicon/article-lexicon.ts'
import { crossValidation, crossValidationRecord } from './cross-validation.ts'
import type { PageResult } from './evaluate.ts'
import { tableOf, trainLines } from './line-trainer.ts'
import { type PageRows, variantRows } from './rows.ts'
import { scoresOf } from './shingles.ts'
import { tuningPages } from './tuning-pages.ts'

/**
 * Trains the model of line roles on the tuning pages and writes `data/article/line-roles.json`, and beside it what its
 * cross-validation gave.
 *   npm run train:article -- [--folds 5] [--only-folds] [--worst 10]
 * Cross-validation puts all pages of a publisher on one side of each split.
 */
const args = process.argv.slice(2)
const number = (name: string, otherwise: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const show = (name: string, results: readonly PageResult[]): void => {
  if (results.length === 0) return
  const { f1, precision, recall } = scoresOf(results.map((result) => result.outcome))
  const sum = (pick: (result: PageResult) => number): number =>
    results.reduce((total, result) => total + pick(result), 0)
  const share = (right: number, of: number): string => `${right}/${of}`
  say(
    `${name}: pages ${results.length}  F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  empty ${sum((r) => Number(r.empty))}`,
  )
  say(
    `   title ${share(
      sum((r) => Number(r.title === true)),
      sum((r) => Number(r.title !== null)),
    )}  date right ${sum((r) => Number(r.date === 'right'))} wrong ${sum((r) => Number(r.date === 'wrong'))} none ${sum((r) => Number(r.date === 'none'))}  captions ${share(
      sum((r) => r.captions.found),
      sum((r) => r.captions.truth),
    )}, in the body ${sum((r) => r.captions.inBody)}, beside ${sum((r) => r.captions.beside)}  author ${share(
      sum((r) => Number(r.author === true)),
      sum((r) => Number(r.author !== null)),
    )}`,
  )
  const worst = [...results].sort((a, b) => a.outcome[0] - b.outcome[0]).slice(0, number('--worst', 0))
  for (const { page, outcome } of worst)
    say(
      `   ${page.truth.id} right ${outcome[0].toFixed(3)} wrong ${outcome[1].toFixed(3)} missed ${outcome[2].toFixed(3)}`,
    )
}

const data = loadCompiled<ArticleData>('article')
const lexicon = articleLexicon(data)
const pages = tuningPages(['fundus', 'wcxb'])
const began = performance.now()
const since = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`
const rows: PageRows[] = pages.flatMap((page, i) => variantRows(page, lexicon, i))
const table = tableOf(rows)
say(`${pages.length} pages, ${table.columns.rows} lines, ${table.columns.bins.length} features, ${since()}`)

const folds = number('--folds', 5)
const validated = crossValidation(pages, rows, table, data, folds, (fold) =>
  say(`fold ${fold + 1} of ${folds}, ${since()}`),
)
const { html, text } = validated
for (const set of ['fundus', 'wcxb'] as const) {
  show(
    `${set}, HTML`,
    html.filter((result) => result.page.set === set),
  )
  show(
    `${set}, as text`,
    text.filter((result) => result.page.set === set),
  )
}
if (!args.includes('--only-folds')) {
  const model = trainLines(table, new Set(rows.keys()))
  const folder = join(packageRoot, 'data', 'article')
  mkdirSync(folder, { recursive: true })
  const file = `${JSON.stringify(model)}\n`
  writeFileSync(join(folder, 'line-roles.json'), file)
  const record = crossValidationRecord(validated, folds, createHash('sha256').update(file).digest('hex'))
  writeFileSync(join(folder, 'cross-validation.json'), `${JSON.stringify(record, null, 2)}\n`)
  say(`data/article/line-roles.json: ${(file.length / 1024).toFixed(0)} KiB, ${since()}`)
}
