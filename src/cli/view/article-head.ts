import type { Article, PublishedFrom } from '../../article/article.ts'
import { type DocumentId, shortId } from '../../reading/document-id.ts'
import { dateWords } from './date-words.ts'
import { bothEnds, type Line, run, wrapped } from './line.ts'

const howKnown: Readonly<Record<PublishedFrom, string>> = {
  given: 'given',
  metadata: "from the page's metadata",
  address: 'from the address',
  text: "from the page's text",
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Where and when it was published, the title, what was kept of the page, and which bytes it rests on. */
export const articleHead = (article: Article, document: DocumentId, width: number): readonly Line[] => {
  const hash = run(`sha256 ${shortId(document)}`, 'dim')
  const { section, outlet, publishedOn, publishedFrom, language, title, parts, clutter } = article
  const how = publishedFrom === null ? '' : ` (${howKnown[publishedFrom]})`
  const date = publishedOn === null ? 'no date found' : `${dateWords(publishedOn)}${how}`
  const where = [section, outlet, date].filter((part) => part !== null).join(' · ')
  const paragraphs = parts.filter(({ kind }) => kind === 'body' || kind === 'lead').length
  const kept = `${counted(paragraphs, 'paragraph', 'paragraphs')} kept`
  const { teasers } = clutter
  const aside = teasers.length > 0 ? `, ${counted(teasers.length, 'teaser', 'teasers')} set aside` : ''
  return [
    ...bothEnds([run(where)], language === null ? [] : [run(language, 'dim')], width),
    ...wrapped(title ?? 'No title found', width, 'bold'),
    ...bothEnds([run(kept + aside, 'dim')], [hash], width),
  ]
}
