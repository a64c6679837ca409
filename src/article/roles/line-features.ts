import { landmarks } from './element-facts.ts'
import type { LineFacts } from './line-facts.ts'
import { cues } from './name-cues.ts'
import { type PageContext, pageContext } from './page-context.ts'
import type { PageView } from './page-view.ts'
import { shareOfPairs } from './similarity.ts'

type Source = { readonly view: PageView; readonly context: PageContext }
type Feature = readonly [name: string, of: (source: Source, i: number) => number]

const log = (x: number): number => Math.log1p(Math.max(0, x))
const bit = (value: boolean | undefined): number => (value === true ? 1 : 0)

const fact =
  (pick: (fact: LineFacts) => number) =>
  ({ view }: Source, i: number): number => {
    const found = view.facts[i]
    return found === undefined ? -1 : pick(found)
  }

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** A line of megabytes is counted by its beginning; no paragraph is so long. */
const counted = 20_000
const textOf = ({ view }: Source, i: number): string => view.page.lines[i]?.text.slice(0, counted) ?? ''

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

/** The element `steps` above the line's own; -1 beyond the root. */
const above = ({ view }: Source, i: number, steps: number): number => {
  let at = view.page.lines[i]?.element ?? -1
  for (let k = 0; k < steps && at >= 0; k += 1) at = view.page.elements[at]?.parent ?? -1
  return at
}

/** The line's block element and those above it, inline elements left out. */
const blockAbove = ({ view }: Source, i: number, steps: number): number => {
  let at = view.page.kind === 'text' ? 0 : (view.page.lines[i]?.block ?? -1)
  for (let k = 0; k < steps && at >= 0; k += 1) at = view.page.elements[at]?.parent ?? -1
  return at
}

const levelsBelowBest = (source: Source, i: number): number => {
  const { elements, page } = source.view
  let at = page.lines[i]?.element ?? -1
  for (let steps = 0; at >= 0; steps += 1) {
    if (at === elements.best) return Math.min(steps, 12)
    if (at < elements.best) return -1
    at = page.elements[at]?.parent ?? -1
  }
  return -1
}

/** How many levels the line's nearest common ancestor with the best element lies above the latter. */
const levelsToMeetBest = (source: Source, i: number): number => {
  const { elements, page } = source.view
  let [a, b] = [page.lines[i]?.element ?? 0, elements.best]
  let steps = 0
  while (a !== b && (a > 0 || b > 0)) {
    if (a > b) a = page.elements[a]?.parent ?? 0
    else {
      b = page.elements[b]?.parent ?? 0
      steps += 1
    }
  }
  return Math.min(steps, 15)
}

const density = (part: Float64Array, whole: Float64Array, at: number): number =>
  at < 0 ? -1 : (part[at] ?? 0) / Math.max(whole[at] ?? 0, 1)

const shapeOf = ({ context }: Source, i: number) => context.shapes[context.shape[i] ?? -1]

