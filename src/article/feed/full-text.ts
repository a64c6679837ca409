import { plainText } from '../embedded/plain-text.ts'
import type { FeedItem, ItemText } from './feed-item.ts'

/** No synopsis is so long: a description of more characters is the whole text, as many papers send it. */
const longestSummary = 1000

const wordsOf = ({ text, mediaType }: ItemText): string =>
  mediaType === 'text/html' ? plainText(text) : text.trim()

const cutShort = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&#?\w+;\])\s*(?:[^\n.。]{1,40})?$/u

/** Whether a text ends with an ellipsis, or with one and a link such as "Read on". */
const isCutShort = (words: string): boolean => cutShort.test(words.slice(-80))

/**
 * The whole text of an item; null where the feed has only a summary of a page that stands elsewhere. What a feed calls
 * content is believed unless it breaks off; a description is the whole text where there is no page
 * (https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt) or where it is longer than any summary.
 */
export const fullText = ({ address, content, summary }: FeedItem): ItemText | null => {
  const text = content ?? summary
  if (text === null) return null
  if (address === null) return text
  const words = wordsOf(text)
  if (words === '') return null
  if (isCutShort(words)) return words.length > longestSummary && content !== null ? text : null
  return content !== null || words.length > longestSummary ? text : null
}
