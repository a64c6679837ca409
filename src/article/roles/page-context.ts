import { distances } from './distances.ts'
import type { LineFacts } from './line-facts.ts'
import type { PageView } from './page-view.ts'
import { type Pairs, pairsOf, squashed } from './similarity.ts'
import { type TextMarks, textMarks } from './text-marks.ts'

/** What a line's place on its page shows; arrays by line index. */
export type PageContext = {
  readonly proseCharacters: number
  readonly characters: number
  /** Characters before each line. */
  readonly charactersBefore: Float64Array
  readonly proseBefore: Float64Array
  /** Lines to the nearest prose before and behind; 99 where there is none within that. */
  readonly sinceProse: Int32Array
  readonly untilProse: Int32Array
  /** Lines since a label that announced other stories, 99 without one; prose paragraphs since then. */
  readonly sinceLabel: Int32Array
  readonly proseSinceLabel: Int32Array
  /** How often the line stands on the page, and how often before. */
  readonly copies: Int32Array
  readonly copiesBefore: Int32Array
  /** Lines from the nearest picture before, 99 where there is none within that. */
  readonly sincePicture: Int32Array
  readonly isAlt: Uint8Array
  readonly isLinkedCaption: Uint8Array
  /** How much of the line is in the text that the linked data hold; -1 where they hold none. */
  readonly inLinkedBody: Float32Array
  /** Logarithm of that text's length. */
  readonly linkedBody: number
  readonly isDescription: Uint8Array
  readonly titlePairs: Pairs
  /** Lines of the same shape: same tag and class names of block and parent. */
  readonly shape: Int32Array
  readonly shapes: readonly Shape[]
  /** Neighbouring lines of one parent block, in a text dump those between two empty lines. */
  readonly group: Int32Array
  readonly groups: readonly Group[]
  /** A number for a line's length, end and opening: lines of one list look alike. */
  readonly looks: Int32Array
  readonly marks: readonly TextMarks[]
}

export type Shape = { lines: number; characters: number; linkCharacters: number; prose: number }

export type Group = { readonly first: number; lines: number; characters: number; prose: number }

const far = 99

const shortestFound = 15
const probe = 40

/** How many of three places of a text, its start, middle and end, stand in `whole`. */
const shareFound = (key: string, whole: string): number => {
  if (key.length < shortestFound) return 0
  if (key.length <= probe * 1.5) return whole.includes(key) ? 1 : 0
  const middle = Math.floor((key.length - probe) / 2)
  const found = [0, middle, key.length - probe].filter((at) => whole.includes(key.slice(at, at + probe)))
  return found.length / 3
}

const lengthSteps = [8, 16, 30, 60, 120, 300]

