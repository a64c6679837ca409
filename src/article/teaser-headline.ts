import type { ArticleLexicon } from './lexicon/article-lexicon.ts'
import { foldLine } from './lexicon/fold-line.ts'

const marks = /^[\s•・■◆▶▷●◇□–—*›»‹«←→-]+|[\s›»‹«←→]+$|^\d{1,2}[.)．]\s*(?!\d)/gu

/** A label's last letter and the headline's first, where the two stood in elements of their own without a space. */
const glued = /(?<=\p{Ll})(?=\p{Lu})/u

/** The headline in a link to another story: without bullets and arrows, and without a label such as `Next post` before it. */
export const teaserHeadline = (text: string, lexicon: ArticleLexicon): string => {
  const bare = text.replace(marks, '')
  const spaced = bare.replace(glued, ' ')
  const folded = foldLine(spaced)
  // Folding may change lengths, and then a place in the one is not a place in the other.
  const cut = folded.length === spaced.length ? lexicon.leadIns.at(folded, 0) : 0
  const rest = spaced.slice(cut).replace(/^[\s:：]+/u, '')
  return cut === 0 || rest === '' ? bare : rest.replace(marks, '')
}
