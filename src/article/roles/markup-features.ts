import { landmarks } from './element-facts.ts'
import { bit, type Feature, log, type Source } from './feature.ts'
import { cues } from './name-cues.ts'

const blockTags = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'figcaption',
  'blockquote',
  'section',
  'article',
  'dd',
  'button',
  'text',
]
const tagNumber: ReadonlyMap<string, number> = new Map(blockTags.map((tag, i) => [tag, i + 1]))

/** How many levels up the elements around a line are measured. */
export const levels = [1, 2, 3, 4, 6] as const

/** The line's block element and those above it, inline elements left out. */
export const blockAbove = ({ view }: Source, i: number, steps: number): number => {
  let at = view.page.kind === 'text' ? 0 : (view.page.lines[i]?.block ?? -1)
  for (let k = 0; k < steps && at >= 0; k += 1) at = view.page.elements[at]?.parent ?? -1
  return at
}

/** How many levels the line's element lies below `target`; -1 where it is not in it. */
export const levelsBelow = ({ view }: Source, i: number, target: number): number => {
  const { elements, lines } = view.page
  let at = lines[i]?.element ?? -1
  for (let steps = 0; at >= 0; steps += 1) {
    if (at === target) return Math.min(steps, 12)
    if (at < target) return -1
    at = elements[at]?.parent ?? -1
  }
  return -1
}

/** How many levels the line's nearest common ancestor with `target` lies above the latter. */
export const levelsToMeet = ({ view }: Source, i: number, target: number): number => {
  const { elements, lines } = view.page
  let [a, b] = [lines[i]?.element ?? 0, target]
  let steps = 0
  while (a !== b && (a > 0 || b > 0)) {
    if (a > b) a = elements[a]?.parent ?? 0
    else {
      b = elements[b]?.parent ?? 0
      steps += 1
    }
  }
  return Math.min(steps, 15)
}

const density = (part: Float64Array, whole: Float64Array, at: number): number =>
  at < 0 ? -1 : (part[at] ?? 0) / Math.max(whole[at] ?? 0, 1)

/** What the elements around a line show. */
export const markupFeatures: readonly Feature[] = [
  ['tag', ({ view }, i) => tagNumber.get(view.page.lines[i]?.tag ?? '') ?? 0],
  ['tag before', ({ view }, i) => tagNumber.get(view.page.lines[i - 1]?.tag ?? '') ?? 0],
  ['tag behind', ({ view }, i) => tagNumber.get(view.page.lines[i + 1]?.tag ?? '') ?? 0],
  ['depth', ({ view }, i) => view.page.elements[view.page.lines[i]?.element ?? -1]?.depth ?? 0],
  ['hidden', ({ view }, i) => bit(view.page.elements[view.page.lines[i]?.element ?? -1]?.hidden)],
  ['below best', (s, i) => levelsBelow(s, i, s.view.elements.best)],
  ['to meet best', (s, i) => levelsToMeet(s, i, s.view.elements.best)],
]

const nearest = [0, 1, 2, 3] as const
const measured: ReadonlySet<number> = new Set(levels)
const highest = Math.max(...levels)

/** Names of the features that `writeAncestors` writes. */
export const ancestorNames: readonly string[] = [
  ...nearest.flatMap((steps) => [`pictures ${steps} up`, `lines ${steps} up`]),
  ...levels.flatMap((steps) => [
    `characters ${steps} up`,
    `links ${steps} up`,
    `prose ${steps} up`,
    `page prose ${steps} up`,
  ]),
]

/** Writes what the line's block and its ancestors hold into its row, in one climb. */
export const writeAncestors = (source: Source, i: number, row: Float32Array, at: number): void => {
  const { elements, page } = source.view
  const prose = Math.max(1, source.context.proseCharacters)
  let block = blockAbove(source, i, 0)
  let to = at + 2 * nearest.length
  for (let steps = 0; steps <= highest; steps += 1) {
    if (steps < nearest.length) {
      row[at + 2 * steps] = Math.min(9, elements.pictures[block] ?? -1)
      row[at + 2 * steps + 1] = Math.min(40, elements.lines[block] ?? -1)
    }
    if (measured.has(steps)) {
      row[to] = log(elements.characters[block] ?? -1)
      row[to + 1] = density(elements.linkCharacters, elements.characters, block)
      row[to + 2] = density(elements.proseCharacters, elements.characters, block)
      row[to + 3] = (elements.proseCharacters[block] ?? 0) / prose
      to += 4
    }
    if (block >= 0) block = page.elements[block]?.parent ?? -1
  }
}

/** Names of the features that `writeCues` writes. */
export const cueNames: readonly string[] = [
  ...landmarks.map((tag) => `in ${tag}`),
  ...cues.map((cue) => `own ${cue}`),
  ...cues.map((cue) => `near ${cue}`),
  ...cues.map((cue) => `all ${cue}`),
]

const writeBits = (row: Float32Array, at: number, mask: number, count: number): number => {
  for (let k = 0; k < count; k += 1) row[at + k] = (mask >> k) & 1
  return at + count
}

/** Writes the tags and the cues of the elements around a line into its row, one bit each. */
export const writeCues = ({ view }: Source, i: number, row: Float32Array, at: number): void => {
  const element = view.page.lines[i]?.element ?? -1
  const { landmarks: marks, own, near, all } = view.elements
  const behindTags = writeBits(row, at, marks[element] ?? 0, landmarks.length)
  const behindOwn = writeBits(row, behindTags, own[element] ?? 0, cues.length)
  const behindNear = writeBits(row, behindOwn, near[element] ?? 0, cues.length)
  writeBits(row, behindNear, all[element] ?? 0, cues.length)
}
