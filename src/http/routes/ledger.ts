import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { accountOfStore } from '../../desk/account-of-store.ts'
import type { Account } from '../../ledger/account.ts'
import { isoDay } from '../../text/partial-date.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer } from '../schemas/answer.ts'
import { described } from '../schemas/described.ts'
import { dayField, lineField } from '../schemas/fields.ts'
import { notThere, wrongRequest } from '../schemas/problem-type.ts'

const accountType = described<Account>('Account', {
  type: 'object',
  required: ['measure', 'pack', 'window', 'unit', 'limit'],
  properties: {
    measure: { type: 'string' },
    pack: { type: 'string' },
    window: { type: 'object' },
    unit: { type: 'string' },
    limit: { type: 'number' },
  },
})

const route = createRoute({
  method: 'get',
  path: '/api/ledger/{measure}',
  summary: 'The account of a cap in one window, as known on a day',
  request: {
    params: z.object({ measure: lineField }),
    query: z.object({
      window: lineField.optional(),
      knownOn: dayField.optional(),
      factor: lineField.optional(),
      countDisputed: z.enum(['true', 'false']).default('false'),
    }),
  },
  responses: {
    200: answer(accountType, 'The account'),
    400: wrongRequest,
    404: notThere,
  },
})

export const addLedgerRoutes = (app: OpenAPIHono, { store, book, knowledge, now }: DeskDeps): void => {
  app.openapi(route, async (c) => {
    const { measure } = c.req.valid('param')
    const { window, knownOn, factor, countDisputed } = c.req.valid('query')
    if (!book.rules.some(({ byId }) => byId.has(measure)))
      throw new RequestProblem(404, `No body of rules has a paragraph ${measure}.`)
    const today = isoDay(now().slice(0, 10))
    if (today === null) throw new Error(`no instant: ${now()}`)
    const found = await accountOfStore(
      {
        measure,
        window: window ?? null,
        knownOn: knownOn ?? null,
        factor: factor ?? null,
        countDisputed: countDisputed === 'true',
      },
      { store, ...book, origin: knowledge.origin, today },
    )
    if (found.account === null) throw new RequestProblem(400, found.problem)
    return c.json(found.account, 200)
  })
}
