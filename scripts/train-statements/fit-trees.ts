import type { TreeModel } from '../../src/article/roles/tree-model.ts'
import { binOf, boost, edgesOf, type Settings } from '../train-article/boost.ts'
import { treeModel } from '../train-article/kept-model.ts'

/** One thing that was measured, whether it is so, and how much it counts. */
export type Example = { readonly row: readonly number[]; readonly yes: boolean; readonly weight: number }

const settings: Settings = {
  trees: 120,
  depth: 4,
  rate: 0.07,
  leastWeight: 3,
  ridge: 2,
  rowShare: 0.7,
  featureShare: 0.5,
  seed: 20241118,
}

export const fitTrees = (examples: readonly Example[], own: Partial<Settings> = {}): TreeModel => {
  const width = examples[0]?.row.length ?? 0
  const values = Array.from({ length: width }, (_, k) =>
    Float64Array.from(examples, ({ row }) => Math.fround(row[k] ?? 0)),
  )
  const edges = values.map(edgesOf)
  const bins = values.map((column, k) =>
    Uint8Array.from(column, (value) => binOf(edges[k] ?? new Float64Array(), value)),
  )
  const model = boost(
    { rows: examples.length, bins, edges },
    Int32Array.from(examples, (_, i) => i),
    Uint8Array.from(examples, ({ yes }) => Number(yes)),
    Float32Array.from(examples, ({ weight }) => weight),
    { ...settings, ...own },
  )
  return treeModel(model, edges)
}
