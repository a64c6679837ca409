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

/**
 * The log odds that the trees give each row of features; the same on every machine. Where the first trees bring a row
 * below `hopeless`, theirs stand.
 */
export const logOdds = (
  model: ReadyModel,
  rows: readonly Float32Array[],
  hopeless = Number.NEGATIVE_INFINITY,
): Float64Array => {
  const { roots, feature, value, right } = model
  const sums = new Float64Array(rows.length).fill(model.bias)
  for (let from = 0; from < rows.length; from += block) {
    const to = Math.min(rows.length, from + block)
    const asked = Int32Array.from({ length: to - from }, (_, k) => from + k)
    let count = asked.length
    for (let t = 0; t < roots.length && count > 0; t += 1) {
      if (t > 0 && t % judged === 0) count = keepHopeful(asked, count, sums, hopeless)
      const root = roots[t] ?? 0
      for (let k = 0; k < count; k += 1) {
        const i = asked[k] ?? 0
        const row = rows[i]
        if (row === undefined) break
        let node = root
        for (let f = feature[node] ?? -1; f >= 0; f = feature[node] ?? -1)
          node = (row[f] ?? 0) <= (value[node] ?? 0) ? node + 1 : (right[node] ?? 0)
        sums[i] = (sums[i] ?? 0) + (value[node] ?? 0)
      }
    }
  }
  return sums
}
