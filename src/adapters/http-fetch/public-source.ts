import type { Source } from '../../ports/source.ts'
import { unreachable } from '../sources/address-source.ts'
import { contentType } from '../sources/content-type.ts'
import type { Follow } from '../sources/feed-documents.ts'
import type { Stream } from '../sources/opened.ts'
import { SourceFailure } from '../sources/source-failure.ts'
import { streamedSource } from '../sources/streamed-source.ts'
import { type Fetched, type FetchPolicy, politeFetch } from './polite-fetch.ts'
import { admittedByRobots } from './robots.ts'

const readable =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|json|rss\+xml|atom\+xml|feed\+json|octet-stream))$/u

async function* chunksOf({ response, close }: Fetched): AsyncGenerator<Uint8Array> {
  try {
    if (response.body !== null) yield* response.body
  } catch (error) {
    throw unreachable(error)
  } finally {
    await close()
  }
}

/** The stream of an answer that may be read; throws `SourceFailure` for any other. */
const streamOf = (fetched: Fetched): Stream => {
  const { response, url } = fetched
  if (!response.ok)
    throw new SourceFailure(
      'http_status',
      `The host answered ${[response.status, response.statusText].filter(Boolean).join(' ')}, and a page was expected.`,
    )
  const type = contentType(response.headers.get('content-type'))
  if (type.mediaType !== null && !readable.test(type.mediaType))
    throw new SourceFailure(
      'unsupported',
      `A page of text was expected, and the host says that this is ${type.mediaType}.`,
    )
  const announced = response.headers.get('content-length')
  return {
    chunks: chunksOf(fetched),
    size: announced === null ? null : Number(announced),
    address: url.href,
    ...type,
  }
}

const publicStream = async (address: string, policy: FetchPolicy): Promise<Stream> => {
  let fetched: Fetched | null = null
  try {
    fetched = await politeFetch(address, policy, admittedByRobots(policy))
    return streamOf(fetched)
  } catch (error) {
    await fetched?.close()
    throw unreachable(error)
  }
}

/**
 * A page or feed at an address that somebody else may have chosen: of the public internet only, as its site's robots.txt allows,
 * limited in size, time and kind.
 */
export const publicSource = (address: string, policy: FetchPolicy, follow: Follow | null = null): Source =>
  streamedSource(address, () => publicStream(address, policy), follow)
