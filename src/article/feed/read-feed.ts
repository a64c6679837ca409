import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import type { Problem } from '../../problems/problem.ts'
import { atomItems } from './atom-items.ts'
import type { FeedItem } from './feed-item.ts'
import type { FeedKind } from './feed-kind.ts'
import { jsonItems } from './json-items.ts'
import { rdfItems, rssItems } from './rss-items.ts'
import { wholeItems } from './whole-items.ts'

export type Feed = {
  readonly items: readonly FeedItem[]
  /** What is wrong with the feed itself; items that were whole are there all the same. */
  readonly problem: Problem | null
}

const itemsOf = (text: string, kind: FeedKind, address: string | null): readonly FeedItem[] => {
  switch (kind) {
    case 'rss':
      return rssItems(parseRssFeed(text), address)
    case 'rdf':
      return rdfItems(parseRdfFeed(text), address)
    case 'atom':
      return atomItems(parseAtomFeed(text), address)
    case 'json':
      return jsonItems(parseJsonFeed(text), address)
  }
}

const counted = (count: number): string => (count === 1 ? '1 whole item was' : `${count} whole items were`)

/** The items of a feed in its order; `address` is where the feed was fetched, for addresses that are relative to it. */
export const readFeed = (text: string, kind: FeedKind, address: string | null): Feed => {
  const whole = wholeItems(text, kind)
  try {
    const items = whole === '' ? [] : itemsOf(whole ?? text, kind, address)
    const message = `The feed breaks off; ${counted(items.length)} read.`
    return { items, problem: whole === null ? null : { code: 'damaged', message } }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { items: [], problem: { code: 'damaged', message: `The feed could not be read: ${reason}.` } }
  }
}
