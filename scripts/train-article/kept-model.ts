import type { TreeModel } from '../../src/article/roles/tree-model.ts'
import type { BinModel, BinTree } from './boost.ts'

const short = (value: number, digits: number): number => Number(value.toPrecision(digits))

/** A tree in the order in which it is kept: a split's left child stands next to it. */
const compact = (tree: BinTree, edges: readonly Float64Array[]): TreeModel['trees'][number] => {
  const kept = { feature: [] as number[], value: [] as number[], right: [] as number[] }
  const visit = (node: number): void => {
    const at = kept.feature.length
    const feature = tree.feature[node] ?? -1
    kept.feature.push(feature)
    kept.right.push(0)
    kept.value.push(
      feature < 0 ? short(tree.value[node] ?? 0, 4) : short(edges[feature]?.[tree.bin[node] ?? 0] ?? 0, 6),
    )
    if (feature < 0) return
    visit(tree.left[node] ?? -1)
    kept.right[at] = kept.feature.length
    visit(tree.right[node] ?? -1)
  }
  visit(0)
  return kept
}

/** Trained trees as they are kept, with thresholds in place of bins. */
export const treeModel = (model: BinModel, edges: readonly Float64Array[]): TreeModel => ({
  bias: short(model.bias, 4),
  trees: model.trees.map((tree) => compact(tree, edges)),
})
