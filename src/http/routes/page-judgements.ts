import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { judgePage, takeBackPage } from '../../desk/judge-page.ts'
import { judgedDocument } from '../../desk/judged-document.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { given } from '../given.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer, body } from '../schemas/answer.ts'
import { addressField, dateField, documentField, languageField, lineField } from '../schemas/fields.ts'
import { judgedDocumentType } from '../schemas/judged-document-type.ts'
import { notThere, wrongRequest } from '../schemas/problem-type.ts'

const factsType = z
  .strictObject({
    published: dateField.optional(),
    outlet: lineField.min(1).optional(),
    address: addressField.optional(),
    language: languageField.optional(),
  })
  .refine(
    (facts) => Object.keys(facts).length > 0,
    'a date, an outlet, an address or a language was expected',
  )
  .openapi('PageFacts')

const say = createRoute({
  method: 'post',
  path: '/api/documents/{id}/page',
  summary: 'Say when, by whom, where or in what language a page was published; it is read again with that',
  request: {
    params: z.object({ id: documentField }),
    body: body(z.object({ facts: factsType, who: lineField.min(1), why: lineField })),
  },
  responses: { 200: answer(judgedDocumentType, 'The document after it'), 400: wrongRequest, 404: notThere },
})

const takeBack = createRoute({
  method: 'post',
  path: '/api/documents/{id}/page/{judgement}/retraction',
  summary: 'Take back what was said about a page; it stays in the history',
  request: {
    params: z.object({ id: documentField, judgement: lineField }),
    body: body(z.object({ who: lineField.min(1), why: lineField })),
  },
  responses: { 200: answer(judgedDocumentType, 'The document after it'), 400: wrongRequest, 404: notThere },
})

/** What people say about a page itself: appended, with undo, like their judgements on statements. */
export const addPageJudgementRoutes = (app: OpenAPIHono, deps: DeskDeps): void => {
  const { store, knowledge, now } = deps
  const after = async (id: DocumentId) => {
    const document = await judgedDocument(id, store, knowledge)
    if (document === null) throw new RequestProblem(404, `Nothing was read under ${id}.`)
    return document
  }
  app.openapi(say, async (c) => {
    const { id } = c.req.valid('param')
    const { facts, ...said } = c.req.valid('json')
    await judgePage(id, { facts: given(facts), ...said }, deps)
    return c.json(await after(id), 200)
  })
  app.openapi(takeBack, async (c) => {
    const { id, judgement } = c.req.valid('param')
    const kept = await takeBackPage(id, judgement, { ...c.req.valid('json'), at: now() }, deps)
    if (kept === null) throw new RequestProblem(404, 'Nobody said that about this page.')
    return c.json(await after(id), 200)
  })
}
