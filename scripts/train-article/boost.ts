/** Gradient-boosted trees on binned features, for one yes-or-no question; deterministic. */

export type Columns = {
  readonly rows: number
  /** One column of bin numbers a feature. */
  readonly bins: readonly Uint8Array[]
  /** Upper edges of the bins: a value is in the first bin whose edge it does not pass. */
  readonly edges: readonly Float64Array[]
}

export type Settings = {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  readonly leastWeight: number
  readonly ridge: number
  readonly rowShare: number
  readonly featureShare: number
  readonly seed: number
}

/** A tree as flat arrays: a split has a feature and goes left where the bin is at most `bin`; a leaf has feature -1. */
export type BinTree = {
  readonly feature: number[]
  readonly bin: number[]
  readonly left: number[]
  readonly right: number[]
  readonly value: number[]
}

export type BinModel = { readonly bias: number; readonly trees: readonly BinTree[] }

export const mostBins = 64

/** The generator of https://prng.di.unimi.it/splitmix64.c cut to 32 bits: the same numbers on every machine. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return ((z ^ (z >>> 16)) >>> 0) / 2 ** 32
  }
}

/** Edges that cut a feature's sample into bins of about the same size. */
export const edgesOf = (sample: Float64Array): Float64Array => {
  const sorted = Float64Array.from(sample).sort()
  const edges = new Set<number>()
  const distinct = [...new Set(sorted)]
  if (distinct.length <= mostBins)
    distinct.forEach((value, i) => {
      const next = distinct[i + 1]
      if (next !== undefined) edges.add((value + next) / 2)
    })
  else
    for (let k = 1; k < mostBins; k += 1) {
      const at = Math.floor((k * sorted.length) / mostBins)
      edges.add(((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2)
    }
  return Float64Array.from([...edges].sort((a, b) => a - b))
}

export const binOf = (edges: Float64Array, value: number): number => {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (edges[middle] ?? Number.POSITIVE_INFINITY)) high = middle
    else low = middle + 1
  }
  return low
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** Trains on `rows`; `target` is 0 or 1, `weight` how much a row counts. */
export const boost = (
  columns: Columns,
  rows: Int32Array,
  target: Uint8Array,
  weight: Float32Array,
  settings: Settings,
): BinModel => {
  const random = randomFrom(settings.seed)
  let positive = 0
  let total = 0
  for (const row of rows) {
    total += weight[row] ?? 0
    if (target[row] === 1) positive += weight[row] ?? 0
  }
  const share = Math.min(0.999, Math.max(0.001, positive / Math.max(total, 1e-9)))
  const bias = Math.log(share / (1 - share))
  const score = new Float64Array(columns.rows).fill(bias)
  const pairs = new Float64Array(2 * columns.rows)
  const trees: BinTree[] = []
  const features = columns.bins.map((_, i) => i).filter((i) => (columns.edges[i]?.length ?? 0) > 0)
  for (let t = 0; t < settings.trees; t += 1) {
    const picked = rows.filter(() => random() < settings.rowShare)
    for (let i = 0; i < picked.length; i += 1) {
      const row = picked[i] as number
      const p = logistic(score[row] ?? 0)
      const w = weight[row] ?? 0
      pairs[row << 1] = w * (p - (target[row] ?? 0))
      pairs[(row << 1) + 1] = Math.max(w * p * (1 - p), 1e-9)
    }
    const chosen = features.filter(() => random() < settings.featureShare)
    const tree = growTree(columns, picked, pairs, chosen, settings)
    trees.push(tree)
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as number
      score[row] = (score[row] as number) + leafOf(tree, columns, row)
    }
  }
  return { bias, trees }
}

const leafOf = (tree: BinTree, columns: Columns, row: number): number => {
  let node = 0
  for (;;) {
    const feature = tree.feature[node] ?? -1
    if (feature < 0) return tree.value[node] ?? 0
    node =
      (((columns.bins[feature] as Uint8Array)[row] as number) <= (tree.bin[node] as number)
        ? tree.left[node]
        : tree.right[node]) ?? 0
  }
}

/** Sums of gradients and of hessians by turns, one pair a bin. */
type Histogram = Float64Array

