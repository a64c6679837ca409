import { distances } from './distances.ts'
import type { Source } from './feature.ts'
import { kinshipOf } from './kinship.ts'

/** Log odds that the first look gave each line: of being the article's text, and of being a caption. */
export type FirstLook = { readonly content: Float64Array; readonly caption: Float64Array }

type Sums = { mass: number; size: number }

/**
 * What the first look found around every line. `mass` is the size of lines, each weighted by the chance that it is
 * the article's.
 */
export type SecondContext = {
  readonly mass: number
  /** Sums over the lines before each, and over all of them at the end. */
  readonly massBefore: Float64Array
  readonly sizeBefore: Float64Array
  /** Lines to the nearest one that is surely the article's. */
  readonly sinceSure: Int32Array
  readonly untilSure: Int32Array
  /** The stretch of lines with the most mass for what is not mass in it. */
  readonly runStart: number
  readonly runEnd: number
  readonly runMass: number
  readonly elementMass: Float64Array
  readonly elementSize: Float64Array
  /** The smallest element with most of the mass. */
  readonly core: number
  readonly shapes: readonly Sums[]
  readonly groups: readonly Sums[]
  readonly kinship: (i: number) => number
}

const far = 60
const coreShare = 0.7
const surelyLong = 40

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** The stretch with the largest sum of `values`. */
const largestRun = (values: Float64Array): { readonly start: number; readonly end: number } => {
  let [best, start, end, sum, from] = [0, 0, 0, 0, 0]
  values.forEach((value, i) => {
    if (sum <= 0) {
      sum = 0
      from = i
    }
    sum += value
    if (sum > best) [best, start, end] = [sum, from, i + 1]
  })
  return { start, end }
}

const sumsBy = (
  numbers: Int32Array,
  count: number,
  mass: Float64Array,
  size: Float64Array,
): readonly Sums[] => {
  const sums = Array.from({ length: count }, (): Sums => ({ mass: 0, size: 0 }))
  numbers.forEach((number, i) => {
    const kept = sums[number]
    if (kept === undefined) return
    kept.mass += mass[i] ?? 0
    kept.size += size[i] ?? 0
  })
  return sums
}

const runningSums = (values: Float64Array): Float64Array => {
  const sums = new Float64Array(values.length + 1)
  values.forEach((value, i) => {
    sums[i + 1] = (sums[i] ?? 0) + value
  })
  return sums
}

/** The sums of lines over each element with all that it holds. */
const elementSums = ({ view }: Source, values: Float64Array): Float64Array => {
  const { elements, lines } = view.page
  const sums = new Float64Array(elements.length)
  lines.forEach(({ element }, i) => {
    sums[element] = (sums[element] ?? 0) + (values[i] ?? 0)
  })
  for (let i = elements.length - 1; i > 0; i -= 1) {
    const parent = elements[i]?.parent ?? 0
    sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0)
  }
  return sums
}

/** Sums up what the first look found, over lines, elements, shapes and groups. */
export const secondContext = (source: Source, first: FirstLook): SecondContext => {
  const { facts } = source.view
  const chances = first.content.map(chance)
  const size = Float64Array.from(facts, (fact) => fact.size)
  const mass = size.map((value, i) => value * (chances[i] ?? 0))
  const elementMass = elementSums(source, mass)
  const massBefore = runningSums(mass)
  const all = massBefore.at(-1) ?? 0
  const sure = (i: number): boolean => (chances[i] ?? 0) > 0.5 && (size[i] ?? 0) >= surelyLong
  const run = largestRun(size.map((value, i) => value * ((chances[i] ?? 0) - 0.5)))
  return {
    mass: all,
    massBefore,
    sizeBefore: runningSums(size),
    sinceSure: distances(sure, size.length, far, false),
    untilSure: distances(sure, size.length, far, true),
    runStart: run.start,
    runEnd: run.end,
    runMass: (massBefore[run.end] ?? 0) - (massBefore[run.start] ?? 0),
    elementMass,
    elementSize: elementSums(source, size),
    core: elementMass.findLastIndex((own) => own >= coreShare * all),
    shapes: sumsBy(source.context.shape, source.context.shapes.length, mass, size),
    groups: sumsBy(source.context.group, source.context.groups.length, mass, size),
    kinship: kinshipOf(
      source.view.page.lines.map(({ text }) => text),
      chances,
    ),
  }
}
