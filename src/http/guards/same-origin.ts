import type { MiddlewareHandler } from 'hono'
import { problemAnswer } from '../problem-answer.ts'

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
const ownSites: ReadonlySet<string> = new Set(['same-origin', 'none'])

/** Whether a request comes from the desk's own pages, or from a program that is no browser and so sends neither header. */
const isOwn = (origin: string | undefined, site: string | undefined, host: string): boolean =>
  (origin === undefined || origin === `http://${host}` || origin === `https://${host}`) &&
  (site === undefined || ownSites.has(site))

/** Lets no page of another site change anything, though the browser would send it with the reader's rights. */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (reads.has(c.req.method)) return next()
  const host = c.req.header('host')?.toLowerCase() ?? ''
  if (!isOwn(c.req.header('origin')?.toLowerCase(), c.req.header('sec-fetch-site'), host))
    return problemAnswer(c, 403, 'Changes are taken from the pages of this desk only.')
  return next()
}
