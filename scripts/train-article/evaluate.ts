import type { Article } from '../../src/article/article.ts'
import { decodeBytes } from '../../src/article/decode/decode-bytes.ts'
import type { ArticleLexicon } from '../../src/article/lexicon/article-lexicon.ts'
import { htmlPage } from '../../src/article/page/html-page.ts'
import { readArticle } from '../../src/article/read-article.ts'
import { squashed } from '../../src/article/roles/similarity.ts'
import { renderedText } from './rendered-text.ts'
import { compareTexts, type Outcome } from './shingles.ts'
import type { TuningPage } from './tuning-pages.ts'

/** How one page came out. */
export type PageResult = {
  readonly page: TuningPage
  readonly outcome: Outcome
  readonly empty: boolean
  readonly captions: {
    readonly truth: number
    readonly found: number
    readonly inBody: number
    readonly beside: number
  }
  readonly title: boolean | null
  readonly date: 'right' | 'wrong' | 'none' | null
  readonly author: boolean | null
}

const alike = (a: string, b: string): boolean =>
  a !== '' &&
  b !== '' &&
  (a.includes(b) || b.includes(a)) &&
  Math.max(a.length, b.length) <= 2.5 * Math.min(a.length, b.length)

const bodyKinds = new Set(['body', 'lead', 'heading'])

const resultOf = (page: TuningPage, article: Article | null): PageResult => {
  const { truth } = page
  const text = article?.text ?? ''
  const kept = (article?.parts ?? [])
    .filter((part) => bodyKinds.has(part.kind))
    .map((part) => text.slice(part.start, part.end))
  const forgiven = [truth.title, truth.lead, ...(truth.captions ?? [])].filter(
    (t): t is string => typeof t === 'string' && t !== '',
  )
  const bodyKey = squashed(truth.body)
  const beside = new Set(forgiven.map(squashed).filter((f) => f !== '' && !bodyKey.includes(f)))
  const captions = (truth.captions ?? []).filter((caption) => caption.length > 15).map(squashed)
  const got = (article?.captions ?? []).map(squashed)
  const all = (truth.captions ?? []).map(squashed)
  const body = squashed(kept.join('\n'))
  return {
    page,
    outcome: compareTexts(
      truth.body,
      kept.filter((part) => !beside.has(squashed(part))).join('\n'),
      forgiven,
    ),
    empty: kept.join('').trim() === '' && truth.body.trim() !== '',
    captions: {
      truth: captions.length,
      found: captions.filter((caption) => got.some((g) => alike(caption, g))).length,
      inBody: captions.filter((caption) => body.includes(caption)).length,
      beside: truth.captions === null ? 0 : got.filter((g) => !all.some((c) => alike(c, g))).length,
    },
    title: truth.title === null ? null : alike(squashed(truth.title), squashed(article?.title ?? '')),
    date:
      truth.date === null
        ? null
        : article?.publishedOn == null
          ? 'none'
          : article.publishedOn === truth.date.slice(0, 10)
            ? 'right'
            : 'wrong',
    author:
      truth.authors === null || truth.authors.length === 0
        ? null
        : truth.authors.some(
            (a) => squashed(a) !== '' && squashed(article?.byline ?? '').includes(squashed(a)),
          ),
  }
}

/** Reads a page, or its rendering as text, and holds it against the truth. */
export const evaluatePage = (page: TuningPage, lexicon: ArticleLexicon, asText: boolean): PageResult => {
  const bytes = asText
    ? new TextEncoder().encode(renderedText(htmlPage(decodeBytes(page.bytes, null).text)))
    : page.bytes
  const hints = asText ? { mediaType: 'text/plain' } : {}
  return resultOf(page, readArticle(bytes, hints, lexicon).article)
}
