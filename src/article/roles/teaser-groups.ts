import { rowWords } from '../lexicon/fold-line.ts'
import { hasCue } from './name-cues.ts'
import type { PageView } from './page-view.ts'

/** One teaser: indices of its lines. */
export type TeaserLines = {
  readonly headline: number
  readonly caption: number | null
  readonly outlet: number | null
}

const shortestWide = 5
const shortestHeadline = 18

const isHeadline = ({ page, facts }: PageView, i: number): boolean => {
  const [line, fact] = [page.lines[i], facts[i]]
  if (line === undefined || fact === undefined) return false
  if (fact.linkDensity < 0.6 || fact.length > 300) return false
  if (fact.wide > 0.3 ? fact.length < shortestWide : fact.length < shortestHeadline || fact.words < 3)
    return false
  return Math.max(fact.navigation, fact.share, fact.footer) < 0.7 && !fact.relatedLabel && !fact.notice
}

/** Teasers of an HTML page: the largest elements that hold one linked headline each, where several stand side by side. */
const htmlTeasers = (view: PageView): readonly TeaserLines[] => {
  const { page } = view
  const headlines = page.lines.flatMap((_, i) => (isHeadline(view, i) ? [i] : []))
  const counts = new Float64Array(page.elements.length)
  const addressOf = (i: number): string => page.lines[i]?.links[0]?.address ?? ''
  headlines.forEach((i, k) => {
    const line = page.lines[i]
    const before = headlines[k - 1]
    if (line === undefined) return
    if (before !== undefined && addressOf(before) === addressOf(i)) return
    counts[line.element] = (counts[line.element] ?? 0) + 1
  })
  for (let i = page.elements.length - 1; i > 0; i -= 1) {
    const parent = page.elements[i]?.parent ?? 0
    counts[parent] = (counts[parent] ?? 0) + (counts[i] ?? 0)
  }
  const itemOf = (i: number): number => {
    let at = page.lines[i]?.element ?? 0
    for (;;) {
      const parent = page.elements[at]?.parent ?? -1
      if (parent < 0 || (counts[parent] ?? 0) > 1) return at
      at = parent
    }
  }
  const items = new Map<number, number[]>()
  for (const i of headlines) {
    const item = itemOf(i)
    if (item === 0) continue
    const list = items.get(item)
    if (list) list.push(i)
    else items.set(item, [i])
  }
  const ends = subtreeEnds(page.elements)
  return [...items].flatMap(([item, found]) => {
    const parent = page.elements[item]?.parent ?? -1
    if (parent < 0 || (counts[parent] ?? 0) < 2) return []
    const [headline] = [...found].sort((a, b) => (view.facts[b]?.length ?? 0) - (view.facts[a]?.length ?? 0))
    if (headline === undefined) return []
    const rest = linesNear(view, headline, item, ends[item] ?? item).filter((i) => !found.includes(i))
    const outlet = rest.find((i) => isOutlet(view, i)) ?? null
    const caption = rest.find((i) => i !== outlet && isTeaserCaption(view, i)) ?? null
    return [{ headline, caption, outlet }]
  })
}

/** The index of the last element inside each element; children follow their parents. */
const subtreeEnds = (elements: PageView['page']['elements']): Int32Array => {
  const ends = Int32Array.from(elements, (_, i) => i)
  for (let i = elements.length - 1; i > 0; i -= 1) {
    const parent = elements[i]?.parent ?? 0
    ends[parent] = Math.max(ends[parent] ?? 0, ends[i] ?? 0)
  }
  return ends
}

const widestItem = 8

const linesNear = ({ page }: PageView, headline: number, item: number, end: number): readonly number[] => {
  const inside = (i: number): boolean => {
    const element = page.lines[i]?.element ?? -1
    return element >= item && element <= end
  }
  const found: number[] = []
  for (let i = headline - 1; i >= 0 && headline - i <= widestItem && inside(i); i -= 1) found.unshift(i)
  for (let i = headline + 1; i < page.lines.length && i - headline <= widestItem && inside(i); i += 1)
    found.push(i)
  return found
}