const own: readonly Feature[] = [
  ['size', fact((f) => log(f.size))],
  ['words', fact((f) => log(f.wide > 0.3 ? f.size / 6 : f.words))],
  ['sentences', fact((f) => Math.min(f.sentences, 12))],
  ['ends sentence', fact((f) => bit(f.endsSentence))],
  ['prose', fact((f) => bit(f.prose))],
  ['link density', fact((f) => f.linkDensity)],
  ['dates', fact((f) => f.dates.length)],
  ['related label', fact((f) => bit(f.relatedLabel))],
  ['keyword label', fact((f) => bit(f.keywordLabel > 0))],
  ['navigation', fact((f) => f.navigation)],
  ['share', fact((f) => f.share)],
  ['footer', fact((f) => f.footer)],
  ['notice', fact((f) => bit(f.notice))],
  ['section name', fact((f) => bit(f.sectionName))],
  ['pointer', fact((f) => bit(f.pointer))],
  ['caption mark', fact((f) => bit(f.captionMark))],
  ['byline', fact((f) => bit(f.byline))],
  ['relative time', fact((f) => bit(f.relativeTime))],
  ['links', ({ view }, i) => Math.min(view.page.lines[i]?.links.length ?? 0, 10)],
  [
    'strong',
    ({ view }, i) =>
      (view.page.lines[i]?.strongCharacters ?? 0) / Math.max(1, view.page.lines[i]?.text.length ?? 1),
  ],
  ['digits', (s, i) => count(textOf(s, i), /\d/gu) / Math.max(1, textOf(s, i).length)],
  ['capitals', (s, i) => count(textOf(s, i), /\p{Lu}/gu) / Math.max(1, textOf(s, i).length)],
  ['commas', (s, i) => Math.min(12, count(textOf(s, i), /[,、，;；]/gu))],
  ['quotes', (s, i) => Math.min(6, count(textOf(s, i), /["“”„«»「」『』]/gu))],
  ['bars', (s, i) => Math.min(6, count(textOf(s, i), /[|｜•·›»>/]/gu))],
  ['asks', (s, i) => bit(/[?？][”"'」』)]*$/u.test(textOf(s, i)))],
  ['ends with colon', (s, i) => bit(/[:：]$/u.test(textOf(s, i)))],
  ['ends with dots', (s, i) => bit(/(?:…|\.\.\.|\[…\])$/u.test(textOf(s, i)))],
  ['opens with bracket', (s, i) => bit(/^[(（[［【《〈<＜■▶●◆*→»]/u.test(textOf(s, i)))],
  ['opens small', (s, i) => bit(/^\p{Ll}/u.test(textOf(s, i)))],
  ['letters', (s, i) => bit(/\p{L}/u.test(textOf(s, i)))],
  ['address', (s, i) => bit(/https?:|www\.|@\w/iu.test(textOf(s, i)))],
  [
    'clock',
    (s, i) => bit(/\d{1,2}[:.]\d{2}(?:\s?(?:h|uhr|am|pm|a\.m|p\.m))?/iu.test(textOf(s, i).slice(0, 80))),
  ],
  ['indented', ({ view }, i) => bit(view.page.lines[i]?.indented)],
]

const place: readonly Feature[] = [
  ['html', ({ view }) => bit(view.page.kind === 'html')],
  ['page lines', ({ view }) => log(view.page.lines.length)],
  ['page prose', ({ context }) => log(context.proseCharacters)],
  ['prose share', ({ context }) => context.proseCharacters / Math.max(1, context.characters)],
  ['line share', ({ view }, i) => i / view.page.lines.length],
  [
    'characters before',
    ({ context }, i) => (context.charactersBefore[i] ?? 0) / Math.max(1, context.characters),
  ],
  ['prose before', ({ context }, i) => (context.proseBefore[i] ?? 0) / Math.max(1, context.proseCharacters)],
  ['prose characters before', ({ context }, i) => log(context.proseBefore[i] ?? 0)],
  [
    'prose characters behind',
    ({ context }, i) => log(context.proseCharacters - (context.proseBefore[i] ?? 0)),
  ],
  ['has title', ({ view }) => bit(view.title >= 0)],
  ['from title', ({ view }, i) => (view.title < 0 ? -100 : Math.max(-50, Math.min(150, i - view.title)))],
  ['is title', ({ view }, i) => bit(i === view.title)],
  ['title words', (s, i) => shareOfPairs(s.view.facts[i]?.key ?? '', s.context.titlePairs)],
  ['since prose', ({ context }, i) => context.sinceProse[i] ?? 0],
  ['until prose', ({ context }, i) => context.untilProse[i] ?? 0],
  ['since label', ({ context }, i) => context.sinceLabel[i] ?? 0],
  ['prose since label', ({ context }, i) => Math.min(20, context.proseSinceLabel[i] ?? 0)],
  ['copies', ({ context }, i) => Math.min(6, context.copies[i] ?? 0)],
  ['copies before', ({ context }, i) => Math.min(6, context.copiesBefore[i] ?? 0)],
  ['since picture', ({ context }, i) => Math.min(20, context.sincePicture[i] ?? 0)],
  ['alt', ({ context }, i) => context.isAlt[i] ?? 0],
  ['linked caption', ({ context }, i) => context.isLinkedCaption[i] ?? 0],
  ['linked body', ({ context }, i) => context.inLinkedBody[i] ?? 0],
  ['description', ({ context }, i) => context.isDescription[i] ?? 0],
  [
    'same block before',
    ({ view }, i) => bit(i > 0 && view.page.lines[i]?.block === view.page.lines[i - 1]?.block),
  ],
  ['same block behind', ({ view }, i) => bit(view.page.lines[i]?.block === view.page.lines[i + 1]?.block)],
  ['same shape before', ({ context }, i) => bit(i > 0 && context.shape[i] === context.shape[i - 1])],
  ['same shape behind', ({ context }, i) => bit(context.shape[i] === context.shape[i + 1])],
  ['shape lines', (s, i) => log(shapeOf(s, i)?.lines ?? 0)],
  ['shape characters', (s, i) => log(shapeOf(s, i)?.characters ?? 0)],
  [
    'shape links',
    (s, i) => (shapeOf(s, i)?.linkCharacters ?? 0) / Math.max(1, shapeOf(s, i)?.characters ?? 0),
  ],
  ['shape prose', (s, i) => (shapeOf(s, i)?.prose ?? 0) / Math.max(1, shapeOf(s, i)?.characters ?? 0)],
  ['shape of page prose', (s, i) => (shapeOf(s, i)?.prose ?? 0) / Math.max(1, s.context.proseCharacters)],
]

const markup: readonly Feature[] = [
  ['tag', ({ view }, i) => tagNumber.get(view.page.lines[i]?.tag ?? '') ?? 0],
  ['tag before', ({ view }, i) => tagNumber.get(view.page.lines[i - 1]?.tag ?? '') ?? 0],
  ['tag behind', ({ view }, i) => tagNumber.get(view.page.lines[i + 1]?.tag ?? '') ?? 0],
  ['depth', ({ view }, i) => view.page.elements[view.page.lines[i]?.element ?? -1]?.depth ?? 0],
  ['hidden', ({ view }, i) => bit(view.page.elements[view.page.lines[i]?.element ?? -1]?.hidden)],
  ['below best', levelsBelowBest],
  ['to meet best', levelsToMeetBest],
]

/** Features that are measured together; `fill` writes them into a row from `at` on, in the order of their names. */
type FeatureGroup = {
  readonly names: readonly string[]
  readonly fill: (source: Source, i: number, row: Float32Array, at: number) => void
}

const each = (features: readonly Feature[]): FeatureGroup => {
  const measures = features.map(([, of]) => of)
  return {
    names: features.map(([name]) => name),
    fill: (source, i, row, at) => {
      for (let k = 0; k < measures.length; k += 1) row[at + k] = measures[k]?.(source, i) ?? 0
    },
  }
}

const levels = [1, 2, 3, 4, 6]

/** What the block's ancestors hold, in one climb. */
const ancestors: FeatureGroup = {
  names: levels.flatMap((steps) => [
    `characters ${steps} up`,
    `links ${steps} up`,
    `prose ${steps} up`,
    `page prose ${steps} up`,
  ]),
  fill: (source, i, row, at) => {
    const { elements } = source.view
    let block = blockAbove(source, i, 0)
    let climbed = 0
    levels.forEach((steps, k) => {
      for (; climbed < steps && block >= 0; climbed += 1)
        block = source.view.page.elements[block]?.parent ?? -1
      const to = at + 4 * k
      row[to] = log(elements.characters[block] ?? -1)
      row[to + 1] = density(elements.linkCharacters, elements.characters, block)
      row[to + 2] = density(elements.proseCharacters, elements.characters, block)
      row[to + 3] = (elements.proseCharacters[block] ?? 0) / Math.max(1, source.context.proseCharacters)
    })
  },
}

/** The tags and cues of the line's element and those around it, one bit each. */
const marks: FeatureGroup = {
  names: [
    ...landmarks.map((tag) => `in ${tag}`),
    ...cues.flatMap((cue) => [`own ${cue}`, `near ${cue}`, `all ${cue}`]),
  ],
  fill: (source, i, row, at) => {
    const { elements } = source.view
    const element = above(source, i, 0)
    const tags = elements.landmarks[element] ?? 0
    for (let k = 0; k < landmarks.length; k += 1) row[at + k] = (tags >> k) & 1
    const masks = [elements.own[element] ?? 0, elements.near[element] ?? 0, elements.all[element] ?? 0]
    let to = at + landmarks.length
    for (let k = 0; k < cues.length; k += 1) for (const mask of masks) row[to++] = (mask >> k) & 1
  },
}

const offsets = [-3, -2, -1, 1, 2, 3]

/** The lines before and behind. */
const neighbours: FeatureGroup = {
  names: offsets.flatMap((offset) => [
    `length at ${offset}`,
    `link density at ${offset}`,
    `prose at ${offset}`,
    `ends sentence at ${offset}`,
    `label at ${offset}`,
  ]),
  fill: ({ view }, i, row, at) => {
    offsets.forEach((offset, k) => {
      const found = view.facts[i + offset]
      const to = at + 5 * k
      if (found === undefined) row.fill(-1, to, to + 5)
      else {
        row[to] = log(found.size)
        row[to + 1] = found.linkDensity
        row[to + 2] = bit(found.prose)
        row[to + 3] = bit(found.endsSentence)
        row[to + 4] = bit(found.relatedLabel || found.notice)
      }
    })
  },
}

const groups: readonly FeatureGroup[] = [each([...own, ...place, ...markup]), ancestors, marks, neighbours]

/** Names of the features, in the order of the rows that `lineFeatures` gives; the model keeps them and checks them. */
export const featureNames: readonly string[] = groups.flatMap((group) => group.names)

/** One row of numbers a line. */
export const lineFeatures = (view: PageView): readonly Float32Array[] => {
  const source = { view, context: pageContext(view) }
  return view.page.lines.map((_, i) => {
    const row = new Float32Array(featureNames.length)
    let at = 0
    for (const group of groups) {
      group.fill(source, i, row, at)
      at += group.names.length
    }
    return row
  })
}
