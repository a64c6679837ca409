/** What the address of a link shows about what stands there. */
export type LinkAddress = {
  /** Its path without host, query and fragment, in lower case. */
  readonly path: string
  readonly segments: readonly string[]
  readonly host: string | null
  /** Words of the segment that has most of them: headlines become such segments. */
  readonly words: number
  /** Whether it carries a number of five digits or more, as articles' addresses do. */
  readonly numbered: boolean
  readonly dated: boolean
  /** Whether a segment says that many articles are listed there, or that it is no article. */
  readonly listing: boolean
}

const parts = /^(?:(?:https?:)?\/\/([^/?#]*))?([^?#]*)/iu
const elsewhere = /^(?:#|$|(?!https?:)[a-z][a-z0-9+.-]*:)|\/comments?(?:\/|$)/iu

const isComment = (address: string): boolean => {
  const fragment = address.indexOf('#')
  return fragment >= 0 && address.slice(fragment).toLowerCase().includes('comment')
}

const listing =
  /^(?:tags?|categor(?:y|ies)|topics?|themen?|temas?|sections?|authors?|auto(?:r(?:en|es)?|ri)|auteurs?|profiles?|users?|search|suche|login|register|account|subscri\w*|newsletters?|shop|store|contact|kontakt|about|privacy\w*|page|archives?|labels?|hashtag)$/u

/** Reads an address as it is written; null where it goes nowhere but into this page, to a comment, a mail program or a script. */
export const linkAddress = (written: string): LinkAddress | null => {
  const address = written.trim()
  if (elsewhere.test(address) || isComment(address)) return null
  const [, host, rest] = parts.exec(address) ?? []
  const path = (rest ?? '').toLowerCase().replace(/\/+$/u, '')
  const segments = path.split('/').filter((segment) => segment !== '')
  // A letter that is written in percent signs is a letter of a word.
  const plain = segments.map((segment) =>
    segment.replace(/(?:%[0-9a-f]{2})+/gu, 'x').replace(/\.\w{2,5}$/u, ''),
  )
  const words = plain.map(
    (segment) => segment.split(/[^\p{L}\p{N}]+/u).filter((word) => /\p{L}/u.test(word)).length,
  )
  return {
    path,
    segments,
    host: host?.toLowerCase().replace(/^www\./u, '') ?? null,
    words: Math.max(0, ...words),
    numbered: plain.some((segment) => /\d{5,}/u.test(segment)),
    dated: /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:[/-]|$)/u.test(path),
    listing: segments.some((segment) => listing.test(segment)),
  }
}

/** The last two labels of a host: enough to tell a paper from its advertisers. */
const siteOf = (host: string): string => host.split('.').slice(-2).join('.')

/** Whether a link stays on the site of a page; it does where either names no host. */
export const isSameSite = (link: LinkAddress, page: LinkAddress | undefined): boolean =>
  link.host === null || page === undefined || page.host === null || siteOf(link.host) === siteOf(page.host)

/** How much an address looks like that of an article, beside the page's own addresses; about -3 to 3. */
export const articleLikeness = (link: LinkAddress, own: readonly LinkAddress[]): number => {
  if (link.segments.length === 0) return -3
  if (own.some((address) => address.path === link.path)) return -3
  let score = link.words >= 6 ? 1.5 : link.words >= 4 ? 1 : link.words === 3 ? 0.2 : -0.7
  if (link.dated) score += 1.2
  if (link.numbered) score += 1
  if (link.listing) score -= 2
  const [first] = own
  if (first === undefined) return score
  if (!isSameSite(link, first)) score -= 0.7
  if (first.numbered && !link.numbered) score -= 1
  if (first.dated && link.dated) score += 0.5
  if (first.words >= 4 && link.words <= 2 && !link.numbered) score -= 1
  if (first.segments.length === link.segments.length) score += 0.4
  if (first.segments.length > 1 && first.segments[0] === link.segments[0]) score += 0.4
  return score
}
