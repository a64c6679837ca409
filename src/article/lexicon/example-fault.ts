import type { ArticleLexicon } from './article-lexicon.ts'
import { type FoldedLine, foldedLine } from './fold-line.ts'
import type { exampleKinds } from './furniture-schema.ts'
import { isNotice, isRelatedLabel, isSectionName, keywordLabelLength } from './line-label.ts'
import { rowShares } from './row-words.ts'

type ExampleKind = (typeof exampleKinds)[number]

const mostWords = 0.7

const tests: Readonly<Record<ExampleKind, (line: FoldedLine, lexicon: ArticleLexicon) => boolean>> = {
  related: isRelatedLabel,
  keywords: (folded, lexicon) => keywordLabelLength(folded, lexicon) > 0,
  navigation: (folded, lexicon) => rowShares(folded, lexicon.rowWords).navigation >= mostWords,
  share: (folded, lexicon) => rowShares(folded, lexicon.rowWords).share >= mostWords,
  footer: (folded, lexicon) => rowShares(folded, lexicon.rowWords).footer >= mostWords,
  notice: isNotice,
  section: isSectionName,
}

/** Says what is wrong with an example of a furniture file; null where the lexicon recognises it. */
export const exampleFault = (line: string, is: ExampleKind, lexicon: ArticleLexicon): string | null =>
  tests[is](foldedLine(line), lexicon) ? null : `the line ${JSON.stringify(line)} is not recognised as ${is}`
