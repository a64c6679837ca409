import type { PageElement } from '../page/page.ts'
import { type HeadlineLink, headlineLinks } from './headline-links.ts'
import { headlineScores } from './headline-score.ts'
import { hasCue } from './name-cues.ts'
import type { PageView } from './page-view.ts'
import type { Role } from './roles.ts'
import type { TeaserLines } from './teaser-lines.ts'

const shapeLevels = 5

/** The tags and names of an element and those around it, as numbers: the entries of one list have them in common. */
const shapesOf = ({ page }: PageView, links: readonly HeadlineLink[]): readonly string[] => {
  const known = new Map<string, number>()
  const numbers = new Map<number, number>()
  const numberOf = (at: number, { tag, names }: PageElement): number => {
    const before = numbers.get(at)
    if (before !== undefined) return before
    const named = `${tag} ${names.replace(/\d+/gu, '0')}`
    const number = known.get(named) ?? known.size
    known.set(named, number)
    numbers.set(at, number)
    return number
  }
  return links.map(({ line }) => {
    let at = page.lines[line]?.element ?? 0
    let shape = ''
    for (let level = 0; level < shapeLevels && at > 0; level += 1) {
      const element = page.elements[at]
      if (element === undefined) break
      shape += `${numberOf(at, element)}>`
      at = element.parent
    }
    return shape
  })
}

const ownShare = 0.5
/** Lists of links that have fewer words on average name topics, whatever their addresses. */
const fewestMeanWords = 3.5
const topics = 1.5

/** Each link's score, half its own and half that of the links of its shape. */
const sharedScores = (
  view: PageView,
  links: readonly HeadlineLink[],
  roles: readonly Role[],
): readonly number[] => {
  const own = headlineScores(view, links, roles)
  const shapes = shapesOf(view, links)
  const sums = new Map<string, { score: number; words: number; count: number }>()
  shapes.forEach((shape, k) => {
    const kept = sums.get(shape) ?? { score: 0, words: 0, count: 0 }
    kept.score += own[k] ?? 0
    kept.words += links[k]?.words ?? 0
    kept.count += 1
    sums.set(shape, kept)
  })
  return shapes.map((shape, k) => {
    const { score, words, count } = sums.get(shape) ?? { score: 0, words: 0, count: 1 }
    const shared = ownShare * (own[k] ?? 0) + (1 - ownShare) * (score / count)
    return words / count < fewestMeanWords ? shared - topics : shared
  })
}

const nearLines = 6

/** Of the lines of one link, such as headline and summary, the one that is the headline. */
const bestOfCards = (links: readonly HeadlineLink[], scores: readonly number[]): readonly HeadlineLink[] => {
  const kept: { link: HeadlineLink; score: number; last: number }[] = []
  links.forEach((link, k) => {
    const score = scores[k] ?? 0
    if (score <= 0) return
    const before = kept.at(-1)
    if (
      before !== undefined &&
      before.link.address === link.address &&
      link.line - before.last <= nearLines
    ) {
      before.last = link.line
      if (score > before.score) {
        before.link = link
        before.score = score
      }
    } else kept.push({ link, score, last: link.line })
  })
  return kept.map(({ link }) => link)
}

/** Teasers of an HTML page: links in its furniture whose words, address and place are those of other articles' headlines. */
export const htmlTeasers = (view: PageView, roles: readonly Role[]): readonly TeaserLines[] => {
  const links = headlineLinks(view, roles)
  const chosen = bestOfCards(links, sharedScores(view, links, roles))
  const holders = headlinesByElement(view, chosen)
  return chosen.map((headline) => {
    const rest = linesOfCard(view, headline, holders).filter((i) => roles[i] === 'furniture')
    const outlet = rest.find((i) => isOutlet(view, i)) ?? null
    const caption = rest.find((i) => i !== outlet && isCaption(view, i, headline)) ?? null
    return { headline: headline.line, link: headline.link, caption, outlet }
  })
}

/** How many headlines each element holds, elements inside it counted in. */
const headlinesByElement = ({ page }: PageView, chosen: readonly HeadlineLink[]): Float64Array => {
  const counts = new Float64Array(page.elements.length)
  for (const { line } of chosen) {
    const element = page.lines[line]?.element ?? 0
    counts[element] = (counts[element] ?? 0) + 1
  }
  for (let i = page.elements.length - 1; i > 0; i -= 1) {
    const parent = page.elements[i]?.parent ?? 0
    counts[parent] = (counts[parent] ?? 0) + (counts[i] ?? 0)
  }
  return counts
}

const widestCard = 8

/** The lines around a headline in the largest element that holds no other one; those behind it first. */
const linesOfCard = ({ page }: PageView, { line }: HeadlineLink, counts: Float64Array): readonly number[] => {
  let card = page.lines[line]?.element ?? 0
  for (;;) {
    const parent = page.elements[card]?.parent ?? -1
    if (parent <= 0 || (counts[parent] ?? 0) > 1) break
    card = parent
  }
  const inside = (i: number): boolean => {
    let at = page.lines[i]?.element ?? -1
    while (at > card) at = page.elements[at]?.parent ?? -1
    return at === card
  }
  const around = (step: 1 | -1): number[] => {
    const found: number[] = []
    for (let i = line + step; i >= 0 && i < page.lines.length; i += step) {
      if (Math.abs(i - line) > widestCard || !inside(i)) break
      found.push(i)
    }
    return found
  }
  return [...around(1), ...around(-1)]
}

const longestOutlet = 40

const isOutlet = ({ page, facts, elements }: PageView, i: number): boolean => {
  const [line, fact] = [page.lines[i], facts[i]]
  if (line === undefined || fact === undefined) return false
  if (fact.length > longestOutlet || fact.dates.length > 0 || fact.relativeTime || fact.sectionName)
    return false
  if (/\d{1,2}:\d{2}/u.test(line.text)) return false
  return !fact.relatedLabel && hasCue(elements.own[line.element] ?? 0, 'outlet')
}

const fewestCaptionWords = 4
const shortestWideCaption = 10

/** A summary, or what the picture shows: more than a label, no date, and no link to another place. */
const isCaption = (
  { page, facts }: PageView,
  i: number,
  { line: headline, address }: HeadlineLink,
): boolean => {
  const [line, fact] = [page.lines[i], facts[i]]
  if (line === undefined || fact === undefined || fact.key === facts[headline]?.key) return false
  if (fact.wide > 0.3 ? fact.length < shortestWideCaption : fact.words < fewestCaptionWords) return false
  if (line.links.some((link) => link.address !== address)) return false
  if (fact.length < 60 && /\d{1,2}:\d{2}/u.test(line.text)) return false
  return !(fact.relativeTime || fact.byline || fact.notice || (fact.dates.length > 0 && fact.length < 60))
}
