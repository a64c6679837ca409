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

/** The trees laid out for reading. */
export type ReadyModel = {
  readonly bias: number
  readonly roots: Int32Array
  readonly feature: Int16Array
  readonly value: Float64Array
  readonly right: Int32Array
}

export const readyModel = ({ bias, trees }: TreeModel): ReadyModel => {
  const size = trees.reduce((sum, tree) => sum + tree.feature.length, 0)
  const ready: ReadyModel = {
    bias,
    roots: new Int32Array(trees.length),
    feature: new Int16Array(size),
    value: new Float64Array(size),
    right: new Int32Array(size),
  }
  let at = 0
  trees.forEach((tree, t) => {
    ready.roots[t] = at
    ready.feature.set(tree.feature, at)
    ready.value.set(tree.value, at)
    for (let i = 0; i < tree.right.length; i += 1) ready.right[at + i] = at + (tree.right[i] ?? 0)
    at += tree.feature.length
  })
  return ready
}

/** After so many trees a row that is far from being one is not looked at further. */
const judged = 40

/**
 * The log odds that the trees give a row of features; the same on every machine. Where the first trees bring them
 * below `hopeless`, theirs stand.
 */
export const logOdds = (
  model: ReadyModel,
  row: Float32Array | Float64Array,
  hopeless = Number.NEGATIVE_INFINITY,
): number => {
  let sum = model.bias
  for (let t = 0; t < model.roots.length; t += 1) {
    if (t === judged && sum < hopeless) return sum
    let node = model.roots[t] ?? 0
    for (let feature = model.feature[node] ?? -1; feature >= 0; feature = model.feature[node] ?? -1)
      node = (row[feature] ?? 0) <= (model.value[node] ?? 0) ? node + 1 : (model.right[node] ?? 0)
    sum += model.value[node] ?? 0
  }
  return sum
}
