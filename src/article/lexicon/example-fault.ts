import type { ArticleLexicon } from './article-lexicon.ts'
import { type FoldedLine, foldedLine } from './fold-line.ts'
import type { exampleKinds } from './furniture-schema.ts'
import {
  footerShare,
  isNotice,
  isRelatedLabel,
  isSectionName,
  keywordLabelLength,
  navigationShare,
  shareShare,
} from './line-label.ts'

type ExampleKind = (typeof exampleKinds)[number]

const mostWords = 0.7

const tests: Readonly<Record<ExampleKind, (line: FoldedLine, lexicon: ArticleLexicon) => boolean>> = {
  related: isRelatedLabel,
  keywords: (folded, lexicon) => keywordLabelLength(folded, lexicon) > 0,
  navigation: (folded, lexicon) => navigationShare(folded, lexicon) >= mostWords,
  share: (folded, lexicon) => shareShare(folded, lexicon) >= mostWords,
  footer: (folded, lexicon) => footerShare(folded, lexicon) >= mostWords,
  notice: isNotice,
  section: isSectionName,
}

/** Says what is wrong with an example of a furniture file; null where the lexicon recognises it. */
export const exampleFault = (line: string, is: ExampleKind, lexicon: ArticleLexicon): string | null =>
  tests[is](foldedLine(line), lexicon) ? null : `the line ${JSON.stringify(line)} is not recognised as ${is}`
