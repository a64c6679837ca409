import type { ItemFacts } from './item-facts.ts'

/** Text of an item as the feed gives it. */
export type ItemText = { readonly text: string; readonly mediaType: 'text/html' | 'text/plain' }

/** One item of a feed of any kind. */
export type FeedItem = {
  /** Its id, else its address; null where it has neither. */
  readonly name: string | null
  readonly address: string | null
  readonly facts: ItemFacts
  /** What the feed calls its content. */
  readonly content: ItemText | null
  /** What the feed calls a summary or description. */
  readonly summary: ItemText | null
}

/** A value with its white space trimmed; null where nothing is left. */
export const filled = (value: string | null | undefined): string | null => value?.trim() || null

const markup = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/iu

/** Text that may hold markup or not: RSS leaves that open. */
export const guessedText = (value: string | null | undefined): ItemText | null => {
  const text = filled(value)
  return text === null ? null : { text, mediaType: markup.test(text) ? 'text/html' : 'text/plain' }
}

/** An address on the web, in full; null for others and for those that cannot be completed. */
export const webAddress = (value: string | null | undefined, base: string | null): string | null => {
  const written = filled(value)
  if (written === null || !URL.canParse(written, base ?? undefined)) return null
  const { protocol, href } = new URL(written, base ?? undefined)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
