import type { Embedded } from '../embedded/embedded.ts'
import type { Page } from '../page/page.ts'
import { dumpTitle } from './dump-title.ts'
import type { ElementFacts } from './element-facts.ts'
import type { LineFacts } from './line-facts.ts'
import { hasCue } from './name-cues.ts'
import { type Pairs, pairsOf, shareOfPairs, squashed } from './similarity.ts'

const longestTitle = 300
const enough = 2

/** The first line that opens running text: prose with more prose soon after it, else the first prose. */
export const firstProse = (facts: readonly LineFacts[]): number => {
  const sure = facts.findIndex(
    (fact, i) => fact.prose && facts.slice(i + 1, i + 6).some((next) => next.prose),
  )
  return sure >= 0 ? sure : facts.findIndex((fact) => fact.prose)
}

const tagScore: ReadonlyMap<string, number> = new Map([
  ['h1', 2.5],
  ['h2', 1],
  ['h3', 0.3],
])

/** Less likeness to a title than this counts as none. */
const least = 0.5

type Title = { readonly text: string; readonly pairs: Pairs }

const htmlScore = (
  page: Page,
  facts: readonly LineFacts[],
  titles: readonly Title[],
  elements: ElementFacts,
  i: number,
): number => {
  const line = page.lines[i]
  if (line === undefined) return 0
  const text = facts[i]?.key ?? ''
  if (text.length < 4) return 0
  const likeness = Math.max(
    0,
    ...titles.map((title) => {
      if (title.text === text) return 1
      // What is this much shorter than the title could not count, however much of it the title holds.
      if (1.6 * text.length <= least * title.text.length) return 0
      const covered = title.text.includes(text) ? 1 : shareOfPairs(text, title.pairs)
      return covered * Math.min(1, (1.6 * text.length) / Math.max(title.text.length, 1))
    }),
  )
  const named = hasCue(elements.own[line.element] ?? 0, 'title') ? 0.5 : 0
  const listed = hasCue(elements.near[line.element] ?? 0, 'related') ? -1 : 0
  const crumb = hasCue(elements.near[line.element] ?? 0, 'navigation') ? -2.5 : 0
  const linked = line.linkCharacters > line.text.length / 2 ? -1 : 0
  return (
    (tagScore.get(line.tag) ?? 0) + (likeness > least ? 4 * likeness : 0) + named + listed + linked + crumb
  )
}

/** Finds the headline of an HTML page: by the page's own titles and by markup. */
const htmlTitle = (
  page: Page,
  embedded: Embedded,
  facts: readonly LineFacts[],
  elements: ElementFacts,
): number => {
  const first = firstProse(facts)
  const titles = [...new Set(embedded.titles.map(squashed))].map((text) => ({ text, pairs: pairsOf(text) }))
  let best = -1
  let most = enough
  page.lines.forEach((line, i) => {
    if (line.text.length > longestTitle) return
    const late = first >= 0 && i > first + 3 ? -1.5 : 0
    const score = htmlScore(page, facts, titles, elements, i) + late
    if (score > most) {
      most = score
      best = i
    }
  })
  return best
}

/** Finds the headline among the lines; -1 where none is one. */
export const titleLine = (
  page: Page,
  embedded: Embedded,
  facts: readonly LineFacts[],
  elements: ElementFacts,
): number =>
  page.kind === 'html' ? htmlTitle(page, embedded, facts, elements) : dumpTitle(page.lines, facts)
