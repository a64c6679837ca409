import { isObject, type JsonObject, type JsonValue, listOf, parseJson, stringOf } from './json-value.ts'
import { plainText } from './plain-text.ts'

/** What a page's JSON-LD says about its article (https://schema.org/NewsArticle). */
export type LinkedArticle = {
  /** Whether it is called news, and not an article of any kind. */
  readonly news: boolean
  readonly headline: string | null
  readonly outlet: string | null
  readonly section: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly language: string | null
  readonly keywords: readonly string[]
  readonly address: string | null
  readonly description: string | null
  readonly body: string | null
  /** Captions of its pictures. */
  readonly captions: readonly string[]
}

const articleType = /(?:Article|BlogPosting|Report|Posting|Review|LiveBlogPosting|Statement|SpeechAct)$/u
const newsType = /News|Report|LiveBlogPosting/u
const deepest = 12
const mostNodes = 20_000

const typesOf = (node: JsonObject): readonly string[] =>
  listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#]/u, '')] : []))

const isArticle = (node: JsonObject): boolean => typesOf(node).some((type) => articleType.test(type))

/** Keys under which other pages' articles stand. */
const others = new Set([
  'itemListElement',
  'relatedLink',
  'hasPart',
  'citation',
  'mentions',
  'isBasedOn',
  'comment',
  'review',
])

type Found = { readonly node: JsonObject; readonly nested: boolean }

const articlesIn = (
  roots: readonly JsonValue[],
): { articles: readonly Found[]; nodes: ReadonlyMap<string, JsonObject> } => {
  const articles: Found[] = []
  const nodes = new Map<string, JsonObject>()
  const queue: { value: JsonValue; depth: number; nested: boolean }[] = roots.map((value) => ({
    value,
    depth: 0,
    nested: false,
  }))
  for (let i = 0; i < queue.length && i < mostNodes; i += 1) {
    const entry = queue[i]
    if (entry === undefined || entry.depth > deepest) continue
    if (!isObject(entry.value)) {
      for (const value of listOf(entry.value))
        if (typeof value === 'object') queue.push({ value, depth: entry.depth + 1, nested: entry.nested })
      continue
    }
    const id = stringOf(entry.value['@id'])
    if (id !== null && Object.keys(entry.value).length > 1 && !nodes.has(id)) nodes.set(id, entry.value)
    if (isArticle(entry.value)) articles.push({ node: entry.value, nested: entry.nested })
    for (const [key, value] of Object.entries(entry.value))
      if (typeof value === 'object' && value !== null)
        queue.push({ value, depth: entry.depth + 1, nested: entry.nested || others.has(key) })
  }
  return { articles, nodes }
}

const text = (value: JsonValue | undefined): string | null => {
  const found = stringOf(isObject(value) ? (value['@value'] ?? value.name) : listOf(value)[0])
  const plain = found === null ? '' : plainText(found)
  return plain === '' ? null : plain
}

const namesOf = (value: JsonValue | undefined, nodes: ReadonlyMap<string, JsonObject>): readonly string[] =>
  listOf(value).flatMap((entry) => {
    const known =
      isObject(entry) && entry.name === undefined ? nodes.get(stringOf(entry['@id']) ?? '') : entry
    const names = isObject(known) ? listOf(known.name) : [known ?? null]
    return names.flatMap((name) => {
      const plain = typeof name === 'string' ? plainText(name) : ''
      return plain === '' || /^https?:/u.test(plain) ? [] : [plain]
    })
  })

const keywordsOf = (value: JsonValue | undefined): readonly string[] =>
  listOf(value).flatMap((entry) => {
    const plain = isObject(entry) ? text(entry.name) : typeof entry === 'string' ? plainText(entry) : null
    if (plain === null) return []
    return (typeof value === 'string' ? plain.split(/\s*[,;、，]\s*/u) : [plain]).filter(
      (word) => word !== '' && !/^[\w-]+:/u.test(word),
    )
  })

const captionsOf = (
  value: JsonValue | undefined,
  nodes: ReadonlyMap<string, JsonObject>,
): readonly string[] =>
  listOf(value).flatMap((entry) => {
    const node = isObject(entry) ? (nodes.get(stringOf(entry['@id']) ?? '') ?? entry) : null
    const caption = node === null ? null : (text(node.caption) ?? text(node.description))
    return caption === null ? [] : [caption]
  })

const addressOf = (node: JsonObject): string | null => {
  const main = node.mainEntityOfPage
  return stringOf(node.url) ?? stringOf(isObject(main) ? main['@id'] : main)
}

const samePath = (a: string, b: string): boolean => {
  const path = (address: string): string =>
    address.replace(/^[a-z]+:\/\/[^/]*/iu, '').replace(/[?#].*$|\/$/gu, '')
  return path(a) !== '' && path(a) === path(b)
}

/** Chooses the article that the page is about: by its address, then the first that is nobody's list entry. */
const chosen = (articles: readonly Found[], canonical: string | null): JsonObject | null => {
  const own = articles.filter((found) => !found.nested)
  const byAddress = own.find(({ node }) => {
    const address = addressOf(node)
    return canonical !== null && address !== null && samePath(address, canonical)
  })
  const complete = own.find(({ node }) => node.headline !== undefined && node.datePublished !== undefined)
  return (byAddress ?? complete ?? own[0])?.node ?? null
}

/** The article that the page's JSON-LD describes; null where it describes none. */
export const linkedArticle = (scripts: readonly string[], canonical: string | null): LinkedArticle | null => {
  const roots = scripts.map(parseJson).filter((value) => value !== undefined)
  const { articles, nodes } = articlesIn(roots)
  const node = chosen(articles, canonical)
  if (node === null) return null
  const names = namesOf(node.author ?? node.creator, nodes)
  const isPartOf = listOf(node.isPartOf)[0]
  return {
    news: typesOf(node).some((type) => newsType.test(type)),
    headline: text(node.headline) ?? text(node.name),
    outlet:
      namesOf(node.publisher ?? node.sourceOrganization, nodes)[0] ??
      (isObject(isPartOf) ? text(isPartOf.name) : null),
    section: text(node.articleSection),
    byline: names.length === 0 ? null : [...new Set(names)].join(', '),
    published: stringOf(listOf(node.datePublished)[0]) ?? stringOf(node.dateCreated),
    language: text(node.inLanguage),
    keywords: keywordsOf(node.keywords),
    address: addressOf(node),
    description: text(node.description),
    body: stringOf(node.articleBody),
    captions: captionsOf(node.image, nodes),
  }
}
