import { isSameSite, linkAddress } from './link-address.ts'
import { hasCue } from './name-cues.ts'
import type { PageView } from './page-view.ts'
import type { Role } from './roles.ts'

/** A link that may be the headline of another article: a line, or one of the links that a line is made of. */
export type HeadlineLink = {
  readonly line: number
  /** Index among the line's links. */
  readonly link: number
  readonly text: string
  readonly address: string
  /** Words, or in scripts that write no spaces about as much text as that many words. */
  readonly words: number
}

const textRoles: ReadonlySet<Role | undefined> = new Set<Role>(['body', 'heading'])
const longest = 300
const lettersOfWord = 2.6
const fewestInsertWords = 5

const wordsOf = (text: string, wide: number): number =>
  wide > 0.3 ? text.length / lettersOfWord : text.split(' ').length

/** Whether a line is nothing but one link, and no sentence. */
const isBareLink = ({ page, facts }: PageView, i: number): boolean => {
  const [line, fact] = [page.lines[i], facts[i]]
  if (line === undefined || fact === undefined) return false
  return line.links.length === 1 && fact.linkDensity > 0.9 && !/[.。．]$/u.test(line.text)
}

/**
 * Whether a line that was taken for the article's text only points to another story: a bare link that stands among related
 * ones, or alone between paragraphs and to the same site. Headings that are links, and several in a row, are as often the
 * article's own.
 */
const isInsert = (view: PageView, i: number): boolean => {
  const line = view.page.lines[i]
  if (line === undefined || !isBareLink(view, i)) return false
  if (hasCue(view.elements.near[line.element] ?? 0, 'related')) return true
  if (/^h[1-6]$/u.test(line.tag) || isBareLink(view, i - 1) || isBareLink(view, i + 1)) return false
  if (wordsOf(line.text, view.facts[i]?.wide ?? 0) < fewestInsertWords) return false
  const own = view.embedded.addresses.flatMap((address) => linkAddress(address) ?? [])
  const [link] = line.links.flatMap(({ address }) => linkAddress(address) ?? [])
  return link !== undefined && isSameSite(link, own[0])
}

/** The links of an HTML page's furniture, and between its paragraphs, that are long enough to be a headline. */
export const headlineLinks = (view: PageView, roles: readonly Role[]): readonly HeadlineLink[] => {
  const { page, facts } = view
  return page.lines.flatMap((line, i) => {
    const fact = facts[i]
    if (fact === undefined || fact.linkDensity < 0.6) return []
    if (roles[i] !== 'furniture' && !(textRoles.has(roles[i]) && isInsert(view, i))) return []
    if (Math.max(fact.navigation, fact.share, fact.footer) >= 0.7 || fact.relatedLabel || fact.notice)
      return []
    const several = line.links.length > 1
    return line.links.flatMap(({ start, end, address }, link): HeadlineLink[] => {
      const text = line.text.slice(start, end).trim()
      const words = wordsOf(text, fact.wide)
      // Of several links in one line each has to be a headline by its length alone.
      const short = several ? words < 4 : words < 2 || text.length < 5
      return short || text.length > longest ? [] : [{ line: i, link, text, address, words }]
    })
  })
}
