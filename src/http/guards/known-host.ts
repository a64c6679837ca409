import type { MiddlewareHandler } from 'hono'
import { problemAnswer } from '../problem-answer.ts'

/**
 * Answers only under the names that the desk was started with. A page elsewhere that makes its own name lead to this machine
 * (DNS rebinding) sends that name as `Host`.
 */
export const knownHost =
  (hosts: ReadonlySet<string>): MiddlewareHandler =>
  async (c, next) => {
    const host = c.req.header('host') ?? ''
    if (!hosts.has(host.toLowerCase()))
      return problemAnswer(c, 403, 'This desk does not answer under that host name.')
    return next()
  }
