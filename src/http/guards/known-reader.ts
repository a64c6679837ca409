import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { problemAnswer } from '../problem-answer.ts'

export const sessionCookie = 'tidewaiter'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether two secrets are the same, in a time that tells nothing of where they differ. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))

/** Needs no secret: the page that asks for one, and what it is made of. */
const isOpen = (path: string): boolean => !path.startsWith('/api/') || path === '/api/session'

/** Asks for the desk's token, as `Authorization: Bearer` or as the cookie that signing in sets; null asks nobody. */
export const knownReader =
  (token: string | null): MiddlewareHandler =>
  async (c, next) => {
    if (token === null || (isOpen(c.req.path) && c.req.path !== '/openapi.json')) return next()
    const bearer = /^Bearer (.+)$/u.exec(c.req.header('authorization') ?? '')?.[1]
    const given = bearer ?? getCookie(c, sessionCookie)
    if (given !== undefined && sameSecret(given, token)) return next()
    c.header('www-authenticate', 'Bearer')
    return problemAnswer(c, 401, 'This desk asks for its token.')
  }
