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

/** What a reader says of a page, as far as it is held against the truth. */
export type Answer = {
  readonly title: string | null
  readonly published: string | null
  readonly byline: string | null
  /** The paragraphs and headings of the article. */
  readonly paragraphs: readonly string[]
  readonly captions: readonly string[]
}

const nothing: Answer = { title: null, published: null, byline: null, paragraphs: [], captions: [] }
const bodyKinds = new Set(['body', 'lead', 'heading'])

const answerOf = (article: Article): Answer => ({
  title: article.title,
  published: article.publishedOn,
  byline: article.byline,
  paragraphs: article.parts
    .filter((part) => bodyKinds.has(part.kind))
    .map((part) => article.text.slice(part.start, part.end)),
  captions: article.captions,
})

/** Holds what a reader says of a page against the truth. */
export const resultOf = (page: TuningPage, answer: Answer): PageResult => {
  const { truth } = page
  const kept = answer.paragraphs
  const forgiven = [truth.title, truth.lead, ...(truth.captions ?? [])].filter(
    (t): t is string => typeof t === 'string' && t !== '',
  )
  const bodyKey = squashed(truth.body)
  const beside = new Set(forgiven.map(squashed).filter((f) => f !== '' && !bodyKey.includes(f)))
  const captions = (truth.captions ?? []).filter((caption) => caption.length > 15).map(squashed)
  const got = answer.captions.map(squashed)
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
    title: truth.title === null ? null : alike(squashed(truth.title), squashed(answer.title ?? '')),
    date:
      truth.date === null
        ? null
        : answer.published === null
          ? 'none'
          : answer.published.slice(0, 10) === truth.date.slice(0, 10)
            ? 'right'
            : 'wrong',
    author:
      truth.authors === null || truth.authors.length === 0
        ? null
        : truth.authors.some(
            (a) => squashed(a) !== '' && squashed(answer.byline ?? '').includes(squashed(a)),
          ),
  }
}

/** Reads a page, or its rendering as text, and holds it against the truth. */
export const evaluatePage = (page: TuningPage, lexicon: ArticleLexicon, asText: boolean): PageResult => {
  const bytes = asText
    ? new TextEncoder().encode(renderedText(htmlPage(decodeBytes(page.bytes, null).text)))
    : page.bytes
  const hints = asText ? { mediaType: 'text/plain' } : {}
  const { article } = readArticle(bytes, hints, lexicon)
  return resultOf(page, article === null ? nothing : answerOf(article))
}
