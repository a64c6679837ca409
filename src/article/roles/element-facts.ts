import type { Page } from '../page/page.ts'
import { cueMask } from './name-cues.ts'

/** What is known of each element from its names and from the lines in it; arrays by element index. */
export type ElementFacts = {
  /** Cues of its own names, and those of its nearest four ancestors with it. */
  readonly own: Int32Array
  readonly near: Int32Array
  readonly all: Int32Array
  /** Tags of its ancestors and itself, one bit each, in the order of `landmarks`. */
  readonly landmarks: Int32Array
  readonly characters: Float64Array
  readonly linkCharacters: Float64Array
  readonly proseCharacters: Float64Array
  readonly lines: Float64Array
  readonly pictures: Float64Array
  /** The element whose paragraphs make up the article, as far as their density tells. */
  readonly best: number
}

export const landmarks = [
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'figure',
  'ul',
  'ol',
  'table',
  'form',
  'blockquote',
  'section',
  'button',
  'figcaption',
  'dialog',
  'details',
  'dl',
  'a',
  'label',
  'h1',
  'p',
] as const

const landmarkBits: ReadonlyMap<string, number> = new Map(landmarks.map((tag, bit) => [tag, 1 << bit]))

const ancestorShare = [1, 0.5, 0.25, 0.125]

/** Sums the lines up the tree, each element once, so that the time grows with the page alone. */
export const elementFacts = (page: Page, prose: readonly boolean[]): ElementFacts => {
  const { elements, lines } = page
  const size = elements.length
  const own = new Int32Array(size)
  const near = new Int32Array(size)
  const all = new Int32Array(size)
  const marks = new Int32Array(size)
  const known = new Map<string, number>()
  elements.forEach((element, i) => {
    const key = element.itemprop === '' ? element.names : `${element.names} ${element.itemprop}`.trim()
    const mask = known.get(key) ?? cueMask(key)
    known.set(key, mask)
    own[i] = mask
    const parent = element.parent
    all[i] = mask | (parent >= 0 ? (all[parent] ?? 0) : 0)
    marks[i] = (landmarkBits.get(element.tag) ?? 0) | (parent >= 0 ? (marks[parent] ?? 0) : 0)
    let above = mask
    for (let up = parent, steps = 0; up >= 0 && steps < 4; up = elements[up]?.parent ?? -1, steps += 1)
      above |= own[up] ?? 0
    near[i] = above
  })
  const characters = new Float64Array(size)
  const linkCharacters = new Float64Array(size)
  const proseCharacters = new Float64Array(size)
  const count = new Float64Array(size)
  const score = new Float64Array(size)
  const pictures = new Float64Array(size)
  for (const { element } of page.pictures) pictures[element] = (pictures[element] ?? 0) + 1
  lines.forEach((line, i) => {
    const at = line.element
    characters[at] = (characters[at] ?? 0) + line.text.length
    linkCharacters[at] = (linkCharacters[at] ?? 0) + line.linkCharacters
    count[at] = (count[at] ?? 0) + 1
    if (!prose[i]) return
    proseCharacters[at] = (proseCharacters[at] ?? 0) + line.text.length
    let up = elements[line.block]?.parent ?? 0
    if (up < 0) up = 0
    for (const share of ancestorShare) {
      score[up] = (score[up] ?? 0) + share * line.text.length
      up = elements[up]?.parent ?? -1
      if (up < 0) break
    }
  })
  for (let i = size - 1; i > 0; i -= 1) {
    const parent = elements[i]?.parent ?? 0
    characters[parent] = (characters[parent] ?? 0) + (characters[i] ?? 0)
    linkCharacters[parent] = (linkCharacters[parent] ?? 0) + (linkCharacters[i] ?? 0)
    proseCharacters[parent] = (proseCharacters[parent] ?? 0) + (proseCharacters[i] ?? 0)
    count[parent] = (count[parent] ?? 0) + (count[i] ?? 0)
    pictures[parent] = (pictures[parent] ?? 0) + (pictures[i] ?? 0)
  }
  let best = 0
  let most = 0
  for (let i = 0; i < size; i += 1) {
    const density = (linkCharacters[i] ?? 0) / Math.max(characters[i] ?? 0, 1)
    const value = (score[i] ?? 0) * (1 - density)
    if (value > most) {
      most = value
      best = i
    }
  }
  return {
    own,
    near,
    all,
    landmarks: marks,
    characters,
    linkCharacters,
    proseCharacters,
    lines: count,
    pictures,
    best,
  }
}
