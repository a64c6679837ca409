import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { DeskDeps } from '../desk-deps.ts'
import { given } from '../given.ts'
import { answer } from '../schemas/answer.ts'
import { statementType } from '../schemas/contract-types.ts'
import { classField, limitField, lineField, phaseField, stanceField } from '../schemas/fields.ts'
import { foundInType } from '../schemas/found-in-type.ts'
import { wrongRequest } from '../schemas/problem-type.ts'

const statements = createRoute({
  method: 'get',
  path: '/api/statements',
  summary: 'Statements as they stand after judgements, newest publication first',
  request: {
    query: z.object({
      supplier: lineField.optional(),
      recipient: lineField.optional(),
      class: classField.optional(),
      stance: stanceField.optional(),
      phase: phaseField.optional(),
      document: z
        .string()
        .regex(/^sha256:[0-9a-f]{0,64}$/u)
        .optional(),
      limit: limitField,
    }),
  },
  responses: {
    200: answer(
      z.object({ items: z.array(z.object({ statement: statementType, foundIn: foundInType })) }),
      'The statements',
    ),
    400: wrongRequest,
  },
})

export const addStatementRoutes = (app: OpenAPIHono, { store }: DeskDeps): void => {
  app.openapi(statements, async (c) => {
    const items = await store.statements(given(c.req.valid('query')))
    return c.json({ items: [...items] }, 200)
  })
}
