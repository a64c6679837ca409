import { loadRulebook } from '../adapters/data-files/load-rules.ts'
import { languages } from '../adapters/pipeline/load-language.ts'
import type { Article, PartKind, Teaser } from '../article/article.ts'
import { joinPieces } from '../article/compose-article.ts'
import { partialDate } from '../text/partial-date.ts'
import { findStatements, type Statements } from './find-statements.ts'
import type { Language } from './language.ts'
import { type Parties, partiesOf, type Statement } from './statement.ts'

/** What an article of a test says; a list of texts is a list of paragraphs. */
export type Told = {
  readonly title?: string
  readonly captions?: readonly string[]
  readonly body?: string | readonly string[]
  /** 3 July 2023 where nothing is given. */
  readonly publishedOn?: string | null
  readonly teasers?: readonly string[]
}

const teaser = (headline: string): Teaser => ({ headline, caption: headline, outlet: null, address: null })

/** The article whose parts are the given texts, in reading order. */
export const articleOf = (told: Told): Article => {
  const { title, captions = [], body = [], publishedOn = '2023-07-03', teasers = [] } = told
  const piece = (kind: PartKind) => (text: string) => ({ kind, text })
  const paragraphs = typeof body === 'string' ? [body] : body
  return {
    title: title ?? null,
    section: null,
    outlet: 'Harbour Gazette',
    byline: null,
    publishedOn: publishedOn === null ? null : partialDate(publishedOn),
    publishedAt: null,
    publishedFrom: publishedOn === null ? null : 'given',
    language: null,
    ...joinPieces([
      ...(title === undefined ? [] : [piece('title')(title)]),
      ...captions.map(piece('caption')),
      ...paragraphs.map(piece('body')),
    ]),
    captions,
    clutter: { teasers: teasers.map(teaser), keywords: teasers },
  }
}

const { taxonomy } = loadRulebook()
const language = languages(taxonomy)

export { taxonomy }

/** The rules of one language from the compiled data; made once in a test file. */
export const languageOf = (code: 'ja' | 'en'): Language => {
  const found = language(code)
  if (found === null) throw new Error(`no rules for ${code}`)
  return found
}

/** Reads invented articles in one language. */
export const finder =
  (code: 'ja' | 'en') =>
  (told: Told | string, document = 'sha256:invented'): Statements =>
    findStatements(
      articleOf(typeof told === 'string' ? { body: told } : told),
      document,
      languageOf(code),
      taxonomy,
    )

const side = (parties: Parties): string =>
  partiesOf(parties)
    .map((p) => p.code ?? p.name)
    .join('+') || '?'

/** A statement in short, `KP>RU ammunition alleged planned`: asserted and done go without saying. */
export const inShort = ({ supplier, recipient, class: goods, stance, phase }: Statement): string =>
  [
    `${side(supplier)}>${side(recipient)}`,
    goods,
    ...(stance === 'asserted' ? [] : [stance]),
    ...(phase === 'done' ? [] : [phase]),
  ].join(' ')
