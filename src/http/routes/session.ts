import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { setCookie } from 'hono/cookie'
import type { DeskDeps } from '../desk-deps.ts'
import { sameSecret, sessionCookie } from '../guards/known-reader.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer, body } from '../schemas/answer.ts'
import { notPossible } from '../schemas/problem-type.ts'

const open = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Sign in with the token of the desk',
  request: { body: body(z.object({ token: z.string().max(1000) })) },
  responses: { 200: answer(z.object({ open: z.boolean() }), 'Signed in'), 401: notPossible },
})

const state = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Whether this desk asks for a token',
  responses: { 200: answer(z.object({ needsToken: z.boolean() }), 'What the desk asks for') },
})

export const addSessionRoutes = (app: OpenAPIHono, { token }: DeskDeps): void => {
  app.openapi(state, (c) => c.json({ needsToken: token !== null }, 200))
  app.openapi(open, (c) => {
    if (token !== null && !sameSecret(c.req.valid('json').token, token))
      throw new RequestProblem(401, 'This is not the token of the desk.')
    // A desk behind a proxy that speaks TLS is asked over plain HTTP; only the page's own origin tells.
    const secure = c.req.header('origin')?.startsWith('https://') ?? false
    if (token !== null)
      setCookie(c, sessionCookie, token, { httpOnly: true, sameSite: 'Strict', path: '/', secure })
    return c.json({ open: true }, 200)
  })
}
