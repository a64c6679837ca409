import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { textFamilyList } from '../../desk/text-family-list.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { answer } from '../schemas/answer.ts'
import { limitField } from '../schemas/fields.ts'
import { foundInType } from '../schemas/found-in-type.ts'
import { wrongRequest } from '../schemas/problem-type.ts'

const route = createRoute({
  method: 'get',
  path: '/api/families',
  summary: 'Texts that several pages print: where each appeared first, and its reprints',
  request: {
    query: z.object({
      document: z
        .string()
        .regex(/^sha256:[0-9a-f]{0,64}$/u)
        .optional(),
      limit: limitField,
    }),
  },
  responses: {
    200: answer(
      z.object({
        items: z.array(
          z.object({
            first: foundInType,
            reprints: z.array(foundInType.extend({ as: z.string(), share: z.number() })).readonly(),
          }),
        ),
      }),
      'The texts, the one that is printed most often first',
    ),
    400: wrongRequest,
  },
})

export const addFamilyRoutes = (app: OpenAPIHono, { store }: DeskDeps): void => {
  app.openapi(route, async (c) => {
    const { document, limit } = c.req.valid('query')
    const items = (await textFamilyList(store))
      .filter(
        ({ first, reprints }) =>
          document === undefined || [first, ...reprints].some((page) => page.document.startsWith(document)),
      )
      .slice(0, limit)
    return c.json({ items }, 200)
  })
}
