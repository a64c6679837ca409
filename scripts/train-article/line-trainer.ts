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
} from './boost.ts'
import type { PageRows } from './rows.ts'

export const contentSettings: Settings = {
  trees: 250,
  depth: 6,
  rate: 0.07,
  leastWeight: 1,
  ridge: 2,
  rowShare: 0.5,
  featureShare: 0.3,
  seed: 20230703,
}
export const captionSettings: Settings = { ...contentSettings, trees: 90, depth: 5, leastWeight: 3 }

/** All lines of all pages in columns of bins. */
export type Table = {
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
  const rows = pages.reduce((sum, page) => sum + page.features.length, 0)
  const random = randomFrom(7)
  const sampled = pages.flatMap((page) => page.features.filter(() => random() < sampleSize / rows))
  const edges = featureNames.map((_, f) => edgesOf(Float64Array.from(sampled, (row) => row[f] ?? 0)))
  const bins = featureNames.map(() => new Uint8Array(rows))
  const table: Table = {
    columns: { rows, bins, edges },
    pageOf: new Int32Array(rows),
    content: new Uint8Array(rows),
    caption: new Uint8Array(rows),
    contentWeight: new Float32Array(rows),
    captionWeight: new Float32Array(rows),
  }
  let at = 0
  pages.forEach((page, p) => {
    const share = Math.min(1, mostOthers / page.features.length)
    page.features.forEach((row, i) => {
      const label = page.labels[i] ?? 'other'
      const skipped = label === 'other' && random() >= share
      const weight =
        (page.weights[i] ?? 0) * (page.page.set === 'fundus' ? 1.5 : 1) * (page.kind === 'text' ? 0.8 : 1)
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

/** Trains both questions on the pages whose numbers are given. */
export const trainLines = (table: Table, pages: ReadonlySet<number>): LineModelFile => {
  const { columns } = table
  const contentRows = rowsIn(table, table.contentWeight, pages)
  const captionRows = rowsIn(table, table.captionWeight, pages)
  return {
    features: featureNames,
    content: treeModel(
      boost(columns, contentRows, table.content, table.contentWeight, contentSettings),
      columns,
    ),
    caption: treeModel(
      boost(columns, captionRows, table.caption, table.captionWeight, captionSettings),
      columns,
    ),
  }
}
