import type { AtomFeed } from 'feedsmith'
import { plainText } from '../embedded/plain-text.ts'
import { type FeedItem, filled, type ItemText, webAddress } from './feed-item.ts'

type Text = AtomFeed.Text | AtomFeed.Content

const textOf = (text: Text | undefined): ItemText | null => {
  const value = filled(text?.value)
  if (value === null) return null
  const isHtml = text?.type !== undefined && /^x?html$|html|xml/iu.test(text.type)
  return { text: value, mediaType: isHtml ? 'text/html' : 'text/plain' }
}

const wordsOf = (text: Text | undefined): string | null => {
  const found = textOf(text)
  if (found === null) return null
  return filled((found.mediaType === 'text/html' ? plainText(found.text) : found.text).replace(/\s+/gu, ' '))
}

type Links = AtomFeed.Entry<string>['links']

/** The page of a feed or entry: its alternate link, HTML before other forms. */
const pageOf = (links: Links, base: string | null): string | null => {
  const alternate = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate')
  const page = alternate.find(({ type }) => type === undefined || type.includes('html')) ?? alternate[0]
  return webAddress(page?.href, base)
}

export const atomItems = (feed: AtomFeed.Feed<string>, given: string | null): readonly FeedItem[] => {
  const self = feed.links?.find(({ rel }) => rel === 'self')?.href
  const base = webAddress(feed.xml?.base, given) ?? given ?? webAddress(self, null)
  return (feed.entries ?? []).map((entry) => {
    const address = pageOf(entry.links, webAddress(entry.xml?.base, base) ?? base)
    const people = entry.authors ?? entry.source?.authors ?? feed.authors ?? []
    return {
      name: filled(entry.id) ?? address,
      address,
      content: textOf(entry.content),
      summary: textOf(entry.summary),
      facts: {
        title: wordsOf(entry.title),
        byline: filled(people.map(({ name }) => name ?? '').join(', ')),
        outlet: wordsOf(entry.source?.title) ?? wordsOf(feed.title),
        published: filled(entry.published ?? entry.updated),
        language: filled(entry.xml?.lang ?? entry.content?.xml?.lang ?? feed.xml?.lang),
      },
    }
  })
}