/** What a line looks like from afar. */
const lookOf = (text: string, fact: LineFacts): number => {
  const length = lengthSteps.filter((step) => fact.size > step).length
  const bracket = /^[(（[［【《〈「『■▶●◆*→»–-]/u.test(text) ? 1 : 0
  const date = fact.dates.length > 0 || fact.relativeTime ? 1 : 0
  return length * 8 + (fact.endsSentence ? 4 : 0) + bracket * 2 + date
}

const groupsOf = ({ page, facts }: PageView): Pick<PageContext, 'group' | 'groups'> => {
  const group = new Int32Array(page.lines.length)
  const groups: Group[] = []
  let last = -2
  page.lines.forEach((line, i) => {
    const own = page.kind === 'text' ? line.block : (page.elements[line.block]?.parent ?? -1)
    if (own !== last) groups.push({ first: i, lines: 0, characters: 0, prose: 0 })
    last = own
    group[i] = groups.length - 1
    const kept = groups.at(-1)
    if (kept === undefined) return
    kept.lines += 1
    kept.characters += line.text.length
    if (facts[i]?.prose) kept.prose += line.text.length
  })
  return { group, groups }
}

/** Walks the page a fixed number of times and notes what is around every line. */
export const pageContext = (view: PageView): PageContext => {
  const { page, facts, embedded, title } = view
  const count = page.lines.length
  const keys = facts.map((fact) => fact.key)
  const charactersBefore = new Float64Array(count)
  const proseBefore = new Float64Array(count)
  const sinceLabel = new Int32Array(count)
  const proseSinceLabel = new Int32Array(count)
  const copies = new Int32Array(count)
  const copiesBefore = new Int32Array(count)
  const sincePicture = new Int32Array(count).fill(far)
  const isAlt = new Uint8Array(count)
  const isLinkedCaption = new Uint8Array(count)
  const inLinkedBody = new Float32Array(count)
  const isDescription = new Uint8Array(count)
  const shape = new Int32Array(count)
  const shapes: Shape[] = []
  const shapeOf = new Map<string, number>()
  const alts = new Set(page.pictures.map((picture) => squashed(picture.alt)))
  const captions = new Set((embedded.linked?.captions ?? []).map(squashed))
  const body = squashed((embedded.linked?.body ?? '').replace(/<[^>]*>/gu, ''))
  const description = squashed(embedded.description ?? '')
  const seen = new Map<string, number>()
  let characters = 0
  let prose = 0
  let label = far
  let afterLabel = 0
  let picture = 0
  page.lines.forEach((line, i) => {
    const [fact, key] = [facts[i], keys[i] ?? '']
    if (fact === undefined) return
    charactersBefore[i] = characters
    proseBefore[i] = prose
    sinceLabel[i] = Math.min(label, far)
    proseSinceLabel[i] = afterLabel
    characters += line.text.length
    if (fact.prose) prose += line.text.length
    if (fact.relatedLabel && i > title) {
      label = 1
      afterLabel = 0
    } else {
      label += 1
      if (fact.prose) afterLabel += 1
    }
    const before = seen.get(key) ?? 0
    copiesBefore[i] = before
    seen.set(key, before + 1)
    while (picture < page.pictures.length && (page.pictures[picture]?.before ?? 0) <= i) picture += 1
    const last = page.pictures[picture - 1]
    if (last !== undefined) sincePicture[i] = Math.min(far, i - last.before)
    isAlt[i] = key !== '' && alts.has(key) ? 1 : 0
    isLinkedCaption[i] = key !== '' && captions.has(key) ? 1 : 0
    inLinkedBody[i] = body.length < 200 ? -1 : shareFound(key, body)
    isDescription[i] =
      key.length >= 20 &&
      description.length >= 20 &&
      (key.startsWith(description.slice(0, 60)) || description.startsWith(key))
        ? 1
        : 0
    const block = page.elements[line.block]
    const parent = page.elements[block?.parent ?? -1]
    const name =
      page.kind === 'text'
        ? 'text'
        : `${line.tag}|${block?.names ?? ''}|${parent?.tag ?? ''}|${parent?.names ?? ''}`
    const known = shapeOf.get(name) ?? shapes.length
    if (known === shapes.length) {
      shapeOf.set(name, known)
      shapes.push({ lines: 0, characters: 0, linkCharacters: 0, prose: 0 })
    }
    shape[i] = known
    const kept = shapes[known]
    if (kept === undefined) return
    kept.lines += 1
    kept.characters += line.text.length
    kept.linkCharacters += line.linkCharacters
    if (fact.prose) kept.prose += line.text.length
  })
  keys.forEach((key, i) => {
    copies[i] = seen.get(key) ?? 1
  })
  const isProse = (i: number): boolean => facts[i]?.prose ?? false
  const titleText = title >= 0 ? (page.lines[title]?.text ?? '') : (embedded.titles[0] ?? '')
  return {
    proseCharacters: prose,
    characters,
    charactersBefore,
    proseBefore,
    sinceProse: distances(isProse, count, far, false),
    untilProse: distances(isProse, count, far, true),
    sinceLabel,
    proseSinceLabel,
    copies,
    copiesBefore,
    sincePicture,
    isAlt,
    isLinkedCaption,
    inLinkedBody,
    linkedBody: Math.log1p(body.length),
    isDescription,
    titlePairs: pairsOf(squashed(titleText)),
    shape,
    shapes,
    ...groupsOf(view),
    looks: Int32Array.from(page.lines, (line, i) => {
      const fact = facts[i]
      return fact === undefined ? 0 : lookOf(line.text, fact)
    }),
    marks: page.lines.map((line) => textMarks(line.text)),
  }
}
