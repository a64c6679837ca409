import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ReviewPlace, UnjudgedStatement } from '../../ports/store.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { given } from '../given.ts'
import { cursorOf, placeOf } from '../paging.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer } from '../schemas/answer.ts'
import { classField, documentField, limitField, lineField } from '../schemas/fields.ts'
import { foundInType } from '../schemas/found-in-type.ts'
import { wrongRequest } from '../schemas/problem-type.ts'

/** Nobody has to know whether a hundred thousand or a million statements wait. */
const countedTo = 10_000

const entryType = foundInType
  .omit({ keptAt: true })
  .extend({ nr: z.int(), statement: z.string() })
  .openapi('UnjudgedStatement')

const route = createRoute({
  method: 'get',
  path: '/api/review',
  summary: 'The statements that nobody judged, over all documents, newest publication first',
  request: {
    query: z.object({
      document: documentField.optional(),
      party: lineField.optional(),
      class: classField.optional(),
      limit: limitField,
      cursor: z.string().optional(),
    }),
  },
  responses: {
    200: answer(
      z.object({
        items: z.array(entryType),
        next: z.string().nullable(),
        /** How many wait under this filter; `openOrMore` where they were not counted to the end. */
        open: z.int(),
        openOrMore: z.boolean(),
      }),
      'One page of the list',
    ),
    400: wrongRequest,
  },
})

const cursorAfter = ({ publishedOn, document, nr }: UnjudgedStatement): string =>
  cursorOf([publishedOn ?? '', document, String(nr)])

const placeAfter = (cursor: string): ReviewPlace => {
  const [publishedOn = '', document = '', nr = ''] = placeOf(cursor, 3)
  if (!/^\d{1,9}$/u.test(nr)) throw new RequestProblem(400, 'cursor: the `next` of an answer was expected')
  return { publishedOn: publishedOn || null, document: document as DocumentId, nr: Number(nr) }
}

export const addReviewRoutes = (app: OpenAPIHono, { store }: DeskDeps): void => {
  app.openapi(route, async (c) => {
    const { limit, cursor, ...asked } = c.req.valid('query')
    const filter = given(asked)
    const items = await store.unjudged(filter, limit, cursor === undefined ? null : placeAfter(cursor))
    const open = await store.unjudgedCount(filter, countedTo + 1)
    const last = items.at(-1)
    return c.json(
      {
        items: [...items],
        next: items.length === limit && last !== undefined ? cursorAfter(last) : null,
        open: Math.min(open, countedTo),
        openOrMore: open > countedTo,
      },
      200,
    )
  })
}
