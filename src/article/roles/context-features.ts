import type { PageContext } from './page-context.ts'
import type { PageView } from './page-view.ts'

/** Where lines stand beside each other, as far as the second look at them needs it; arrays by line index. */
export type PageLayout = {
  readonly sizes: Float32Array
  /** Lines of one shape, and lines of one container, have one number. */
  readonly shapes: Int32Array
  readonly containers: Int32Array
}

export const pageLayout = (view: PageView, context: PageContext): PageLayout => ({
  sizes: Float32Array.from(view.facts, (fact) => fact.size),
  shapes: context.shape,
  containers: Int32Array.from(view.page.lines, (line) =>
    view.page.kind === 'text' ? line.block : (view.page.elements[line.block]?.parent ?? 0),
  ),
})

const neighbours = [-4, -3, -2, -1, 1, 2, 3, 4]

/** Names of the features of the second look. */
export const contextFeatureNames: readonly string[] = [
  'first look',
  ...neighbours.map((offset) => `first look at ${offset}`),
  'first look around',
  'first look in shape',
  'first look in container',
  'text before',
  'text behind',
  'best before',
  'best behind',
]

const logistic = (x: number): number => 1 / (1 + Math.exp(-x))
const spread = 6
const outside = -0.1

/** What the first look at a page says around each line, from its log odds. */
export const contextFeatures = (layout: PageLayout, odds: Float64Array): readonly Float32Array[] => {
  const p = odds.map(logistic)
  const count = p.length
  const size = (i: number): number => layout.sizes[i] ?? 0
  const means = (groups: Int32Array): readonly number[] => {
    const sum = new Map<number, [weighted: number, all: number]>()
    groups.forEach((group, i) => {
      const entry = sum.get(group) ?? [0, 0]
      entry[0] += (p[i] ?? 0) * size(i)
      entry[1] += size(i)
      sum.set(group, entry)
    })
    return Array.from(groups, (group, i) => {
      const [weighted, all] = sum.get(group) ?? [0, 0]
      const others = all - size(i)
      return others <= 0 ? outside : (weighted - (p[i] ?? 0) * size(i)) / others
    })
  }
  const inShape = means(layout.shapes)
  const inContainer = means(layout.containers)
  const likely = p.map((value, i) => (value > 0.5 ? size(i) : 0))
  const all = likely.reduce((sum, value) => sum + value, 0)
  let before = 0
  let bestBefore = 0
  const bestBehind = new Float64Array(count)
  for (let i = count - 2; i >= 0; i -= 1)
    bestBehind[i] = Math.max((bestBehind[i + 1] ?? 0) * 0.9, p[i + 1] ?? 0)
  return Array.from({ length: count }, (_, i) => {
    let near = 0
    let nearSize = 0
    for (let k = Math.max(0, i - spread); k <= Math.min(count - 1, i + spread); k += 1) {
      if (k === i) continue
      const weight = size(k) / Math.abs(k - i)
      near += weight * (p[k] ?? 0)
      nearSize += weight
    }
    const row = Float32Array.of(
      odds[i] ?? 0,
      ...neighbours.map((offset) => p[i + offset] ?? outside),
      nearSize === 0 ? outside : near / nearSize,
      inShape[i] ?? outside,
      inContainer[i] ?? outside,
      all === 0 ? outside : before / all,
      all === 0 ? outside : (all - before - (likely[i] ?? 0)) / all,
      bestBefore,
      bestBehind[i] ?? 0,
    )
    before += likely[i] ?? 0
    bestBefore = Math.max(bestBefore * 0.9, p[i] ?? 0)
    return row
  })
}
