import type { RdfFeed, RssFeed } from 'feedsmith'
import { plainText } from '../embedded/plain-text.ts'
import { type FeedItem, filled, guessedText, webAddress } from './feed-item.ts'

/** `editor@paper.example (Wren Halloway)`, as RSS asks for, names a person in brackets. */
const personOf = (written: string | null | undefined): string | null => {
  const name = filled(written)
  return name === null ? null : (filled(/^\S+@\S+\s*\(([^()]+)\)$/u.exec(name)?.[1]) ?? name)
}

const words = (value: string | null | undefined): string | null => {
  const text = filled(value)
  return text === null ? null : filled(plainText(text).replaceAll('\n', ' '))
}

/** What RSS 2.0 and RSS 1.0 (RDF) share: Dublin Core and `content:encoded`. */
const sharedOf = (
  item: RssFeed.Item<string> | RdfFeed.Item<string>,
  feed: RssFeed.Feed<string> | RdfFeed.Feed<string>,
  base: string | null,
) => {
  const dc = item.dc
  return {
    address: webAddress(item.link, base),
    content: guessedText(item.content?.encoded),
    summary: guessedText(item.description ?? dc?.descriptions?.[0]),
    facts: {
      title: words(item.title ?? dc?.titles?.[0]),
      byline: words(dc?.creators?.join(', ')),
      outlet: words(feed.title),
      published: filled(dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0]),
      language: filled(dc?.languages?.[0] ?? feed.dc?.languages?.[0]),
    },
  }
}

export const rssItems = (feed: RssFeed.Feed<string>, base: string | null): readonly FeedItem[] =>
  (feed.items ?? []).map((item) => {
    const shared = sharedOf(item, feed, base ?? webAddress(feed.link, null))
    const guid = filled(item.guid?.value)
    const address = shared.address ?? (item.guid?.isPermaLink === false ? null : webAddress(guid, null))
    return {
      ...shared,
      name: guid ?? address,
      address,
      facts: {
        ...shared.facts,
        byline: shared.facts.byline ?? personOf(item.authors?.map(({ name }) => name ?? '').join(', ')),
        outlet: words(item.source?.title) ?? shared.facts.outlet,
        published: filled(item.pubDate) ?? shared.facts.published,
        language: shared.facts.language ?? filled(feed.language),
      },
    }
  })

export const rdfItems = (feed: RdfFeed.Feed<string>, base: string | null): readonly FeedItem[] =>
  (feed.items ?? []).map((item) => {
    const shared = sharedOf(item, feed, base ?? webAddress(feed.link, null))
    return { ...shared, name: filled(item.rdf?.about) ?? shared.address }
  })
