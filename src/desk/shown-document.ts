import type { Article } from '../article/article.ts'
import type { WantedWords } from '../article/shown/find-words.ts'
import { type ShownPage, shownPage } from '../article/shown/shown-page.ts'
import type { Store } from '../ports/store.ts'
import type { DocumentId } from '../reading/document-id.ts'
import { judgedStatements } from '../reading/judged-statements.ts'
import type { Span } from '../text/span.ts'

/** A statement of a document, and the anchor of its words where its page is shown. */
export type ShownStatement = { readonly id: string; readonly anchor: string; readonly found: boolean }

/** A document as it is looked at: its page, made harmless, with the words of its statements. */
export type ShownDocument = {
  readonly title: string | null
  readonly language: string | null
  readonly page: ShownPage
  readonly statements: readonly ShownStatement[]
}

/** Where in the decoded document a span of the article stood, as far as its part tells. */
const placeIn = ({ parts }: Article, { start }: Span): number | null => {
  const part = parts.find((one) => one.start <= start && start <= one.end)
  return part?.source === undefined ? null : part.source.start + start - part.start
}

/** The bytes of a document as a page that may be shown; null where there is nothing to show. */
export const shownDocument = async (document: DocumentId, store: Store): Promise<ShownDocument | null> => {
  const reading = await store.newest(document)
  const bytes = await store.bytes(document)
  if (reading === null || bytes === null) return null
  const { article, options } = reading
  const judged = judgedStatements(
    reading.statements,
    await store.judgements(document),
    article?.text ?? '',
  ).statements
  const wanted = judged.map(
    ({ statement: { quote } }, index): WantedWords => ({
      id: `s${index + 1}`,
      text: quote.text,
      near: article === null ? null : placeIn(article, quote),
    }),
  )
  const page = shownPage(bytes, { charset: options.charset, mediaType: options.mediaType }, wanted)
  if (page === null) return null
  return {
    title: article?.title ?? null,
    language: article?.language ?? null,
    page,
    statements: judged.map(({ statement: { id } }, index) => ({
      id,
      anchor: `s${index + 1}`,
      found: page.found.has(`s${index + 1}`),
    })),
  }
}
