import { decodeBytes } from '../../article/decode/decode-bytes.ts'
import type { FeedItem } from '../../article/feed/feed-item.ts'
import type { FeedKind } from '../../article/feed/feed-kind.ts'
import type { FailedDocument, Found, Source } from '../../ports/source.ts'
import type { Stream } from './opened.ts'
import { SourceFailure } from './source-failure.ts'

/** Opens the page that an item of a feed is a summary of. */
export type Follow = (address: string) => Source

/** An item whose text stands on its own page. */
const summaryOnly = (source: string, { address, facts }: FeedItem): FailedDocument => {
  const when = facts.published === null ? '' : ` (${facts.published})`
  const what = facts.title === null ? '' : ` of “${facts.title}”${when}`
  const page = address === null ? 'it names no page' : '--follow reads its page'
  return {
    kind: 'failed',
    source,
    problem: {
      code: 'summary_only',
      message: `The feed has only a summary${what}; ${page}.`,
      at: source,
      ...(address !== null && { address }),
    },
  }
}

/**
 * The items of a feed in its order: those with their whole text are documents of their own; of the others the address is named,
 * or, with `follow`, read as if a person had named it.
 */
export async function* feedDocuments(
  name: string,
  bytes: Uint8Array,
  kind: FeedKind,
  { charset, address }: Stream,
  follow: Follow | null,
): AsyncGenerator<Found> {
  const [{ readFeed }, { fullText }, { itemBytes }] = await Promise.all([
    import('../../article/feed/read-feed.ts'),
    import('../../article/feed/full-text.ts'),
    import('../../article/feed/item-bytes.ts'),
  ])
  const decoded = decodeBytes(bytes, charset)
  const { items, problem } = readFeed(decoded.text, kind, address)
  const problems = [...decoded.problems, ...(problem === null ? [] : [problem])]
  if (items.length === 0 && problems.length === 0)
    throw new SourceFailure('no_pages', 'The feed has no items.')
  for (const [i, item] of items.entries()) {
    const source = `${name}#${item.name ?? i + 1}`
    const text = fullText(item)
    if (text !== null) {
      const { mediaType } = text
      const document = {
        kind: 'document',
        source,
        mediaType,
        charset: 'utf-8',
        address: item.address,
      } as const
      yield { ...document, bytes: itemBytes(item.facts.title, text), item: item.facts }
    } else if (follow !== null && item.address !== null) yield* follow(item.address).documents()
    else yield summaryOnly(source, item)
  }
  for (const found of problems)
    yield { kind: 'failed', source: name, problem: { ...found, at: found.at ?? name } }
}
