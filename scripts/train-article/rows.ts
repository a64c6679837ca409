import { decodeBytes } from '../../src/article/decode/decode-bytes.ts'
import { type Embedded, embeddedData } from '../../src/article/embedded/embedded.ts'
import type { ArticleLexicon } from '../../src/article/lexicon/article-lexicon.ts'
import { htmlPage } from '../../src/article/page/html-page.ts'
import { textPage } from '../../src/article/page/text-page.ts'
import type { Source } from '../../src/article/roles/feature.ts'
import type { FeatureRows } from '../../src/article/roles/feature-rows.ts'
import { lineFeatures } from '../../src/article/roles/line-features.ts'
import { pageContext } from '../../src/article/roles/page-context.ts'
import { pageView } from '../../src/article/roles/page-view.ts'
import { randomFrom } from './boost.ts'
import { type Label, labelsOf } from './labels.ts'
import { type Rendering, renderedText } from './rendered-text.ts'
import { tokensOf } from './shingles.ts'
import type { TuningPage } from './tuning-pages.ts'
import { ideographic, ideographicEmbedded, shortened, type Variant } from './variants.ts'

/** One page's lines as the trainer sees them. */
export type PageRows = {
  readonly page: TuningPage
  readonly kind: 'html' | 'text'
  /** What its features are measured on, and its rows of them; the second look's are filled in by the trainer. */
  readonly source: Source
  readonly features: FeatureRows
  readonly labels: readonly Label[]
  /** How much each line counts: its share of what the page's score is made of. */
  readonly weights: readonly number[]
}

const smallest = 0.02
const largest = 4

type Seen = { readonly embedded: Embedded; readonly variant: Variant; readonly share: number }

/** How much a variant counts beside the page as it is. */
const variantShare = 0.5

const rowsOf = (seen: Seen, tuning: TuningPage, lexicon: ArticleLexicon): PageRows => {
  const { page, labels } = seen.variant
  const view = pageView(page, seen.embedded, lexicon, 'en')
  const source = { view, context: pageContext(view) }
  const bodyTokens = page.lines.reduce(
    (sum, line, i) => sum + (labels[i] === 'content' ? tokensOf(line.text).length : 0),
    60,
  )
  return {
    page: tuning,
    kind: page.kind,
    source,
    features: lineFeatures(source),
    labels,
    weights: page.lines.map(
      (line) =>
        seen.share * Math.min(largest, smallest + (25 * (1 + tokensOf(line.text).length)) / bodyTokens),
    ),
  }
}

const renderings: readonly Rendering[] = ['browser', 'browser', 'tight', 'loose']

/** The page and its variants: as HTML and as text, as it is, short, and in ideographs. */
export const variantRows = (
  tuning: TuningPage,
  lexicon: ArticleLexicon,
  index: number,
): readonly PageRows[] => {
  const html = htmlPage(decodeBytes(tuning.bytes, null).text)
  const text = textPage(renderedText(html, renderings[index % renderings.length]))
  const random = randomFrom(index)
  return [html, text].flatMap((page) => {
    const embedded = embeddedData(page)
    const whole: Seen = {
      embedded,
      variant: { page, labels: labelsOf(page.lines, tuning.truth) },
      share: 1,
    }
    const short: Seen = { embedded, variant: shortened(whole.variant, random), share: variantShare }
    const wide = ({ variant }: Seen): Seen => ({
      share: variantShare,
      embedded: ideographicEmbedded(embedded),
      variant: ideographic(variant, pageView(variant.page, embedded, lexicon, 'en').facts),
    })
    const seen = [whole, index % 2 === 0 ? short : wide(short), ...(index % 4 === 1 ? [wide(whole)] : [])]
    return seen.map((entry) => rowsOf(entry, tuning, lexicon))
  })
}
