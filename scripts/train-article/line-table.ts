import { featureNames, secondAt } from '../../src/article/roles/line-features.ts'
import { binOf, type Columns, edgesOf, randomFrom } from './boost.ts'
import { groupFold } from './group-fold.ts'
import type { Label } from './labels.ts'
import type { PageRows } from './rows.ts'

export type TablePage = { readonly fold: number; readonly rows: PageRows }

/** One line that is learned from. */
export type Row = {
  readonly fold: number
  readonly page: TablePage
  readonly line: number
  readonly label: Label
  readonly contentWeight: number
  readonly captionWeight: number
}

export type LineTable = {
  readonly pages: readonly TablePage[]
  readonly rows: readonly Row[]
  /** The features of the first look, in bins. */
  readonly columns: Columns
}

/** Of the thousands of lines that some pages have beside their article, about so many are enough to learn from. */
const mostOthers = 120
const fundusWeight = 1.5

/** Chooses the lines to learn from, and how much each counts. */
export const lineTable = (all: readonly PageRows[], folds: number): LineTable => {
  const random = randomFrom(7)
  const pages = all.map((rows) => ({ fold: groupFold(rows.page.group, folds), rows }))
  const rows = pages.flatMap((page): Row[] => {
    const { fold } = page
    const { labels, weights, page: tuning } = page.rows
    const share = Math.min(1, mostOthers / labels.length)
    return labels.flatMap((label, line): Row[] => {
      if (label === 'unsure' || (label === 'other' && random() >= share)) return []
      const weight = (weights[line] ?? 0) * (tuning.set === 'fundus' ? fundusWeight : 1)
      return [
        {
          fold,
          page,
          line,
          label,
          contentWeight: weight / (label === 'other' ? share : 1),
          captionWeight: tuning.set !== 'fundus' ? 0 : label === 'caption' ? 1 : Math.min(weight, 0.5) + 0.1,
        },
      ]
    })
  })
  return { pages, rows, columns: columnsOf(rows, numbersOf(rows), 0, secondAt) }
}

const numbersOf = (rows: readonly Row[]): Int32Array => Int32Array.from(rows.keys())

const featureOf = ({ page, line }: Row, feature: number): number => {
  const { values, width } = page.rows.features
  return values[line * width + feature] ?? 0
}

const sampleSize = 15_000

/** The features from one column up to another in bins, of the rows whose numbers are given. */
const columnsOf = (rows: readonly Row[], numbers: Int32Array, from: number, to: number): Columns => {
  const random = randomFrom(11)
  const sampled = numbers.filter(() => random() < sampleSize / numbers.length)
  const features = Array.from({ length: to - from }, (_, k) => from + k)
  const measuredOn = (row: number, feature: number): number => {
    const found = rows[row]
    return found === undefined ? 0 : featureOf(found, feature)
  }
  const edges = features.map((f) => edgesOf(Float64Array.from(sampled, (row) => measuredOn(row, f))))
  const bins = features.map((f, k) => {
    const column = new Uint8Array(rows.length)
    for (const row of numbers) column[row] = binOf(edges[k] ?? new Float64Array(), measuredOn(row, f))
    return column
  })
  return { rows: rows.length, bins, edges }
}

/** The features of both looks in bins, those of the second as they now stand in the rows whose numbers are given. */
export const secondColumns = ({ rows, columns }: LineTable, numbers: Int32Array): Columns => {
  const added = columnsOf(rows, numbers, secondAt, featureNames.length)
  return {
    rows: rows.length,
    bins: [...columns.bins, ...added.bins],
    edges: [...columns.edges, ...added.edges],
  }
}
