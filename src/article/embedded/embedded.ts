import type { Page } from '../page/page.ts'
import { type LinkedArticle, linkedArticle } from './linked-article.ts'
import { plainText } from './plain-text.ts'

/** What a page says about its article beside the visible text; each list begins with what is trusted most. */
export type Embedded = {
  readonly linked: LinkedArticle | null
  readonly titles: readonly string[]
  readonly outlet: string | null
  readonly section: string | null
  readonly byline: string | null
  /** Publication dates as written. */
  readonly published: readonly string[]
  readonly language: string | null
  readonly keywords: readonly string[]
  readonly addresses: readonly string[]
  readonly description: string | null
}

const titleNames = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'title',
]
const outletNames = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'publisher',
  'twitter:app:name:iphone',
  'outlet',
  'source',
]
const sectionNames = [
  'article:section',
  'og:article:section',
  'parsely-section',
  'section',
  'category',
  'cxenseparse:category',
]
const bylineNames = [
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'cxenseparse:author',
]
const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'published_time',
  'cxenseparse:recs:publishtime',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'publication_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'pub_date',
  'citation_publication_date',
  'citation_date',
  'date',
  'weibo:article:create_at',
  'ptime',
  'datecreated',
  'creation_date',
  'published',
]
const keywordNames = ['news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags']

const clean = (values: readonly (string | null | undefined)[]): readonly string[] =>
  values.flatMap((value) => {
    const plain = value === null || value === undefined ? '' : plainText(value).replaceAll('\n', ' ')
    return plain === '' ? [] : [plain]
  })

const isAddress = (value: string): boolean => /^(?:https?:)?\/\//u.test(value)

/** Gathers JSON-LD, OpenGraph, microdata and the other conventions of a page's head. */
export const embeddedData = (page: Page): Embedded => {
  const { head } = page
  const meta = (names: readonly string[]): readonly string[] =>
    names.flatMap((name) => head.meta.get(name) ?? [])
  const props = (name: string): readonly string[] =>
    head.itemprops.filter((p) => p.name === name).map((p) => p.value)
  const ownAddress = head.canonical ?? head.meta.get('og:url')?.[0] ?? null
  const linked = linkedArticle(head.linkedData, ownAddress)
  const bylines = clean([linked?.byline, ...meta(bylineNames)]).filter((name) => !isAddress(name))
  return {
    linked,
    titles: clean([linked?.headline, ...props('headline'), ...meta(titleNames), head.title]),
    outlet: clean([...meta(['og:site_name']), linked?.outlet, ...meta(outletNames)])[0] ?? null,
    section: clean([linked?.section, ...props('articleSection'), ...meta(sectionNames)])[0] ?? null,
    byline: bylines[0] ?? null,
    published: [linked?.published, ...meta(publishedNames), ...props('datePublished')].filter(
      (value): value is string => value !== null && value !== undefined && value.trim() !== '',
    ),
    language:
      clean([
        head.language,
        linked?.language,
        ...meta(['content-language', 'og:locale', 'language', 'dc.language']),
      ])[0] ?? null,
    keywords:
      linked !== null && linked.keywords.length > 0
        ? linked.keywords
        : keywordList(meta(keywordNames), meta(['article:tag'])),
    addresses: clean([head.meta.get('og:url')?.[0], head.canonical, linked?.address]),
    description:
      clean([...meta(['og:description', 'description', 'twitter:description']), linked?.description])[0] ??
      null,
  }
}

const keywordList = (rows: readonly string[], tags: readonly string[]): readonly string[] => {
  const words =
    tags.length > 0 ? clean(tags) : clean(rows.slice(0, 1)).flatMap((row) => row.split(/\s*[,;、，]\s*/u))
  return [...new Set(words.filter((word) => word !== ''))]
}
