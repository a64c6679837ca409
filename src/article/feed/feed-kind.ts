export type FeedKind = 'rss' | 'rdf' | 'atom' | 'json'

/** So much of a document is looked at: a feed says what it is at its beginning. */
export const feedOpening = 65_536

const spaces = /[\s\ufeff]*/uy

/** The end of what opens at `at` and ends with `closing`; the end of the text where it does not end. */
const behind = (text: string, closing: string, at: number): number => {
  const found = text.indexOf(closing, at)
  return found < 0 ? text.length : found + closing.length
}

/** Where the first element begins, behind declarations, comments and a document type. */
const rootStart = (text: string): number => {
  let at = 0
  for (;;) {
    spaces.lastIndex = at
    at += spaces.exec(text)?.[0].length ?? 0
    if (text.startsWith('<?', at)) at = behind(text, '?>', at)
    else if (text.startsWith('<!--', at)) at = behind(text, '-->', at)
    else if (/^<!doctype/iu.test(text.slice(at, at + 9))) {
      const close = behind(text, '>', at)
      at = text.slice(at, close).includes('[') ? behind(text, '>', behind(text, ']', at)) : close
    } else return at
  }
}

const rootTag = /<(?:[\w-]+:)?(rss|rdf|feed)(?=[\s>])([^<>]*)/iuy

const ofXml = (text: string): FeedKind | null => {
  rootTag.lastIndex = rootStart(text)
  const [, name = '', attributes = ''] = rootTag.exec(text) ?? []
  switch (name.toLowerCase()) {
    case 'rss':
      return 'rss'
    case 'rdf':
      return /purl\.org\/(?:rss|net\/rss)|my\.netscape\.com\/rdf/iu.test(attributes) ? 'rdf' : null
    case 'feed':
      return /w3\.org\/2005\/atom|purl\.org\/atom/iu.test(attributes) ? 'atom' : null
    default:
      return null
  }
}

/** Which kind of feed a document is by its beginning, whatever its name or media type; null where it is none. */
export const feedKind = (document: string): FeedKind | null => {
  const text = document.slice(0, feedOpening)
  if (/^[\s\ufeff]*\{/u.test(text))
    return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//u.test(text) ? 'json' : null
  return ofXml(text)
}
