import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { judge } from '../../desk/judge.ts'
import { judgedDocument } from '../../desk/judged-document.ts'
import { keepRetraction } from '../../desk/standing.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import { judgementVerdicts } from '../../reading/judgement.ts'
import { approximations, speakerKinds } from '../../statements/statement.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { given } from '../given.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer, body } from '../schemas/answer.ts'
import { dateField, documentField, lineField, phaseField, stanceField } from '../schemas/fields.ts'
import { judgedDocumentType } from '../schemas/judged-document-type.ts'
import { notPossible, notThere, wrongRequest } from '../schemas/problem-type.ts'

const spanType = z.object({ start: z.int().min(0), end: z.int().min(1) }).openapi('AskedSpan')

const partyType = z
  .object({
    code: z
      .string()
      .regex(/^[A-Z]{2}$/u)
      .nullable(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/u)
      .nullable(),
    name: lineField.min(1),
    span: spanType.nullable(),
  })
  .openapi('AskedParty')

const speakerType = z
  .object({
    name: lineField.min(1),
    kind: z.enum(speakerKinds),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/u)
      .nullable(),
    saidOn: dateField.nullable(),
    span: spanType.nullable(),
    cue: spanType.nullable(),
  })
  .openapi('AskedSpeaker')

const quantityType = z.object({
  value: z.number().nullable(),
  high: z.number().nullable().default(null),
  unit: lineField.min(1),
  approx: z.enum(approximations),
})

const correctionType = z
  .strictObject({
    quote: spanType.optional(),
    suppliers: z.array(partyType).max(50).optional(),
    recipients: z.array(partyType).max(50).optional(),
    goods: lineField.optional(),
    quantity: quantityType.nullable().optional(),
    period: z.object({ from: dateField.nullable(), to: dateField.nullable() }).nullable().optional(),
    stance: stanceField.optional(),
    phase: phaseField.optional(),
    attribution: z.array(speakerType).max(20).optional(),
  })
  .openapi('AskedCorrection')

const decide = createRoute({
  method: 'post',
  path: '/api/documents/{id}/judgements',
  summary: 'Accept, correct, reject or add a statement; the document as it then stands',
  request: {
    params: z.object({ id: documentField }),
    body: body(
      z.object({
        verdict: z.enum(judgementVerdicts),
        statement: lineField.nullable(),
        correction: correctionType.nullable(),
        who: lineField.min(1),
        why: lineField,
      }),
    ),
  },
  responses: {
    200: answer(judgedDocumentType, 'The document after it'),
    400: wrongRequest,
    404: notThere,
    409: notPossible,
  },
})

const takeBack = createRoute({
  method: 'post',
  path: '/api/documents/{id}/judgements/{judgement}/retraction',
  summary: 'Take a judgement back; it stays in the history',
  request: {
    params: z.object({ id: documentField, judgement: lineField }),
    body: body(z.object({ who: lineField.min(1), why: lineField })),
  },
  responses: { 200: answer(judgedDocumentType, 'The document after it'), 400: wrongRequest, 404: notThere },
})

export const addJudgementRoutes = (app: OpenAPIHono, deps: DeskDeps): void => {
  const { store, knowledge, now, newId } = deps
  const after = async (id: DocumentId) => {
    const document = await judgedDocument(id, store, knowledge)
    if (document === null) throw new RequestProblem(404, `Nothing was read under ${id}.`)
    return document
  }
  app.openapi(decide, async (c) => {
    const { id } = c.req.valid('param')
    await after(id)
    const { correction, ...asked } = c.req.valid('json')
    const change = correction === null ? null : given(correction)
    const judged = await judge(id, { ...asked, correction: change }, { store, knowledge, now, newId })
    if ('refused' in judged) throw new RequestProblem(409, judged.refused)
    return c.json(await after(id), 200)
  })
  app.openapi(takeBack, async (c) => {
    const { id, judgement } = c.req.valid('param')
    await after(id)
    const one = (await store.judgements(id)).find((made) => made.id === judgement)
    if (one === undefined) throw new RequestProblem(404, 'There is no such judgement on this document.')
    await keepRetraction(one, { ...c.req.valid('json'), at: now() }, store, knowledge)
    return c.json(await after(id), 200)
  })
}
