import { createRequire } from 'node:module'
import type { Robot } from 'robots-parser'
import { SourceFailure } from '../sources/source-failure.ts'
import { agentName, type FetchPolicy, politeFetch } from './polite-fetch.ts'

/** The package's types name a default export, which it does not have. */
const robotsParser: (place: string, text: string) => Robot = createRequire(import.meta.url)('robots-parser')

/** A file that is not there allows everything, one that cannot be had nothing (RFC 9309). */
const allows = async (url: URL, policy: FetchPolicy): Promise<boolean> => {
  const place = new URL('/robots.txt', url).href
  const { response, close } = await politeFetch(place, policy, async () => {})
  try {
    if (response.status >= 400 && response.status < 500) return true
    if (!response.ok) return false
    return robotsParser(place, await firstOf(response.body)).isAllowed(url.href, agentName) !== false
  } finally {
    await close()
  }
}

/** Throws for a page that its site asks programs not to read. */
export const admittedByRobots =
  (policy: FetchPolicy) =>
  async (url: URL): Promise<void> => {
    if (!(await allows(url, policy)))
      throw new SourceFailure(
        'robots',
        'The site asks programs not to read this page (robots.txt); save it and read the file.',
      )
  }

/** RFC 9309 asks to read at least half a mebibyte; more is not looked at. */
const mostBytes = 512 * 1024

const firstOf = async (body: AsyncIterable<Uint8Array> | null): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= mostBytes) break
  }
  return Buffer.concat(chunks).subarray(0, mostBytes).toString('utf8')
}
