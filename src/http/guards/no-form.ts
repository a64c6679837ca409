import type { MiddlewareHandler } from 'hono'
import { problemAnswer } from '../problem-answer.ts'

/** What a form of any site may send without asking first (https://fetch.spec.whatwg.org/#cors-safelisted-request-header). */
const formTypes: ReadonlySet<string> = new Set([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
])

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Takes no body that a form could have sent, or that says nothing of its kind: a browser asks before it sends any other to a
 * site that is not its own, and this desk answers that nobody may.
 */
export const noForm: MiddlewareHandler = async (c, next) => {
  if (reads.has(c.req.method)) return next()
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  const hasBody =
    c.req.header('transfer-encoding') !== undefined || Number(c.req.header('content-length') ?? 0) > 0
  if (type === undefined ? hasBody : formTypes.has(type))
    return problemAnswer(
      c,
      415,
      `A body of the type application/json, or application/octet-stream for a file, was expected, and not ${type ?? 'one without a type'}.`,
    )
  return next()
}
