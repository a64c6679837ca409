import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { DeskDeps } from '../desk-deps.ts'
import { given } from '../given.ts'
import { answer } from '../schemas/answer.ts'
import { assessmentType, statementType, transferType } from '../schemas/contract-types.ts'
import { classField, limitField, lineField, phaseField, stanceField } from '../schemas/fields.ts'
import { wrongRequest } from '../schemas/problem-type.ts'

const foundInType = z
  .object({
    document: z.string(),
    source: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedOn: z.string().nullable(),
    keptAt: z.string(),
  })
  .openapi('FoundIn')

const flowFields = {
  supplier: lineField.optional(),
  recipient: lineField.optional(),
  class: classField.optional(),
  document: z
    .string()
    .regex(/^sha256:[0-9a-f]{0,64}$/u)
    .optional(),
  limit: limitField,
}

const statements = createRoute({
  method: 'get',
  path: '/api/statements',
  summary: 'Statements of the newest readings, newest publication first',
  request: {
    query: z.object({ ...flowFields, stance: stanceField.optional(), phase: phaseField.optional() }),
  },
  responses: {
    200: answer(
      z.object({ items: z.array(z.object({ statement: statementType, foundIn: foundInType })) }),
      'The statements',
    ),
    400: wrongRequest,
  },
})

const transfers = createRoute({
  method: 'get',
  path: '/api/transfers',
  summary: 'Transfers with their newest verdicts',
  request: { query: z.object(flowFields) },
  responses: {
    200: answer(
      z.object({
        items: z.array(
          z.object({
            transfer: transferType,
            assessments: z.array(assessmentType),
            foundIn: foundInType,
          }),
        ),
      }),
      'The transfers',
    ),
    400: wrongRequest,
  },
})

export const addStatementRoutes = (app: OpenAPIHono, { store }: DeskDeps): void => {
  app.openapi(statements, async (c) => {
    const items = await store.statements(given(c.req.valid('query')))
    return c.json({ items: [...items] }, 200)
  })
  app.openapi(transfers, async (c) => {
    const items = await store.transfers(given(c.req.valid('query')))
    return c.json(
      { items: items.map(({ assessments, ...rest }) => ({ ...rest, assessments: [...assessments] })) },
      200,
    )
  })
}
