import { contextFeatureNames, contextFeatures } from '../../src/article/roles/context-features.ts'
import { featureNames } from '../../src/article/roles/line-features.ts'
import type { LineModelFile } from '../../src/article/roles/line-model.ts'
import type { CompactTree, TreeModel } from '../../src/article/roles/tree-model.ts'
import {
  type BinModel,
  type BinTree,
  binOf,
  boost,
  type Columns,
  edgesOf,
  randomFrom,
  type Settings,
  scoreRow,
} from './boost.ts'
import { groupFold } from './group-fold.ts'
import type { PageRows } from './rows.ts'

export const contentSettings: Settings = {
  trees: 200,
  depth: 6,
  rate: 0.09,
  leastWeight: 1,
  ridge: 2,
  rowShare: 0.5,
  featureShare: 0.3,
  seed: 20230703,
}
/** The second look starts from the first and needs fewer trees. */
export const refinedSettings: Settings = { ...contentSettings, trees: 140, seed: 20230704 }
export const captionSettings: Settings = { ...contentSettings, trees: 90, depth: 5 }

/** All lines of all pages in columns of bins. */
export type Table = {
  readonly pages: readonly PageRows[]
  readonly columns: Columns
  readonly pageOf: Int32Array
  readonly content: Uint8Array
  readonly caption: Uint8Array
  readonly contentWeight: Float32Array
  readonly captionWeight: Float32Array
}

const sampleSize = 40_000
/** Of the thousands of lines that some pages have beside their article, about so many are enough to learn from. */
const mostOthers = 350

export const tableOf = (pages: readonly PageRows[]): Table => {
  const rows = pages.reduce((sum, page) => sum + page.features.rows.length, 0)
  const random = randomFrom(7)
  const sampled = pages.flatMap((page) => page.features.rows.filter(() => random() < sampleSize / rows))
  const edges = featureNames.map((_, f) => edgesOf(Float64Array.from(sampled, (row) => row[f] ?? 0)))
  const bins = featureNames.map(() => new Uint8Array(rows))
  const table: Table = {
    pages,
    columns: { rows, bins, edges },
    pageOf: new Int32Array(rows),
    content: new Uint8Array(rows),
    caption: new Uint8Array(rows),
    contentWeight: new Float32Array(rows),
    captionWeight: new Float32Array(rows),
  }
  let at = 0
  pages.forEach((page, p) => {
    const share = Math.min(1, mostOthers / page.features.rows.length)
    page.features.rows.forEach((row, i) => {
      const label = page.labels[i] ?? 'other'
      const skipped = label === 'other' && random() >= share
      const weight =
        (page.weights[i] ?? 0) * (page.page.set === 'fundus' ? 1.5 : 1) * (page.kind === 'text' ? 0.5 : 1)
      bins.forEach((column, f) => {
        column[at] = binOf(edges[f] ?? new Float64Array(), row[f] ?? 0)
      })
      table.pageOf[at] = p
      table.content[at] = label === 'content' ? 1 : 0
      table.caption[at] = label === 'caption' ? 1 : 0
      table.contentWeight[at] = label === 'unsure' || skipped ? 0 : weight / (label === 'other' ? share : 1)
      table.captionWeight[at] =
        label === 'unsure' || skipped || page.page.set !== 'fundus'
          ? 0
          : label === 'caption'
            ? 1
            : Math.min(weight, 0.5) + 0.1
      at += 1
    })
  })
  return table
}

const rowsIn = (table: Table, weight: Float32Array, pages: ReadonlySet<number>): Int32Array =>
  Int32Array.from(table.pageOf.keys()).filter(
    (row) => pages.has(table.pageOf[row] ?? -1) && (weight[row] ?? 0) > 0,
  )

const short = (value: number): number => Number(value.toPrecision(4))

/** A tree in the order in which it is kept: a split's left child stands next to it. */
const compact = (tree: BinTree, columns: Columns): CompactTree => {
  const kept = { feature: [] as number[], value: [] as number[], right: [] as number[] }
  const visit = (node: number): void => {
    const at = kept.feature.length
    const feature = tree.feature[node] ?? -1
    kept.feature.push(feature)
    kept.right.push(0)
    kept.value.push(
      feature < 0 ? short(tree.value[node] ?? 0) : (columns.edges[feature]?.[tree.bin[node] ?? 0] ?? 0),
    )
    if (feature < 0) return
    visit(tree.left[node] ?? -1)
    kept.right[at] = kept.feature.length
    visit(tree.right[node] ?? -1)
  }
  visit(0)
  return kept
}

const treeModel = (model: BinModel, columns: Columns): TreeModel => ({
  bias: short(model.bias),
  trees: model.trees.map((tree) => compact(tree, columns)),
})

const innerFolds = 3

/** Log odds of every line by models that have not seen its publisher, so that the second look learns what to trust. */
const unseenOdds = (table: Table, pages: ReadonlySet<number>): Float64Array => {
  const odds = new Float64Array(table.columns.rows)
  const foldOf = (p: number): number => groupFold(`inner ${table.pages[p]?.page.group ?? ''}`, innerFolds)
  for (let fold = 0; fold < innerFolds; fold += 1) {
    const seen = new Set([...pages].filter((p) => foldOf(p) !== fold))
    const rows = rowsIn(table, table.contentWeight, seen)
    const model = boost(table.columns, rows, table.content, table.contentWeight, contentSettings)
    table.pageOf.forEach((p, row) => {
      if (pages.has(p) && foldOf(p) === fold) odds[row] = scoreRow(model, table.columns, row)
    })
  }
  return odds
}

/** The table's columns and those of the second look. */
const refinedColumns = (table: Table, pages: ReadonlySet<number>, odds: Float64Array): Columns => {
  const values = contextFeatureNames.map(() => new Float32Array(table.columns.rows))
  let at = 0
  table.pages.forEach((page, p) => {
    const count = page.features.rows.length
    if (pages.has(p))
      contextFeatures(page.features.layout, odds.slice(at, at + count)).forEach((row, i) => {
        row.forEach((value, f) => {
          const column = values[f]
          if (column !== undefined) column[at + i] = value
        })
      })
    at += count
  })
  const random = randomFrom(11)
  const sampled = Array.from(table.pageOf.keys()).filter(
    (row) => pages.has(table.pageOf[row] ?? -1) && random() < sampleSize / table.columns.rows,
  )
  const edges = values.map((column) => edgesOf(Float64Array.from(sampled, (row) => column[row] ?? 0)))
  const bins = values.map((column, f) =>
    Uint8Array.from(column, (value) => binOf(edges[f] ?? new Float64Array(), value)),
  )
  return {
    rows: table.columns.rows,
    bins: [...table.columns.bins, ...bins],
    edges: [...table.columns.edges, ...edges],
  }
}

/** Trains all questions on the pages whose numbers are given. */
export const trainLines = (table: Table, pages: ReadonlySet<number>): LineModelFile => {
  const { columns } = table
  const contentRows = rowsIn(table, table.contentWeight, pages)
  const captionRows = rowsIn(table, table.captionWeight, pages)
  const refined = refinedColumns(table, pages, unseenOdds(table, pages))
  return {
    features: [...featureNames, ...contextFeatureNames],
    content: treeModel(
      boost(columns, contentRows, table.content, table.contentWeight, contentSettings),
      columns,
    ),
    refined: treeModel(
      boost(refined, contentRows, table.content, table.contentWeight, refinedSettings),
      refined,
    ),
    caption: treeModel(
      boost(columns, captionRows, table.caption, table.captionWeight, captionSettings),
      columns,
    ),
  }
}
