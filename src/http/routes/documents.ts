import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { judgedDocument } from '../../desk/judged-document.ts'
import type { ListedDocument } from '../../ports/store.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { cursorOf, pageOf, placeOf } from '../paging.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer } from '../schemas/answer.ts'
import { documentField, limitField } from '../schemas/fields.ts'
import { foundInType } from '../schemas/found-in-type.ts'
import { judgedDocumentType } from '../schemas/judged-document-type.ts'
import { notThere, wrongRequest } from '../schemas/problem-type.ts'

const entryType = foundInType
  .omit({ keptAt: true })
  .extend({ readAt: z.string(), statements: z.int() })
  .openapi('ListedDocument')

const list = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'The documents that were read, last first',
  request: { query: z.object({ limit: limitField, cursor: z.string().optional() }) },
  responses: { 200: answer(pageOf(entryType), 'One page of the list'), 400: wrongRequest },
})

const one = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'A document as it stands now: its newest reading, what people decided, and what follows',
  request: { params: z.object({ id: documentField }) },
  responses: { 200: answer(judgedDocumentType, 'The document'), 400: wrongRequest, 404: notThere },
})

const bytes = createRoute({
  method: 'get',
  path: '/api/documents/{id}/bytes',
  summary: 'The bytes as they came, to be saved and never shown as a page',
  request: { params: z.object({ id: documentField }) },
  responses: {
    200: {
      description: 'The bytes',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    404: notThere,
  },
})

const noDocument = (id: string): RequestProblem => new RequestProblem(404, `Nothing was read under ${id}.`)

const placeAfter = ({ readAt, document }: ListedDocument): string => cursorOf([readAt, document])

export const addDocumentRoutes = (app: OpenAPIHono, { store, knowledge }: DeskDeps): void => {
  app.openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query')
    const [readAt = '', document = ''] = cursor === undefined ? [] : placeOf(cursor, 2)
    const after = cursor === undefined ? null : { readAt, document: document as DocumentId }
    const items = await store.listed(limit, after)
    const last = items.at(-1)
    return c.json(
      { items: [...items], next: items.length === limit && last !== undefined ? placeAfter(last) : null },
      200,
    )
  })
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const document = await judgedDocument(id, store, knowledge)
    if (document === null) throw noDocument(id)
    return c.json(document, 200)
  })
  app.openapi(bytes, async (c) => {
    const { id } = c.req.valid('param')
    const kept = await store.bytes(id)
    if (kept === null) throw noDocument(id)
    return c.body(Buffer.from(kept), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${id.slice('sha256:'.length, 23)}.bin"`,
      'cache-control': 'private, max-age=31536000, immutable',
    })
  })
}
