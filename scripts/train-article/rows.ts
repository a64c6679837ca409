import { decodeBytes } from '../../src/article/decode/decode-bytes.ts'
import { type Embedded, embeddedData } from '../../src/article/embedded/embedded.ts'
import type { ArticleLexicon } from '../../src/article/lexicon/article-lexicon.ts'
import { htmlPage } from '../../src/article/page/html-page.ts'
import type { Page } from '../../src/article/page/page.ts'
import { textPage } from '../../src/article/page/text-page.ts'
import { lineFeatures } from '../../src/article/roles/line-features.ts'
import { pageView } from '../../src/article/roles/page-view.ts'
import { randomFrom } from './boost.ts'
import { type Label, labelsOf } from './labels.ts'
import { tokensOf } from './shingles.ts'
import type { TuningPage } from './tuning-pages.ts'
import { ideographic, ideographicEmbedded, shortened, type Variant } from './variants.ts'

/** One page's lines as the trainer sees them. */
export type PageRows = {
  readonly page: TuningPage
  readonly kind: 'html' | 'text'
  readonly features: readonly Float32Array[]
  readonly labels: readonly Label[]
  /** How much each line counts: its share of what the page's score is made of. */
  readonly weights: readonly number[]
}

const spacedOut = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'figcaption',
  'article',
  'section',
])

/** The page as a browser's copy of all of it would read. */
export const renderedText = (page: Page): string =>
  page.lines
    .filter((line) => !page.elements[line.element]?.hidden)
    .map((line, i) => `${i === 0 ? '' : spacedOut.has(line.tag) ? '\n\n' : '\n'}${line.text}`)
    .join('')

const smallest = 0.02
const largest = 4

type Seen = { readonly embedded: Embedded; readonly variant: Variant }

const rowsOf = (seen: Seen, tuning: TuningPage, lexicon: ArticleLexicon): PageRows => {
  const { page, labels } = seen.variant
  const view = pageView(page, seen.embedded, lexicon, 'en')
  const bodyTokens = page.lines.reduce(
    (sum, line, i) => sum + (labels[i] === 'content' ? tokensOf(line.text).length : 0),
    60,
  )
  return {
    page: tuning,
    kind: page.kind,
    features: lineFeatures(view),
    labels,
    weights: page.lines.map((line) =>
      Math.min(largest, smallest + (25 * (1 + tokensOf(line.text).length)) / bodyTokens),
    ),
  }
}

/** The page and its variants: as HTML and as text, as it is, short, and in ideographs. */
export const variantRows = (
  tuning: TuningPage,
  lexicon: ArticleLexicon,
  index: number,
): readonly PageRows[] => {
  const html = htmlPage(decodeBytes(tuning.bytes, null).text)
  const text = textPage(renderedText(html))
  const random = randomFrom(index)
  return [html, text].flatMap((page) => {
    const embedded = embeddedData(page)
    const whole: Seen = { embedded, variant: { page, labels: labelsOf(page.lines, tuning.truth) } }
    const short: Seen = { embedded, variant: shortened(whole.variant, random) }
    const wide = ({ variant }: Seen): Seen => ({
      embedded: ideographicEmbedded(embedded),
      variant: ideographic(variant, pageView(variant.page, embedded, lexicon, 'en').facts),
    })
    const seen = [
      ...(page.kind === 'html' || index % 2 === 0 ? [whole] : []),
      index % 2 === 0 ? short : wide(short),
      ...(index % 4 === 1 ? [wide(whole)] : []),
    ]
    return seen.map((entry) => rowsOf(entry, tuning, lexicon))
  })
}
