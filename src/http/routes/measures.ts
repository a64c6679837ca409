import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { findGoods } from '../../goods/taxonomy.ts'
import { assessFlow } from '../../regimes/assess-flow.ts'
import type { FlowAssessment } from '../../regimes/assessment.ts'
import type { Flow } from '../../regimes/flow.ts'
import { listMeasures } from '../../regimes/list-measures.ts'
import type { Measure } from '../../regimes/measure.ts'
import { readFlow } from '../../regimes/read-flows.ts'
import { unknownWords } from '../../regimes/unknown-words.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { given } from '../given.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer, body } from '../schemas/answer.ts'
import { described } from '../schemas/described.ts'
import { dayField, lineField } from '../schemas/fields.ts'
import { notThere, wrongRequest } from '../schemas/problem-type.ts'

const codeField = z.string().regex(/^[A-Z]{2}$/u)

/** A paragraph as its pack holds it; `docs/regimes.md` explains its fields. */
const measureType = described<Measure & { readonly pack: string }>('Measure', {
  type: 'object',
  required: ['id', 'pack', 'label', 'type', 'from'],
  properties: {
    id: { type: 'string' },
    pack: { type: 'string' },
    label: { type: 'object', properties: { en: { type: 'string' }, ja: { type: 'string' } } },
    type: { type: 'string' },
    from: { type: 'string' },
  },
})

type FlowAnswer = Omit<FlowAssessment, 'decisions'> & { readonly flow: Flow }

const list = createRoute({
  method: 'get',
  path: '/api/measures',
  summary: 'The paragraphs of the bodies of rules',
  request: {
    query: z.object({
      regime: lineField.optional(),
      on: dayField.optional(),
      item: lineField.optional(),
      from: codeField.optional(),
      to: codeField.optional(),
    }),
  },
  responses: { 200: answer(z.object({ items: z.array(measureType) }), 'The paragraphs'), 400: wrongRequest },
})

const one = createRoute({
  method: 'get',
  path: '/api/measures/{id}',
  summary: 'One paragraph, its id with %2F for the slash',
  request: { params: z.object({ id: lineField }) },
  responses: { 200: answer(measureType, 'The paragraph'), 404: notThere },
})

const answerType = described<FlowAnswer>('FlowAnswer', {
  type: 'object',
  required: ['flow', 'verdict', 'paragraphs', 'missing', 'assumptions'],
  properties: {
    flow: { type: 'object' },
    verdict: { $ref: '#/components/schemas/Verdict' },
    paragraphs: { type: 'array', items: { type: 'string' } },
    missing: { type: 'array', items: { type: 'string' } },
    assumptions: { type: 'array', items: { type: 'string' } },
  },
})

const assess = createRoute({
  method: 'post',
  path: '/api/assessments',
  summary: 'What the rules would say of a flow, if it took place',
  request: {
    body: body(z.object({ regime: lineField.default('un-1718'), flow: z.record(z.string(), z.unknown()) })),
  },
  responses: {
    200: answer(answerType, 'The answer'),
    400: wrongRequest,
  },
})

const assessMany = createRoute({
  method: 'post',
  path: '/api/assessments/list',
  summary:
    'What the rules would say of each of many flows, in their order; one that cannot be read has its problems',
  request: {
    body: body(
      z.object({
        flows: z
          .array(z.object({ regime: lineField.default('un-1718'), flow: z.record(z.string(), z.unknown()) }))
          .max(1000),
      }),
    ),
  },
  responses: {
    200: answer(
      z.object({
        items: z.array(z.object({ answer: z.union([answerType, z.null()]), problems: z.array(z.string()) })),
      }),
      'The answers',
    ),
    400: wrongRequest,
  },
})

export const addMeasureRoutes = (app: OpenAPIHono, { book, isCountry }: DeskDeps): void => {
  app.openapi(list, (c) => {
    const { regime, item, on, from, to } = c.req.valid('query')
    if (item !== undefined && findGoods(book.taxonomy, item) === null)
      throw new RequestProblem(400, `item: there are no goods with the code ${item}`)
    const asked = given({ item, on, from, to })
    const items = book.rules
      .filter(({ pack }) => regime === undefined || pack.id === regime)
      .flatMap((rules) =>
        listMeasures(rules, asked).map(({ measure, how, status }) => ({
          ...measure,
          pack: rules.name,
          how,
          statusOnDay: status,
        })),
      )
    return c.json({ items }, 200)
  })
  app.openapi(one, (c) => {
    const { id } = c.req.valid('param')
    const rules = book.rules.find(({ byId }) => byId.has(id))
    const measure = rules?.byId.get(id)
    if (rules === undefined || measure === undefined)
      throw new RequestProblem(404, `No body of rules has a paragraph ${id}.`)
    return c.json({ ...measure, pack: rules.name }, 200)
  })
  const answerTo = (
    regime: string,
    described: Readonly<Record<string, unknown>>,
  ): { readonly answer: FlowAnswer | null; readonly problems: string[] } => {
    const rules = book.rules.find(({ pack }) => pack.id === regime)
    if (rules === undefined)
      return { answer: null, problems: [`regime: there is no body of rules ${regime}`] }
    const { flow, problems, remarks } = readFlow(described, book.taxonomy, book.facts, isCountry)
    const wrong = [...problems, ...remarks, ...(flow === null ? [] : unknownWords(flow, rules))]
    if (flow === null || wrong.length > 0) return { answer: null, problems: wrong }
    const { decisions: _, ...rest } = assessFlow(flow, rules)
    return { answer: { flow, ...rest }, problems: [] }
  }
  app.openapi(assess, (c) => {
    const { regime, flow } = c.req.valid('json')
    const { answer: found, problems } = answerTo(regime, flow)
    if (found === null) throw new RequestProblem(400, problems.join('; '))
    return c.json(found, 200)
  })
  app.openapi(assessMany, (c) => {
    const items = c.req.valid('json').flows.map(({ regime, flow }) => answerTo(regime, flow))
    return c.json({ items }, 200)
  })
}
