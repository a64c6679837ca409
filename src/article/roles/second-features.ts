import { bit, log, type Source } from './feature.ts'
import type { FeatureRows } from './feature-rows.ts'
import { blockAbove, levels, levelsBelow, levelsToMeet } from './markup-features.ts'
import { type FirstLook, type SecondContext, secondContext } from './second-context.ts'

type Look = { readonly source: Source; readonly first: FirstLook; readonly context: SecondContext }
type SecondFeature = readonly [name: string, of: (look: Look, i: number) => number]

const offsets = [-3, -2, -1, 1, 2, 3]
const windows = [5, 15, 40]

const meanUp = ({ source, context }: Look, i: number, steps: number): number => {
  const at = blockAbove(source, i, steps)
  return at < 0 ? -1 : (context.elementMass[at] ?? 0) / Math.max(1, context.elementSize[at] ?? 0)
}

const massUp = ({ source, context }: Look, i: number, steps: number): number => {
  const at = blockAbove(source, i, steps)
  return at < 0 ? -1 : (context.elementMass[at] ?? 0) / Math.max(1, context.mass)
}

const meanBetween = ({ context }: Look, from: number, to: number): number => {
  const last = context.massBefore.length - 1
  const [a, b] = [Math.max(0, Math.min(last, from)), Math.max(0, Math.min(last, to))]
  const size = (context.sizeBefore[b] ?? 0) - (context.sizeBefore[a] ?? 0)
  return size <= 0 ? -1 : ((context.massBefore[b] ?? 0) - (context.massBefore[a] ?? 0)) / size
}

const meanOf = (sums: { readonly mass: number; readonly size: number } | undefined): number =>
  sums === undefined ? -1 : sums.mass / Math.max(1, sums.size)

const features: readonly SecondFeature[] = [
  ['content', ({ first }, i) => first.content[i] ?? 0],
  ['caption', ({ first }, i) => first.caption[i] ?? 0],
  ...offsets.flatMap((offset): readonly SecondFeature[] => [
    [`content at ${offset}`, ({ first }, i) => first.content[i + offset] ?? -9],
    [`caption at ${offset}`, ({ first }, i) => first.caption[i + offset] ?? -9],
  ]),
  ...windows.flatMap((width): readonly SecondFeature[] => [
    [`content in ${width} before`, (look, i) => meanBetween(look, i - width, i)],
    [`content in ${width} behind`, (look, i) => meanBetween(look, i + 1, i + 1 + width)],
  ]),
  ['content before', ({ context }, i) => (context.massBefore[i] ?? 0) / Math.max(1, context.mass)],
  ['content of page', ({ context }) => log(context.mass)],
  ['share of page', ({ context }) => context.mass / Math.max(1, context.sizeBefore.at(-1) ?? 0)],
  ['since sure', ({ context }, i) => context.sinceSure[i] ?? 0],
  ['until sure', ({ context }, i) => context.untilSure[i] ?? 0],
  ['in run', ({ context }, i) => bit(i >= context.runStart && i < context.runEnd)],
  ['since run', ({ context }, i) => Math.max(-60, Math.min(60, i - context.runStart))],
  ['until run', ({ context }, i) => Math.max(-60, Math.min(60, context.runEnd - i))],
  ['run share', ({ context }) => context.runMass / Math.max(1, context.mass)],
  ['below core', ({ source, context }, i) => levelsBelow(source, i, context.core)],
  ['to meet core', ({ source, context }, i) => levelsToMeet(source, i, context.core)],
  ...levels.flatMap((steps): readonly SecondFeature[] => [
    [`content ${steps} up`, (look, i) => meanUp(look, i, steps)],
    [`content of page ${steps} up`, (look, i) => massUp(look, i, steps)],
  ]),
  ['content of shape', ({ source, context }, i) => meanOf(context.shapes[source.context.shape[i] ?? -1])],
  ['content of group', ({ source, context }, i) => meanOf(context.groups[source.context.group[i] ?? -1])],
  ['group before', ({ source, context }, i) => meanOf(context.groups[(source.context.group[i] ?? -9) - 1])],
  ['group behind', ({ source, context }, i) => meanOf(context.groups[(source.context.group[i] ?? -9) + 1])],
  ['kinship', ({ context }, i) => context.kinship(i)],
]

/** Names of what the second look adds to a row, in the order in which `writeSecond` writes it. */
export const secondNames: readonly string[] = features.map(([name]) => `first look: ${name}`)

/** Writes what the first look found in and around each wanted line into its row, from column `at`. */
export const writeSecond = (
  source: Source,
  first: FirstLook,
  { values, width, count }: FeatureRows,
  at: number,
  wanted: (i: number) => boolean,
): void => {
  const look = { source, first, context: secondContext(source, first) }
  const lines = Array.from({ length: count }, (_, i) => i).filter(wanted)
  features.forEach(([, of], k) => {
    for (const i of lines) values[i * width + at + k] = of(look, i)
  })
}