const isOutlet = ({ page, facts, elements }: PageView, i: number): boolean => {
  const [line, fact] = [page.lines[i], facts[i]]
  if (line === undefined || fact === undefined) return false
  if (
    fact.length > 40 ||
    fact.dates.length > 0 ||
    fact.relativeTime ||
    fact.sectionName ||
    /\d{1,2}:\d{2}/u.test(line.text)
  )
    return false
  const own = elements.own[line.element] ?? 0
  return hasCue(own, 'outlet') || hasCue(own, 'media')
}

const isTeaserCaption = ({ facts }: PageView, i: number): boolean => {
  const fact = facts[i]
  return (
    fact !== undefined &&
    fact.length >= 3 &&
    fact.dates.length === 0 &&
    !fact.relativeTime &&
    !fact.sectionName &&
    !fact.byline
  )
}

/** Teasers of a text dump: behind the article, lines in a cycle of headline and outlet, or caption, headline and outlet. */
const textTeasers = (view: PageView, after: number): readonly TeaserLines[] => {
  const { page, facts } = view
  const found: TeaserLines[] = []
  let announced = false
  let run: number[] = []
  const close = (): void => {
    found.push(...teasersOfRun(view, run, announced))
    run = []
  }
  for (let i = after + 1; i < page.lines.length; i += 1) {
    const [line, fact, before] = [page.lines[i], facts[i], page.lines[i - 1]]
    if (line === undefined || fact === undefined) continue
    if (before !== undefined && line.block !== before.block) close()
    const menu =
      Math.max(fact.navigation, fact.share, fact.footer) >= 0.7 && rowWords(fact.folded).length >= 3
    if (fact.relatedLabel) {
      close()
      announced = true
    } else if (fact.keywordLabel > 0 || fact.notice || menu) {
      close()
      announced = false
    } else run.push(i)
  }
  close()
  return found
}

const meanLength = (view: PageView, lines: readonly number[]): number =>
  lines.reduce((sum, i) => sum + (view.facts[i]?.length ?? 0), 0) / Math.max(lines.length, 1)

type Cycle = { readonly period: number; readonly score: number }

/** How well the last line of each group of `period` lines is an outlet's name: short, and the same ones again. */
const cycleOf = (view: PageView, run: readonly number[], period: number): Cycle => {
  if (run.length % period !== 0 || run.length < 2 * period) return { period, score: 0 }
  const textOf = (i: number): string => view.page.lines[i]?.text ?? ''
  const outlets = run.filter((_, k) => k % period === period - 1)
  const headlines = run.filter((_, k) => k % period === period - 2)
  const repeated = 1 - new Set(outlets.map(textOf)).size / outlets.length
  const shortness = 1 - meanLength(view, outlets) / Math.max(meanLength(view, headlines), 1)
  const steady = outlets.every((i) => textOf(i).length <= 40 && !(view.facts[i]?.endsSentence ?? true))
    ? 0
    : -1
  return { period, score: repeated + 1.2 * shortness + steady }
}

const teasersOfRun = (view: PageView, run: readonly number[], announced: boolean): readonly TeaserLines[] => {
  const cycle = [cycleOf(view, run, 3), cycleOf(view, run, 2)].sort((a, b) => b.score - a.score)[0]
  if (cycle !== undefined && cycle.score > 0.45)
    return run.flatMap((_, k) => {
      if (k % cycle.period !== 0) return []
      const at = (offset: number): number | null => run[k + offset] ?? null
      const headline = at(cycle.period - 2)
      return headline === null
        ? []
        : [{ headline, caption: cycle.period === 3 ? at(0) : null, outlet: at(cycle.period - 1) }]
    })
  if (!announced) return []
  return run
    .filter((i) => {
      const fact = view.facts[i]
      return fact !== undefined && !fact.prose && (fact.wide > 0.3 ? fact.length >= 6 : fact.words >= 3)
    })
    .map((headline) => ({ headline, caption: null, outlet: null }))
}

/** The teasers of a page, in order; in a text dump those behind line `after`. */
export const teaserGroups = (view: PageView, after: number): readonly TeaserLines[] =>
  view.page.kind === 'html' ? htmlTeasers(view) : textTeasers(view, after)
