import { plainText } from '../embedded/plain-text.ts'
import type { ItemText } from './feed-item.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * The bytes by which an item of a feed is known and kept: its headline and its content as the feed gives them, in UTF-8.
 * In HTML `<h1>headline</h1>`, a line end and the content; in plain text the headline, an empty line and the content. The
 * headline is left out where the content opens with it.
 */
export const itemBytes = (title: string | null, { text, mediaType }: ItemText): Uint8Array => {
  const html = mediaType === 'text/html'
  const opens = title === null || (html ? plainText(text) : text.trimStart()).startsWith(title)
  const head = opens ? '' : html ? `<h1>${escaped(title)}</h1>\n` : `${title}\n\n`
  return new TextEncoder().encode(head + text)
}
