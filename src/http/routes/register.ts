import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { storedTransfers, type TransferOverall } from '../../desk/stored-transfers.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { given } from '../given.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer } from '../schemas/answer.ts'
import { described } from '../schemas/described.ts'
import { classField, limitField, lineField } from '../schemas/fields.ts'
import { notThere, wrongRequest } from '../schemas/problem-type.ts'

const list = { type: 'array', items: { type: 'object' } } as const

const overallType = described<TransferOverall>('TransferOverall', {
  type: 'object',
  required: ['transfer', 'origins', 'denied', 'pages', 'voices', 'statements', 'assessments'],
  properties: {
    transfer: { $ref: '#/components/schemas/Transfer' },
    origins: list,
    denied: list,
    pages: list,
    voices: { type: 'integer' },
    statements: list,
    assessments: { type: 'array', items: { $ref: '#/components/schemas/Assessment' } },
  },
})

const register = createRoute({
  method: 'get',
  path: '/api/register',
  summary: 'Transfers over all documents, those with the newest page first',
  request: {
    query: z.object({
      supplier: lineField.optional(),
      recipient: lineField.optional(),
      class: classField.optional(),
      limit: limitField,
    }),
  },
  responses: {
    200: answer(z.object({ items: z.array(overallType) }), 'The transfers'),
    400: wrongRequest,
  },
})

const one = createRoute({
  method: 'get',
  path: '/api/register/{id}',
  summary: 'One transfer over all documents, by its id or that of a statement about it',
  request: { params: z.object({ id: lineField }) },
  responses: { 200: answer(overallType, 'The transfer'), 404: notThere },
})

export const addRegisterRoutes = (app: OpenAPIHono, { store, knowledge }: DeskDeps): void => {
  app.openapi(register, async (c) => {
    const items = await storedTransfers(store, knowledge.origin, given(c.req.valid('query')))
    return c.json({ items: [...items] }, 200)
  })
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const all = await storedTransfers(store, knowledge.origin, {})
    const found = all.find(({ transfer }) => transfer.id === id || transfer.statements.includes(id))
    if (found === undefined) throw new RequestProblem(404, `No page speaks of a transfer ${id}.`)
    return c.json(found, 200)
  })
}
