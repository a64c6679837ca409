import type { ArticleLexicon } from './lexicon/article-lexicon.ts'
import { foldLine } from './lexicon/fold-line.ts'

const marks = /^[\s•・■◆▶▷●◇□–—*›»‹«←→-]+|[\s›»‹«←→]+$/gu

const place = /^(\d{1,2})[.)．]\s*(?!\d)/u

/** Whether the first two of the headlines are numbered, so that such numbers are places in a ranking and no words. */
export const isRanking = (headlines: readonly string[]): boolean => {
  const places = new Set(headlines.map((headline) => place.exec(headline)?.[1]))
  return places.has('1') && places.has('2')
}

/** A headline of a ranking without its place. */
export const withoutPlace = (headline: string): string => headline.replace(place, '')

/** No headline is longer, and what is would take long to look through for marks. */
const longest = 1000

/** A label's last letter and the headline's first, where the two stood in elements of their own without a space. */
const glued = /(?<=\p{Ll})(?=\p{Lu})/u

/** The headline in a link to another story: without bullets and arrows, and without a label such as `Next post` before it. */
export const teaserHeadline = (text: string, lexicon: ArticleLexicon): string => {
  if (text.length > longest) return text
  const bare = text.replace(marks, '')
  const spaced = bare.replace(glued, ' ')
  const folded = foldLine(spaced)
  // Folding may change lengths, and then a place in the one is not a place in the other.
  const cut = folded.length === spaced.length ? lexicon.leadIns.at(folded, 0) : 0
  const rest = spaced.slice(cut).replace(/^[\s:：]+/u, '')
  return cut === 0 || rest === '' ? bare : rest.replace(marks, '')
}
