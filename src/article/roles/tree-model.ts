import type { FeatureRows } from './feature-rows.ts'

/**
 * One tree, as it is kept: for each node the feature's index and the threshold, or -1 and the value of the leaf;
 * a value that does not pass the threshold goes to the next node, any other to the node in `right`.
 */
export type CompactTree = {
  readonly feature: readonly number[]
  readonly value: readonly number[]
  readonly right: readonly number[]
}

/** Boosted trees for one yes-or-no question: the log odds are the bias and the sum of one leaf a tree. */
export type TreeModel = { readonly bias: number; readonly trees: readonly CompactTree[] }

/**
 * The trees laid out for asking: each is filled up to one depth, so that all rows take the same number of steps through all
 * of them and nothing depends on guessing a branch. The children of node `n` are `2n + 1` and `2n + 2`.
 */
export type ReadyModel = {
  readonly bias: number
  readonly trees: number
  readonly depth: number
  readonly feature: Int16Array
  readonly threshold: Float32Array
  readonly leaf: Float32Array
}

const depthOf = ({ feature, right }: CompactTree, node = 0): number =>
  (feature[node] ?? -1) < 0
    ? 0
    : 1 +
      Math.max(
        depthOf({ feature, right, value: [] }, node + 1),
        depthOf({ feature, right, value: [] }, right[node] ?? 0),
      )

/** The largest 32-bit number that is not larger: what passes it among such numbers is what passes `value`. */
const roundedDown = (value: number): number => {
  const near = Math.fround(value)
  if (near <= value) return near
  const below = new Float32Array([near])
  const bits = new Int32Array(below.buffer)
  bits[0] = near === 0 ? -0x7fffffff : (bits[0] ?? 0) + (near > 0 ? -1 : 1)
  return below[0] ?? near
}

export const readyModel = ({ bias, trees }: TreeModel): ReadyModel => {
  const depth = trees.reduce((most, tree) => Math.max(most, depthOf(tree)), 0)
  const leaves = 2 ** depth
  const inner = leaves - 1
  const ready: ReadyModel = {
    bias,
    trees: trees.length,
    depth,
    feature: new Int16Array(inner * trees.length),
    threshold: new Float32Array(inner * trees.length),
    leaf: new Float32Array(leaves * trees.length),
  }
  trees.forEach((tree, t) => {
    const lay = (node: number, at: number): void => {
      const feature = tree.feature[node] ?? -1
      const value = tree.value[node] ?? 0
      if (at >= inner) ready.leaf[t * leaves + at - inner] = value
      else {
        ready.feature[t * inner + at] = Math.max(0, feature)
        ready.threshold[t * inner + at] = roundedDown(value)
        lay(feature < 0 ? node : node + 1, 2 * at + 1)
        lay(feature < 0 ? node : (tree.right[node] ?? 0), 2 * at + 2)
      }
    }
    lay(0, 0)
  })
  return ready
}

/** So many rows go through a tree before the next tree is looked at: they and it stay in the processor's nearest memory. */
const block = 32

/** After each so many trees a row that is far from being one is not taken further. */
const judged = 40

/** Moves the rows that are not hopeless to the front, and says how many they are. */
const keepHopeful = (asked: Int32Array, count: number, sums: Float64Array, hopeless: number): number => {
  let kept = 0
  for (let k = 0; k < count; k += 1) {
    const i = asked[k] ?? 0
    if ((sums[i] ?? 0) < hopeless) continue
    asked[kept] = i
    kept += 1
  }
  return kept
}

/** The child of a node to which a row goes: the first unless it passes the threshold. */
const childOf = (
  model: ReadyModel,
  values: Float32Array,
  row: number,
  root: number,
  node: number,
): number => {
  const at = root + node
  const passes = (values[row + (model.feature[at] ?? 0)] ?? 0) > (model.threshold[at] ?? 0)
  return 2 * node + 1 + Number(passes)
}

/** Adds what a tree gives the rows that are asked; four at a time, since each step waits for the one before. */
const addTree = (
  model: ReadyModel,
  { values, width }: FeatureRows,
  tree: number,
  asked: Int32Array,
  count: number,
  sums: Float64Array,
): void => {
  const inner = 2 ** model.depth - 1
  const root = tree * inner
  const leaves = tree * (inner + 1) - inner
  const { depth, leaf } = model
  let k = 0
  for (; k + 3 < count; k += 4) {
    const [a, b, c, d] = [asked[k] ?? 0, asked[k + 1] ?? 0, asked[k + 2] ?? 0, asked[k + 3] ?? 0]
    let [p, q, r, s] = [0, 0, 0, 0]
    for (let level = 0; level < depth; level += 1) {
      p = childOf(model, values, a * width, root, p)
      q = childOf(model, values, b * width, root, q)
      r = childOf(model, values, c * width, root, r)
      s = childOf(model, values, d * width, root, s)
    }
    sums[a] = (sums[a] ?? 0) + (leaf[leaves + p] ?? 0)
    sums[b] = (sums[b] ?? 0) + (leaf[leaves + q] ?? 0)
    sums[c] = (sums[c] ?? 0) + (leaf[leaves + r] ?? 0)
    sums[d] = (sums[d] ?? 0) + (leaf[leaves + s] ?? 0)
  }
  for (; k < count; k += 1) {
    const a = asked[k] ?? 0
    let p = 0
    for (let level = 0; level < depth; level += 1) p = childOf(model, values, a * width, root, p)
    sums[a] = (sums[a] ?? 0) + (leaf[leaves + p] ?? 0)
  }
}

/**
 * The log odds that the trees give the rows that are asked, by row; the same on every machine. Where the first trees
 * bring a row below `hopeless`, theirs stand. Other rows have the bias.
 */
export const logOdds = (
  model: ReadyModel,
  rows: FeatureRows,
  asked: Int32Array = Int32Array.from({ length: rows.count }, (_, i) => i),
  hopeless = Number.NEGATIVE_INFINITY,
): Float64Array => {
  const sums = new Float64Array(rows.count).fill(model.bias)
  for (let from = 0; from < asked.length; from += block) {
    const open = asked.slice(from, from + block)
    let count = open.length
    for (let tree = 0; tree < model.trees && count > 0; tree += 1) {
      if (tree > 0 && tree % judged === 0) count = keepHopeful(open, count, sums, hopeless)
      addTree(model, rows, tree, open, count, sums)
    }
  }
  return sums
}
