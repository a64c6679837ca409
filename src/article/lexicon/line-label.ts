import type { ArticleLexicon } from './article-lexicon.ts'
import { endsInOne } from './endings.ts'
import { bareLabel, type FoldedLine } from './fold-line.ts'

const longestLabel = 60
const longestNotice = 200

const countBehind = /[(（［[]?\s*\d+\s*[)）\]］件]*$/u

/** Whether a line is a label of the set, also with a count or a mark behind it: `関連記事 (3)`, `topics:`. */
const isLabel = ({ folded, bare }: FoldedLine, labels: ReadonlySet<string>): boolean =>
  folded.length <= longestLabel &&
  (labels.has(bare) || (/\d\P{L}*$/u.test(folded) && labels.has(bareLabel(folded.replace(countBehind, '')))))

export const isRelatedLabel = (line: FoldedLine, lexicon: ArticleLexicon): boolean =>
  isLabel(line, lexicon.related)

/** A keyword label, alone or with the keywords behind it: `关键词 石油 制裁`. Its length, or 0. */
export const keywordLabelLength = (line: FoldedLine, lexicon: ArticleLexicon): number => {
  const { folded, bare } = line
  if (lexicon.keywordOpenings.at(bare, 0) === 0) return 0
  if (isLabel(line, lexicon.keywords)) return folded.length
  if (folded.length > longestNotice) return 0
  const found = /^[\p{P}\p{S}\s]*([^\s:：]+(?: [^\s:：]+)?)\s*[:：\s]\s*/u.exec(folded)
  const label = found?.[1]
  if (!found || label === undefined) return 0
  if (lexicon.keywords.has(bareLabel(label))) return found[0].length
  const first = label.split(' ')[0] ?? ''
  if (!lexicon.keywords.has(bareLabel(first))) return 0
  const spaced = /[a-z]/u.test(first) && !folded.startsWith(`${first}:`)
  return spaced ? 0 : folded.indexOf(first) + first.length
}

/** Whether the line holds a phrase of furniture, such as a member wall or a copyright notice. */
export const isNotice = ({ folded }: FoldedLine, lexicon: ArticleLexicon): boolean =>
  folded.length <= longestNotice && lexicon.notices.find(folded) >= 0

export const isSectionName = ({ folded, bare }: FoldedLine, lexicon: ArticleLexicon): boolean =>
  folded.length <= 40 && lexicon.sections.has(bare)

/** Whether the line opens like a pointer to another story: `【関連記事】…`, `Read also: …`. */
export const opensAsPointer = ({ folded }: FoldedLine, lexicon: ArticleLexicon): boolean =>
  lexicon.links.at(folded, 0) > 0

const captionEdge = 40

/** Whether a picture's credit stands near the line's start or end. */
export const hasCaptionMark = ({ folded }: FoldedLine, lexicon: ArticleLexicon): boolean =>
  lexicon.captions.at(bareLabel(folded.slice(0, 12)), 0) > 0 ||
  lexicon.captions.find(folded.slice(-captionEdge)) >= 0

/** Whether the line names who wrote the article. */
export const isByline = ({ folded, bare }: FoldedLine, lexicon: ArticleLexicon): boolean => {
  if (folded.length === 0 || folded.length > 80) return false
  if (lexicon.bylineWhole.has(bare)) return true
  if (folded.length <= 60 && lexicon.bylineBefore.at(folded, 0) > 0) return true
  return (
    folded.length <= 40 && (endsInOne(bare, lexicon.bylineAfter) || endsInOne(folded, lexicon.bylineAfter))
  )
}
