import type { JsonFeed } from 'feedsmith'
import { type FeedItem, filled, guessedText, webAddress } from './feed-item.ts'

export const jsonItems = (feed: JsonFeed.Feed<string>, given: string | null): readonly FeedItem[] => {
  const base = given ?? webAddress(feed.feed_url, null) ?? webAddress(feed.home_page_url, null)
  return (feed.items ?? []).map((item) => {
    const address = webAddress(item.url, base) ?? webAddress(item.external_url, base)
    const html = filled(item.content_html)
    const text = filled(item.content_text)
    return {
      name: filled(item.id) ?? address,
      address,
      content:
        html !== null
          ? { text: html, mediaType: 'text/html' }
          : text !== null
            ? { text, mediaType: 'text/plain' }
            : null,
      summary: guessedText(item.summary),
      facts: {
        title: filled(item.title),
        byline: filled((item.authors ?? feed.authors ?? []).map(({ name }) => name ?? '').join(', ')),
        outlet: filled(feed.title),
        published: filled(item.date_published ?? item.date_modified),
        language: filled(item.language ?? feed.language),
      },
    }
  })
}
