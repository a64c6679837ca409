import type { Article, PartKind } from '../article/article.ts'
import type { Span } from '../text/span.ts'
import type { Language } from './language.ts'
import type { StatementPart } from './statement.ts'

const searched: ReadonlySet<PartKind> = new Set<StatementPart>([
  'title',
  'caption',
  'lead',
  'heading',
  'body',
])

/** A sentence of an article and the part in which it stands. */
export type SentencePlace = { readonly span: Span; readonly part: StatementPart; readonly paragraph: number }

const isStatementPart = (kind: PartKind): kind is StatementPart => searched.has(kind)

/** No sentence of a person is longer; what is, is cut at a comma or space, so that work grows with the text and no faster. */
const longest = 1500

const cutLong = (text: string, span: Span): readonly Span[] => {
  const pieces: Span[] = []
  let { start } = span
  while (span.end - start > longest) {
    const window = text.slice(start, start + longest)
    const at = Math.max(window.lastIndexOf('、'), window.lastIndexOf('，'), window.lastIndexOf(' '))
    const even = /[\ud800-\udbff]$/u.test(window) ? longest - 1 : longest
    const end = start + (at > longest / 2 ? at + 1 : even)
    pieces.push({ start, end })
    start = end
  }
  return [...pieces, { start, end: span.end }]
}

/** All sentences that are looked through: titles, captions, leads, headings and the body. */
export const sentencePlaces = (
  article: Article,
  language: Pick<Language, 'sentences'>,
): readonly SentencePlace[] =>
  article.parts.flatMap((part, paragraph) =>
    isStatementPart(part.kind)
      ? language
          .sentences(article.text, part)
          .flatMap((long) => cutLong(article.text, long))
          .map((span) => ({ span, part: part.kind as StatementPart, paragraph }))
      : [],
  )
