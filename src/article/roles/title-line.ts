import type { Embedded } from '../embedded/embedded.ts'
import type { Page } from '../page/page.ts'
import type { ElementFacts } from './element-facts.ts'
import type { LineFacts } from './line-facts.ts'
import { hasCue } from './name-cues.ts'
import { pairsOf, shareOfPairs, squashed } from './similarity.ts'

const longestTitle = 300
/** Scores that a headline must pass: markup says more than a dump does. */
const enough = { html: 2, text: 1 }

/** The first line that opens running text: prose with more prose soon after it, else the first prose. */
export const firstProse = (facts: readonly LineFacts[]): number => {
  const sure = facts.findIndex(
    (fact, i) => fact.prose && facts.slice(i + 1, i + 6).some((next) => next.prose),
  )
  return sure >= 0 ? sure : facts.findIndex((fact) => fact.prose)
}

const tagScore: Readonly<Record<string, number>> = { h1: 2.5, h2: 1, h3: 0.3 }

type Title = { readonly text: string; readonly pairs: ReadonlySet<string> }

const htmlScore = (page: Page, titles: readonly Title[], elements: ElementFacts, i: number): number => {
  const line = page.lines[i]
  if (line === undefined) return 0
  const text = squashed(line.text)
  if (text.length < 4) return 0
  const likeness = Math.max(
    0,
    ...titles.map((title) => {
      if (title.text === text) return 1
      const covered = title.text.includes(text) ? 1 : shareOfPairs(text, title.pairs)
      return covered * Math.min(1, (1.6 * text.length) / Math.max(title.text.length, 1))
    }),
  )
  const named = hasCue(elements.own[line.element] ?? 0, 'title') ? 0.5 : 0
  const listed = hasCue(elements.near[line.element] ?? 0, 'related') ? -1 : 0
  const crumb = hasCue(elements.near[line.element] ?? 0, 'navigation') ? -2.5 : 0
  const linked = line.linkCharacters > line.text.length / 2 ? -1 : 0
  return (tagScore[line.tag] ?? 0) + (likeness > 0.5 ? 4 * likeness : 0) + named + listed + linked + crumb
}

const textScore = (
  facts: readonly LineFacts[],
  body: ReadonlySet<string>,
  first: number,
  i: number,
): number => {
  const fact = facts[i]
  if (fact === undefined || fact.prose || fact.length < 8) return 0
  const menu = Math.max(fact.navigation, fact.share, fact.footer)
  if (menu >= 0.5 || fact.relatedLabel || fact.notice || fact.sectionName) return 0
  const shared = shareOfPairs(squashed(fact.folded), body)
  const dated = fact.dates.length > 0 ? -2 : 0
  const long = Math.min(2, (fact.length * (fact.wide > 0.3 ? 2 : 1)) / 40)
  return (
    4 * shared +
    long +
    dated +
    (fact.captionMark ? -1 : 0) -
    Math.min(1, (first - i) * 0.08) -
    (fact.byline ? 2 : 0)
  )
}

const doubled = (page: Page, i: number): boolean =>
  page.lines[i]?.text === page.lines[i + 1]?.text || page.lines[i]?.text === page.lines[i - 1]?.text

/** Finds the headline among the lines: by the page's own titles and markup, in a dump by what it shares with the body. */
export const titleLine = (
  page: Page,
  embedded: Embedded,
  facts: readonly LineFacts[],
  elements: ElementFacts,
): number => {
  const first = firstProse(facts)
  const titles = [...new Set(embedded.titles.map(squashed))].map((text) => ({ text, pairs: pairsOf(text) }))
  const opening = page.lines.slice(Math.max(first, 0), first + 12).map((line) => line.text)
  const body = pairsOf(squashed(opening.join(' ')))
  let best = -1
  let most = enough[page.kind]
  page.lines.forEach((line, i) => {
    if (line.text.length > longestTitle) return
    if (page.kind === 'text' && (first < 0 || i >= first || first - i > 40)) return
    const score =
      page.kind === 'html'
        ? htmlScore(page, titles, elements, i) - (first >= 0 && i > first + 3 ? 1.5 : 0)
        : textScore(facts, body, first, i) - (doubled(page, i) ? 1.5 : 0)
    if (score > most) {
      most = score
      best = i
    }
  })
  return best
}