const histogramOf = (
  columns: Columns,
  rows: Int32Array,
  pairs: Float64Array,
  features: readonly number[],
): Histogram => {
  const sums = new Float64Array(2 * features.length * mostBins)
  features.forEach((feature, k) => {
    const bins = columns.bins[feature] ?? new Uint8Array()
    const base = k * mostBins
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as number
      const at = (base + (bins[row] as number)) << 1
      sums[at] = (sums[at] as number) + (pairs[row << 1] as number)
      sums[at + 1] = (sums[at + 1] as number) + (pairs[(row << 1) + 1] as number)
    }
  })
  return sums
}

const less = (a: Histogram, b: Histogram): Histogram => a.map((value, i) => value - (b[i] as number))

type Split = { readonly gain: number; readonly k: number; readonly bin: number }

const bestSplit = (histogram: Histogram, features: number, settings: Settings): Split => {
  let best: Split = { gain: 1e-6, k: -1, bin: 0 }
  for (let k = 0; k < features; k += 1) {
    const base = k * mostBins
    let g = 0
    let h = 0
    for (let b = 0; b < mostBins; b += 1) {
      g += histogram[(base + b) << 1] as number
      h += histogram[((base + b) << 1) + 1] as number
    }
    const parent = (g * g) / (h + settings.ridge)
    let gl = 0
    let hl = 0
    for (let b = 0; b < mostBins - 1; b += 1) {
      gl += histogram[(base + b) << 1] as number
      hl += histogram[((base + b) << 1) + 1] as number
      const hr = h - hl
      if (hl < settings.leastWeight || hr < settings.leastWeight) continue
      const gr = g - gl
      const gain = (gl * gl) / (hl + settings.ridge) + (gr * gr) / (hr + settings.ridge) - parent
      if (gain > best.gain) best = { gain, k, bin: b }
    }
  }
  return best
}

/** The rows up to the bin, and those beyond it. */
const parted = (rows: Int32Array, bins: Uint8Array, bin: number): readonly [Int32Array, Int32Array] => {
  const left = new Int32Array(rows.length)
  const right = new Int32Array(rows.length)
  let [l, r] = [0, 0]
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number
    if ((bins[row] as number) <= bin) {
      left[l] = row
      l += 1
    } else {
      right[r] = row
      r += 1
    }
  }
  return [left.subarray(0, l), right.subarray(0, r)]
}

const growTree = (
  columns: Columns,
  rows: Int32Array,
  pairs: Float64Array,
  features: readonly number[],
  settings: Settings,
): BinTree => {
  const tree: BinTree = { feature: [], bin: [], left: [], right: [], value: [] }
  const add = (): number => {
    tree.feature.push(-1)
    tree.bin.push(0)
    tree.left.push(-1)
    tree.right.push(-1)
    tree.value.push(0)
    return tree.feature.length - 1
  }
  const grow = (node: number, own: Int32Array, histogram: Histogram, depth: number): void => {
    let g = 0
    let h = 0
    for (let i = 0; i < own.length; i += 1) {
      const row = own[i] as number
      g += pairs[row << 1] as number
      h += pairs[(row << 1) + 1] as number
    }
    tree.value[node] = (-settings.rate * g) / (h + settings.ridge)
    if (depth >= settings.depth || own.length < 20) return
    const split = bestSplit(histogram, features.length, settings)
    const feature = features[split.k]
    if (split.k < 0 || feature === undefined) return
    const bins = columns.bins[feature] ?? new Uint8Array()
    const [left, right] = parted(own, bins, split.bin)
    if (left.length === 0 || right.length === 0) return
    const small = left.length < right.length ? left : right
    const smallHistogram = histogramOf(columns, small, pairs, features)
    const largeHistogram = less(histogram, smallHistogram)
    tree.feature[node] = feature
    tree.bin[node] = split.bin
    const [l, r] = [add(), add()]
    tree.left[node] = l
    tree.right[node] = r
    grow(l, left, small === left ? smallHistogram : largeHistogram, depth + 1)
    grow(r, right, small === right ? smallHistogram : largeHistogram, depth + 1)
  }
  grow(add(), rows, histogramOf(columns, rows, pairs, features), 0)
  return tree
}
