import { readyModel, type TreeModel } from '../../src/article/roles/tree-model.ts'
import { sentenceRow, sharedOf } from '../../src/statements/weighing/sentence-features.ts'
import { sideRows } from '../../src/statements/weighing/side-features.ts'
import { pairRows } from '../../src/statements/weighing/weigh.ts'
import { type Least, type Models, measured, type WeightsFile } from '../../src/statements/weighing/weights.ts'
import { type KeptOdds, type WordOdds, wordOdds } from '../../src/statements/weighing/word-odds.ts'
import { countOdds } from './count-odds.ts'
import { type Example, fitTrees } from './fit-trees.ts'
import { folded } from './folds.ts'
import type { LabelledPage } from './labelled-pages.ts'

type First = Omit<Models<TreeModel>, 'pair'>

const optionalWeight = 0.3

/** Set by cross-validation (`npm run train:statements`), and high enough that the worked example gains nothing that is not said. */
export const least: Least = { told: 0.03, found: 0.4, beside: 0.5 }

/** What is measured of pages with words whose odds other pages gave. */
const firstExamples = (pages: readonly LabelledPage[], oddsOf: (page: LabelledPage) => WordOdds) => {
  const examples = { sentence: [] as Example[], supplier: [] as Example[], recipient: [] as Example[] }
  for (const page of pages) {
    const odds = oddsOf(page)
    for (const { question, pairs, noted, optional } of page.questions) {
      const row = sentenceRow(question, odds)
      examples.sentence.push({ row, yes: noted, weight: noted && optional ? optionalWeight : 1 })
      if (pairs.length === 0) continue
      sideRows(question, odds, sharedOf(row)).forEach((side, i) => {
        examples.supplier.push({ row: side, yes: pairs.some(({ from }) => from === i), weight: 1 })
        examples.recipient.push({ row: side, yes: pairs.some(({ to }) => to === i), weight: 1 })
      })
    }
  }
  return examples
}

/** The first three models, and the odds of all pages. */
const trainFirst = (pages: readonly LabelledPage[]): { readonly words: KeptOdds; readonly models: First } => {
  const byOthers = folded(pages, 5, (others) => countOdds(others))
  const { sentence, supplier, recipient } = firstExamples(pages, (page) =>
    wordOdds(byOthers(page), page.view.language),
  )
  return {
    words: countOdds(pages),
    models: {
      sentence: fitTrees(sentence),
      supplier: fitTrees(supplier),
      recipient: fitTrees(recipient),
    },
  }
}

/** Trains all four; the last on what the others say of pages that they have not seen. */
export const trainWeights = (pages: readonly LabelledPage[]): WeightsFile => {
  const byOthers = folded(pages, 4, (others) => {
    const { words, models } = trainFirst(others)
    return {
      words,
      models: {
        sentence: readyModel(models.sentence),
        supplier: readyModel(models.supplier),
        recipient: readyModel(models.recipient),
      },
    }
  })
  const pairs = pages.flatMap((page) => {
    const { words, models } = byOthers(page)
    const odds = wordOdds(words, page.view.language)
    return page.questions.flatMap(({ question, pairs: noted }) =>
      pairRows(question, models, odds).map(({ from, to, row }): Example => {
        const same = noted.filter((pair) => pair.from === from && pair.to === to)
        return { row, yes: same.length > 0, weight: 1 }
      }),
    )
  })
  const { words, models } = trainFirst(pages)
  const pair = fitTrees(pairs, { trees: 150, leastWeight: 4 })
  return { features: measured, least, words, models: { ...models, pair } }
}
