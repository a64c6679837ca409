import { featureNames } from '../../src/article/roles/line-features.ts'
import { lookOnce } from '../../src/article/roles/line-looks.ts'
import type { LineModelFile, Questions } from '../../src/article/roles/line-model.ts'
import { readyModel, type TreeModel } from '../../src/article/roles/tree-model.ts'
import { boost, type Columns, type Settings } from './boost.ts'
import { treeModel } from './kept-model.ts'
import { type LineTable, type Row, secondColumns, type TablePage } from './line-table.ts'

const firstContent: Settings = {
  trees: 220,
  depth: 6,
  rate: 0.08,
  leastWeight: 1,
  ridge: 2,
  rowShare: 0.4,
  featureShare: 0.2,
  seed: 20230703,
}
const firstCaption: Settings = { ...firstContent, trees: 70, depth: 5, leastWeight: 3 }
const secondContent: Settings = { ...firstContent, trees: 260, depth: 6, rate: 0.05, leastWeight: 2 }
const secondCaption: Settings = { ...firstCaption, trees: 80, rate: 0.08 }
const firstSettings = { content: firstContent, caption: firstCaption }
const secondSettings = { content: secondContent, caption: secondCaption }

/** Trains both looks; what the first says of a page while the second is trained, it says without having seen its publisher. */
export class LineTrainer {
  readonly #table: LineTable
  readonly #firsts = new Map<string, Questions<TreeModel>>()

  constructor(table: LineTable) {
    this.#table = table
  }

  #ask(columns: Columns, numbers: Int32Array, settings: Questions<Settings>): Questions<TreeModel> {
    const { rows } = this.#table
    const question = (weight: (row: Row) => number, label: Row['label'], own: Settings): TreeModel => {
      const weights = Float32Array.from(rows, weight)
      const target = Uint8Array.from(rows, (row) => (row.label === label ? 1 : 0))
      const counted = numbers.filter((row) => (weights[row] ?? 0) > 0)
      return treeModel(boost(columns, counted, target, weights, own), columns.edges)
    }
    return {
      content: question((row) => row.contentWeight, 'content', settings.content),
      caption: question((row) => row.captionWeight, 'caption', settings.caption),
    }
  }

  #numbers(wanted: (row: Row) => boolean): Int32Array {
    return Int32Array.from(this.#table.rows.flatMap((row, i) => (wanted(row) ? [i] : [])))
  }

  #first(folds: readonly number[]): Questions<TreeModel> {
    const key = folds.join()
    const known = this.#firsts.get(key)
    if (known !== undefined) return known
    const numbers = this.#numbers((row) => folds.includes(row.fold))
    const model = this.#ask(this.#table.columns, numbers, firstSettings)
    this.#firsts.set(key, model)
    return model
  }

  /** Trains on the pages of the given folds. */
  train(folds: readonly number[]): LineModelFile {
    const again = new Map<TablePage, (line: number) => boolean>()
    for (const page of this.#table.pages.filter(({ fold }) => folds.includes(fold))) {
      const { content, caption } = this.#first(folds.filter((other) => other !== page.fold))
      const model = { content: readyModel(content), caption: readyModel(caption) }
      again.set(page, lookOnce(page.rows.source, model, page.rows.features).again)
    }
    const numbers = this.#numbers((row) => again.get(row.page)?.(row.line) ?? false)
    const second = this.#ask(secondColumns(this.#table, numbers), numbers, secondSettings)
    return { features: featureNames, first: this.#first(folds), second }
  }
}
