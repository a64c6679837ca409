import type { HeadlineLink } from './headline-links.ts'
import { articleLikeness, type LinkAddress, linkAddress } from './link-address.ts'
import { type Cue, hasCue } from './name-cues.ts'
import type { PageView } from './page-view.ts'
import type { Role } from './roles.ts'
import { squashed } from './similarity.ts'

/** What the names of an element and its nearest ancestors say for a headline of another article, and against. */
const nearCues: readonly (readonly [Cue, number])[] = [
  ['related', 0.8],
  ['list', 0.2],
  ['share', -2],
  ['keywords', -1],
  ['comment', -2],
  ['byline', -1],
  ['notice', -1],
  ['promotion', -0.7],
]
const ownCues: readonly (readonly [Cue, number])[] = [
  ['title', 0.8],
  ['navigation', -1.5],
  ['section', -1.5],
  ['date', -1],
]

const sumOf = (mask: number, cues: readonly (readonly [Cue, number])[]): number =>
  cues.reduce((sum, [cue, weight]) => sum + (hasCue(mask, cue) ? weight : 0), 0)

const nav = 1 << 3
const footer = 1 << 4
const form = 1 << 10
const buttonTag = 1 << 13

/** By its length: sections and menus have one to three words, headlines more. */
const lengthScore = (words: number): number => {
  if (words < 2) return -2
  if (words < 3) return -1.5
  if (words < 4) return -0.8
  if (words < 5) return 0.2
  return words <= 30 ? 1.2 : 0
}

const impossible = -9
const mostNameWords = 8

/** What advertisements call the elements that they stand in; a `promo` is as often a teaser. */
const advertisement =
  /(?:^|[^a-z])(?:ads?|adv|anzeigen?|werbung|reklam[ae]|publicidad|pubblicita|sponsored|paid)(?:[^a-z]|$)|advert|sponsor|commercial/iu
const advertLevels = 5

/** Tells whether an element or one of those next around it says that it is an advertisement; each is asked once. */
const advertisements = ({ page }: PageView): ((element: number) => boolean) => {
  const known = new Map<number, boolean>()
  const says = (at: number, names: string): boolean => {
    const found = known.get(at) ?? advertisement.test(names)
    known.set(at, found)
    return found
  }
  return (element) => {
    let at = element
    for (let level = 0; level < advertLevels && at > 0; level += 1) {
      const found = page.elements[at]
      if (found === undefined) return false
      if (says(at, found.names)) return true
      at = found.parent
    }
    return false
  }
}

/** How likely each link is the headline of another article, taken alone; above 0 it rather is. */
export const headlineScores = (
  view: PageView,
  links: readonly HeadlineLink[],
  roles: readonly Role[],
): readonly number[] => {
  const writers = squashed(
    [
      view.embedded.byline ?? '',
      ...view.page.lines.flatMap((l, i) => (roles[i] === 'byline' ? [l.text] : [])),
    ].join(' '),
  )
  const own = view.embedded.addresses.flatMap((address) => linkAddress(address) ?? [])
  const isAdvertisement = advertisements(view)
  return links.map((entry) =>
    entry.words <= mostNameWords && writers.includes(squashed(entry.text))
      ? impossible
      : scoreOf(view, entry, own, isAdvertisement),
  )
}

const button = /(?:^|[^a-z])(?:btn|button|cta)(?![a-z])/iu

/** Whether a link is dressed up as a button, which calls to act and names no article. */
const isButton = ({ page, elements }: PageView, element: number): boolean => {
  const own = page.elements[element]
  const parent = page.elements[own?.parent ?? -1]
  return (
    ((elements.landmarks[element] ?? 0) & buttonTag) !== 0 ||
    button.test(own?.names ?? '') ||
    button.test(parent?.names ?? '')
  )
}

const scoreOf = (
  view: PageView,
  entry: HeadlineLink,
  own: readonly LinkAddress[],
  isAdvertisement: (element: number) => boolean,
): number => {
  const line = view.page.lines[entry.line]
  const fact = view.facts[entry.line]
  const address = linkAddress(entry.address)
  if (line === undefined || fact === undefined || address === null) return impossible
  const { elements } = view
  const marks = elements.landmarks[line.element] ?? 0
  let score = articleLikeness(address, own) + lengthScore(entry.words)
  score += sumOf(elements.near[line.element] ?? 0, nearCues)
  score += sumOf(elements.own[line.element] ?? 0, ownCues)
  if (hasCue(elements.near[line.element] ?? 0, 'navigation')) score -= 1
  if (hasCue(elements.all[line.element] ?? 0, 'footer')) score -= 1
  if ((marks & nav) !== 0) score -= 2
  if ((marks & (footer | form)) !== 0) score -= 1.5
  if (/^h[2-6]$/u.test(line.tag)) score += 1
  if (/[?!？！…”»"』」]|[:：]./u.test(entry.text)) score += 0.4
  // A line above the headline often ends so: `On the harbour:`.
  if (/[:：]$/u.test(entry.text)) score -= 1
  if (isButton(view, line.element)) score -= 2
  if (isAdvertisement(line.element)) score -= 4
  if (fact.keywordLabel > 0 || fact.byline) score -= 1
  return score
}
