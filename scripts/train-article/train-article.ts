import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleSection } from '../../src/adapters/data-files/article-section.ts'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'
import { articleLexicon } from '../../src/article/lexicon/article-lexicon.ts'
import { featureNames } from '../../src/article/roles/line-features.ts'
import { untrainedModel } from '../../src/article/roles/line-model.ts'
import { crossValidation, crossValidationRecord } from './cross-validation.ts'
import type { PageResult } from './evaluate.ts'
import { heldOut } from './held-out.ts'
import { lineTable } from './line-table.ts'
import { LineTrainer } from './line-trainer.ts'
import { variantRows } from './rows.ts'
import { scoresOf } from './shingles.ts'
import { tuningPages } from './tuning-pages.ts'

/**
 * Trains the model of line roles on the tuning pages and writes `data/article/line-roles.json`, and beside it what its
 * cross-validation gave.
 *   npm run train:article -- [--folds 3] [--only-folds] [--worst 10]
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

const { value: data, faults } = articleSection.compile(join(packageRoot, 'data'))
if (data === null) throw new Error(`the data do not compile: ${JSON.stringify(faults)}`)
const lexicon = articleLexicon({ ...data, model: untrainedModel })
const pages = tuningPages(['fundus', 'wcxb'])
const began = performance.now()
const since = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`
const folds = number('--folds', 3)
const table = lineTable(
  pages.flatMap((page, i) => variantRows(page, lexicon, i)),
  folds,
)
const trainer = new LineTrainer(table)
say(`${pages.length} pages, ${table.rows.length} lines, ${featureNames.length} features, ${since()}`)

const numbers = [...Array(folds).keys()]
const validated = crossValidation(pages, trainer, data, folds, (fold) =>
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
  const model = trainer.train(numbers)
  const kept = heldOut(articleLexicon({ ...data, model }))
  if (kept !== null)
    say(
      `held-out pages ${kept.pages}: opening sentence right ${kept.first}, last sentence right ${kept.last}; wrong: ${kept.wrong.join(' ')}`,
    )
  const folder = join(packageRoot, 'data', 'article')
  mkdirSync(folder, { recursive: true })
  const file = `${JSON.stringify(model)}\n`
  writeFileSync(join(folder, 'line-roles.json'), file)
  const record = crossValidationRecord(validated, folds, createHash('sha256').update(file).digest('hex'))
  writeFileSync(join(folder, 'cross-validation.json'), `${JSON.stringify(record, null, 2)}\n`)
  say(`data/article/line-roles.json: ${(file.length / 1024).toFixed(0)} KiB, ${since()}`)
}
