import type { ArticleLexicon } from './article-lexicon.ts'
import { bareLabel, rowWords } from './fold-line.ts'

const longestLabel = 60
const longestNotice = 200

/** Whether a folded line is a label of the set, also with a count or a mark behind it: `関連記事 (3)`, `topics:`. */
const isLabel = (folded: string, labels: ReadonlySet<string>): boolean =>
  folded.length <= longestLabel &&
  (labels.has(bareLabel(folded)) ||
    labels.has(bareLabel(folded.replace(/[(（［[]?\s*\d+\s*[)）\]］件]*$/u, ''))))

export const isRelatedLabel = (folded: string, lexicon: ArticleLexicon): boolean =>
  isLabel(folded, lexicon.related)

/** A keyword label, alone or with the keywords behind it: `关键词 石油 制裁`. Its length, or 0. */
export const keywordLabelLength = (folded: string, lexicon: ArticleLexicon): number => {
  if (isLabel(folded, lexicon.keywords)) return folded.length
  const found = /^[\p{P}\p{S}\s]*([^\s:：]+(?: [^\s:：]+)?)\s*[:：\s]\s*/u.exec(folded)
  const label = found?.[1]
  if (!found || label === undefined) return 0
  if (lexicon.keywords.has(bareLabel(label))) return found[0].length
  const first = label.split(' ')[0] ?? ''
  if (!lexicon.keywords.has(bareLabel(first))) return 0
  const spaced = /[a-z]/u.test(first) && !folded.startsWith(`${first}:`)
  return spaced ? 0 : folded.indexOf(first) + first.length
}

/** The share of a row's words that stand in `words`; 0 for prose. */
const wordShare = (folded: string, words: ReadonlySet<string>): number => {
  const row = rowWords(folded)
  if (row.length === 0 || folded.length > 400) return 0
  if (words.has(bareLabel(folded))) return 1
  return row.filter((word) => words.has(word)).length / row.length
}

export const navigationShare = (folded: string, lexicon: ArticleLexicon): number =>
  wordShare(folded, lexicon.navigation)
export const shareShare = (folded: string, lexicon: ArticleLexicon): number =>
  wordShare(folded, lexicon.share)
export const footerShare = (folded: string, lexicon: ArticleLexicon): number =>
  wordShare(folded, lexicon.footer)

/** Whether the line holds a phrase of furniture, such as a member wall or a copyright notice. */
export const isNotice = (folded: string, lexicon: ArticleLexicon): boolean =>
  folded.length <= longestNotice && lexicon.notices.find(folded) >= 0

export const isSectionName = (folded: string, lexicon: ArticleLexicon): boolean =>
  folded.length <= 40 && lexicon.sections.has(bareLabel(folded))

/** Whether the line opens like a pointer to another story: `【関連記事】…`, `Read also: …`. */
export const opensAsPointer = (folded: string, lexicon: ArticleLexicon): boolean =>
  lexicon.links.at(folded, 0) > 0

const captionEdge = 40

/** Whether a picture's credit stands near the line's start or end. */
export const hasCaptionMark = (folded: string, lexicon: ArticleLexicon): boolean =>
  lexicon.captions.at(bareLabel(folded.slice(0, 12)), 0) > 0 ||
  lexicon.captions.find(folded.slice(-captionEdge)) >= 0

/** Whether the line names who wrote the article. */
export const isByline = (folded: string, lexicon: ArticleLexicon): boolean => {
  if (folded.length === 0 || folded.length > 80) return false
  const bare = bareLabel(folded)
  if (lexicon.bylineWhole.has(bare)) return true
  if (folded.length <= 60 && lexicon.bylineBefore.at(folded, 0) > 0) return true
  return (
    folded.length <= 40 && lexicon.bylineAfter.some((word) => bare.endsWith(word) || folded.endsWith(word))
  )
}
