import type { FeedKind } from './feed-kind.ts'

const endings: Readonly<Record<Exclude<FeedKind, 'json'>, RegExp>> = {
  rss: /<\/rss\s*>/iu,
  rdf: /<\/(?:[\w-]+:)?rdf\s*>/iu,
  atom: /<\/(?:[\w-]+:)?feed\s*>/iu,
}

/** A feed that breaks off, cut behind its last whole item and closed; null where it does not break off. */
export const wholeItems = (text: string, kind: FeedKind): string | null => {
  if (kind === 'json' || endings[kind].test(text.slice(-4096))) return null
  const item = kind === 'atom' ? /<\/((?:[\w-]+:)?)entry\s*>/giu : /<\/((?:[\w-]+:)?)item\s*>/giu
  const last = [...text.matchAll(item)].at(-1)
  if (last === undefined) return ''
  const whole = text.slice(0, last.index + last[0].length)
  if (kind === 'rss') return `${whole}</channel></rss>`
  const root = /<((?:[\w-]+:)?(?:rdf|feed))[\s>]/iu.exec(whole)?.[1] ?? ''
  return `${whole}</${root}>`
}
