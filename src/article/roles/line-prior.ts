import { hasCue } from './name-cues.ts'
import type { PageView } from './page-view.ts'

/** Log odds of one line being the article's text, and of being a caption, by weights that were set by hand. */
export type LinePrior = readonly [content: number, caption: number]

const unlikely = -6

const inBest = (view: PageView, i: number): boolean => {
  let at = view.page.lines[i]?.element ?? 0
  while (at > view.elements.best) at = view.page.elements[at]?.parent ?? -1
  return at === view.elements.best
}

/** Lines behind a label such as `related stories`, until running text of two paragraphs follows. */
const announcedLines = (view: PageView): readonly boolean[] => {
  let announced = false
  return view.facts.map((fact, i) => {
    if (fact.relatedLabel && i > view.title) announced = true
    else if (fact.prose && view.facts[i + 1]?.prose) announced = false
    return announced
  })
}

const contentScore = (view: PageView, announced: boolean, i: number): number => {
  const [line, fact] = [view.page.lines[i], view.facts[i]]
  if (line === undefined || fact === undefined) return -9
  const menu = Math.max(fact.navigation, fact.share, fact.footer)
  let x = fact.prose ? 2.5 + Math.min(2, fact.length / 200) : -1.6
  if (menu >= 0.6 || fact.relatedLabel) x -= 5
  if (fact.keywordLabel > 0) x -= 3
  if (fact.notice) x -= fact.prose && fact.length > 120 ? 2 : 4
  if (fact.pointer) x -= 2
  if (fact.relativeTime && !fact.prose) x -= 1.5
  if (fact.dates.length > 0 && !fact.prose) x -= 1.5
  if (!fact.endsSentence && !fact.prose) x -= 0.5
  x -= 3 * Math.max(0, fact.linkDensity - 0.2)
  if (view.title >= 0 && i < view.title) x -= 3
  if (i === view.title) x -= 6
  if (announced) x -= view.page.kind === 'text' ? 5 : 1.5
  if (view.page.kind === 'text') return x - (fact.length < 12 ? 1 : 0)
  const element = line.element
  const near = view.elements.near[element] ?? 0
  const own = view.elements.own[element] ?? 0
  x += inBest(view, i) ? 1.6 : -1.8
  if (line.tag === 'p') x += 0.6
  if (/^h[2-6]$/u.test(line.tag)) x += 0.7
  if (line.tag === 'li' && fact.linkDensity > 0.8) x -= 1.5
  for (const cue of [
    'related',
    'navigation',
    'footer',
    'share',
    'comment',
    'promotion',
    'notice',
    'widget',
    'keywords',
  ] as const)
    if (hasCue(near, cue)) x -= cue === 'widget' || cue === 'notice' ? 0.8 : 1.6
  for (const cue of ['byline', 'date', 'section'] as const) if (hasCue(own, cue)) x -= 1.5
  if (view.page.elements[element]?.hidden) x -= 3
  const marks = view.elements.landmarks[element] ?? 0
  if ((marks & 0b11100) !== 0) x -= 2
  return x
}

/** For each alternative text of a picture, the numbers of lines before the pictures that have it. */
const picturesByAlt = ({ page }: PageView): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>()
  for (const { alt, before } of page.pictures) {
    const places = found.get(alt)
    if (places === undefined) found.set(alt, [before])
    else if (places.length < 20) places.push(before)
  }
  return found
}

const mostWithPicture = 3

/** Whether the element around a block is named after captions, or holds a picture, is named so, and has hardly another line. */
const standsWithPicture = ({ page, elements }: PageView, block: number): boolean => {
  const holder = page.elements[block]?.parent ?? -1
  if (holder <= 0 || (elements.lines[holder] ?? 0) > mostWithPicture) return false
  const own = elements.own[holder] ?? 0
  return hasCue(own, 'caption') || (hasCue(own, 'media') && (elements.pictures[holder] ?? 0) > 0)
}

type Surroundings = {
  readonly announced: readonly boolean[]
  readonly pictures: ReadonlyMap<string, readonly number[]>
  readonly firstProse: number
}

const captionScore = (view: PageView, around: Surroundings, i: number): number => {
  const announced = around.announced[i] ?? false
  const [line, fact] = [view.page.lines[i], view.facts[i]]
  if (line === undefined || fact === undefined || i === view.title) return unlikely
  const marks = view.elements.landmarks[line.element] ?? 0
  const near = view.elements.near[line.element] ?? 0
  const own =
    (view.elements.own[line.element] ?? 0) |
    (view.page.kind === 'html' ? (view.elements.own[line.block] ?? 0) : 0)
  if (hasCue(near, 'related') || fact.relatedLabel || (announced && view.page.kind === 'text'))
    return unlikely
  if (view.page.kind === 'html') {
    const outside = inBest(view, i) || (view.title >= 0 && i > view.title && i < view.title + 25) ? 0 : -4
    if ((marks & (1 << 14)) !== 0) return 5 + outside
    if (hasCue(own, 'caption') && !fact.prose && !fact.byline) return 2 + outside
    if (!fact.byline && standsWithPicture(view, line.block)) return 4 + outside
    const alt = (around.pictures.get(line.text) ?? []).some((before) => Math.abs(before - i) <= 3)
    return alt && fact.linkDensity < 0.3 ? 2 + outside : -20
  }
  const doubled = view.page.lines[i + 1]?.text === line.text || view.page.lines[i - 1]?.text === line.text
  const first = around.firstProse
  if (view.title < 0 || i < view.title || i > first + 40 || fact.length > 250) return unlikely
  if (doubled && i < first) return 4
  return fact.captionMark && !fact.prose && !fact.notice ? 1.5 : -20
}

/**
 * What rules of thumb say of every line. The trained model has the word on pages like those that it was trained on;
 * this keeps it on the path on short pages and in scripts that it has seen little of.
 */
export const linePriors = (view: PageView): readonly LinePrior[] => {
  const around: Surroundings = {
    announced: announcedLines(view),
    pictures: picturesByAlt(view),
    firstProse: view.facts.findIndex((fact) => fact.prose),
  }
  return view.page.lines.map((_, i) => [
    contentScore(view, around.announced[i] ?? false, i),
    captionScore(view, around, i),
  ])
}
