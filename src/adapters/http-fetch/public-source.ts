import type { Source } from '../../ports/source.ts'
import { byteLimit } from '../../ports/source.ts'
import { contentType, unreachable } from '../sources/address-source.ts'
import { boundedBytes, tooLarge } from '../sources/bounded-bytes.ts'
import { oneDocument, SourceFailure } from '../sources/one-document.ts'
import { type FetchPolicy, politeFetch } from './polite-fetch.ts'
import { admittedByRobots } from './robots.ts'

const readable =
  /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml|json|rss\+xml|atom\+xml|feed\+json|octet-stream))$/u

/**
 * A page at an address that somebody else may have chosen: of the public internet only, as its site's robots.txt allows, limited
 * in size, time and kind.
 */
export const publicSource = (address: string, policy: FetchPolicy): Source =>
  oneDocument(address, async () => {
    try {
      const { response, url, close } = await politeFetch(address, policy, admittedByRobots(policy))
      try {
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
        const announced = Number(response.headers.get('content-length') ?? 0)
        if (announced > byteLimit) throw tooLarge(announced)
        const bytes = response.body ? await boundedBytes(response.body) : new Uint8Array()
        return { bytes, address: url.href, ...type }
      } finally {
        await close()
      }
    } catch (error) {
      throw error instanceof SourceFailure ? error : unreachable(error)
    }
  })
