import type { Problem } from '../problems/problem.ts'
import type { PartialDate } from '../text/partial-date.ts'
import type { Article } from './article.ts'
import { composeArticle, joinPieces } from './compose-article.ts'
import { byteKind } from './decode/byte-kind.ts'
import { decodeBytes } from './decode/decode-bytes.ts'
import { appStateText } from './embedded/app-state.ts'
import { embeddedData } from './embedded/embedded.ts'
import { plainText } from './embedded/plain-text.ts'
import { type ItemFacts, withItemFacts } from './feed/item-facts.ts'
import { articleLanguage, guessLanguage } from './language.ts'
import type { ArticleLexicon } from './lexicon/article-lexicon.ts'
import { outletOf } from './outlet.ts'
import { firstLines, mostLines } from './page/first-lines.ts'
import { deepest, htmlPage, mostElements } from './page/html-page.ts'
import type { Page } from './page/page.ts'
import { isHtml } from './page/page-kind.ts'
import { textPage } from './page/text-page.ts'
import { publicationOf } from './publication.ts'
import { assignRoles } from './roles/assign-roles.ts'
import { type PageView, pageView } from './roles/page-view.ts'

/** What is known about a document from outside its bytes. What a person gives goes before what the page says. */
export type Hints = {
  /** Media type and charset as an HTTP header or a feed gave them. */
  readonly mediaType?: string | null
  readonly charset?: string | null
  readonly address?: string | null
  readonly outlet?: string | null
  readonly language?: string | null
  readonly published?: PartialDate | null
  /** What the feed says of which this is an item. */
  readonly item?: ItemFacts | null
}

export type ArticleReading = {
  readonly article: Article | null
  readonly mediaType: string
  readonly problems: readonly Problem[]
}

/** More broken characters than this share of the text, and nothing of it is trusted. */
const mostBroken = 0.2

const failed = (mediaType: string, ...problems: Problem[]): ArticleReading => ({
  article: null,
  mediaType,
  problems,
})

/**
 * Reads one document: decodes it, cuts it into lines, tells the article from its clutter, and adds what the page
 * says about itself. Every fault of the input is a problem in the result; nothing is thrown.
 */
export const readArticle = (bytes: Uint8Array, hints: Hints, lexicon: ArticleLexicon): ArticleReading => {
  const kind = byteKind(bytes)
  switch (kind.kind) {
    case 'empty':
      return failed('text/plain', {
        code: 'empty',
        message: 'A page was expected, and there is nothing but white space.',
      })
    case 'binary':
      return failed(kind.mediaType, {
        code: 'binary',
        message: `A page of text was expected, and this is ${kind.name}.`,
      })
    case 'unsupported':
      return failed(kind.mediaType, { code: 'unsupported', message: `${kind.name} is not supported yet.` })
    case 'text':
      return readText(bytes, hints, lexicon)
  }
}

/** What is odd about a page that no person has made. */
const shapeProblems = ({ tooDeep, lines }: Page): readonly Problem[] => [
  ...(tooDeep
    ? [
        {
          code: 'too_deep' as const,
          message: `Elements are nested deeper than ${deepest}, or are more than ${mostElements}; what lies beyond was read as if it stood there.`,
        },
      ]
    : []),
  ...(lines.length > mostLines
    ? [
        {
          code: 'too_long' as const,
          message: `The page has ${lines.length} lines; the first ${mostLines} were read.`,
        },
      ]
    : []),
]

const readText = (bytes: Uint8Array, hints: Hints, lexicon: ArticleLexicon): ArticleReading => {
  const decoded = decodeBytes(bytes, hints.charset ?? null)
  const html = isHtml(decoded.text, hints.mediaType ?? null)
  const mediaType = html ? 'text/html' : 'text/plain'
  if (decoded.broken > mostBroken)
    return failed(mediaType, ...decoded.problems, {
      code: 'no_article',
      message: `Too little of the document could be decoded as ${decoded.encoding}.`,
    })
  const whole = html ? htmlPage(decoded.text) : textPage(decoded.text)
  const page = firstLines(whole)
  const problems = [...decoded.problems, ...shapeProblems(whole)]
  const embedded = withItemFacts(embeddedData(page), hints.item ?? null)
  const sample = page.lines.map((line) => line.text).join('\n')
  const language = articleLanguage(hints.language ?? null, embedded.language, sample, lexicon)
  const view = pageView(page, embedded, lexicon, language)
  const article = articleOf(view, decoded.text, hints, language)
  return article === null
    ? failed(mediaType, ...problems, {
        code: 'no_article',
        message: 'An article was expected, and there is no running text.',
      })
    : { article, mediaType, problems }
}

const shortestBody = 40

const articleOf = (view: PageView, source: string, hints: Hints, language: string | null): Article | null => {
  const roles = assignRoles(view)
  const visible = composeArticle(view, roles)
  const body = visible.parts.filter((part) => part.kind === 'body' || part.kind === 'lead')
  const length = body.reduce((sum, part) => sum + part.end - part.start, 0)
  const composition =
    length >= shortestBody ? visible : { ...visible, ...embeddedText(view, source, visible.title) }
  if (composition.parts.length === 0 || (length < shortestBody && composition === visible)) return null
  if (!composition.parts.some((part) => part.kind === 'body')) return null
  return {
    title: composition.title,
    section: composition.section,
    outlet: outletOf(view, roles.roles, composition.clutter.teasers, hints.outlet ?? null),
    byline:
      view.embedded.byline ??
      composition.parts
        .filter((part) => part.kind === 'byline')
        .map((part) => composition.text.slice(part.start, part.end))[0] ??
      null,
    ...publicationOf(view, roles.roles, hints.published ?? null, hints.address ?? null),
    language: language ?? guessLanguage(composition.text, view.lexicon),
    text: composition.text,
    parts: composition.parts,
    captions: composition.captions,
    clutter: composition.clutter,
  }
}

/** The article as the page's JSON-LD or its scripts hold it, for pages whose visible part has no text. */
const embeddedText = (
  view: PageView,
  source: string,
  title: string | null,
): Pick<Article, 'text' | 'parts'> => {
  const body = view.embedded.linked?.body ?? null
  const linked = body === null ? [] : plainText(body.replace(/\n+/gu, '<p>')).split('\n')
  const scripts = view.page.head.scripts.map(({ start, end }) => source.slice(start, end))
  const kept = (linked.length > 0 ? linked : appStateText(scripts)).filter(
    (paragraph) => paragraph.trim() !== '',
  )
  return joinPieces([
    ...(title === null || kept.length === 0 ? [] : [{ kind: 'title' as const, text: title }]),
    ...kept.map((text) => ({ kind: 'body' as const, text })),
  ])
}
