import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { readTable } from '../../adapters/csv/read-table.ts'
import { importOfficial, officialColumns } from '../../desk/import-official.ts'
import { addObservations, monthsOf, type Observation } from '../../regimes/observation.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer } from '../schemas/answer.ts'
import { described } from '../schemas/described.ts'
import { dateField, lineField } from '../schemas/fields.ts'
import { notThere, wrongRequest } from '../schemas/problem-type.ts'
import { todayOf } from '../today-of.ts'
import { utf8Text } from '../utf8-text.ts'

const observationType = described<Observation>('Observation', {
  type: 'object',
  required: ['id', 'measure', 'goods', 'from', 'to', 'suppliers', 'basis', 'source', 'seen'],
  properties: {
    id: { type: 'string' },
    measure: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    suppliers: { type: 'array', items: { type: 'string' } },
    t: { type: ['number', 'null'] },
    bbl: { type: ['number', 'null'] },
    basis: { type: 'string' },
    source: { type: 'string' },
    seen: { type: 'string' },
  },
})

const list = createRoute({
  method: 'get',
  path: '/api/official',
  summary: 'Official figures, those that ship with the program first',
  request: { query: z.object({ month: dateField.optional(), supplier: lineField.optional() }) },
  responses: {
    200: answer(z.object({ items: z.array(observationType) }), 'The figures'),
    400: wrongRequest,
  },
})

const add = createRoute({
  method: 'post',
  path: '/api/official',
  summary:
    'Import a table of official figures for one cap, CSV in UTF-8; bad rows are refused, the others go in',
  request: {
    query: z.object({ measure: lineField }),
    body: { required: true, content: { 'text/csv': { schema: z.string() } } },
  },
  responses: {
    200: answer(
      z.object({
        rows: z.int(),
        known: z.int(),
        added: z.array(observationType),
        problems: z.array(
          z.object({
            line: z.int(),
            id: z.string().nullable(),
            column: z.string().nullable(),
            kind: z.enum(['refused', 'flagged']),
            message: z.string(),
          }),
        ),
      }),
      'What became of the rows',
    ),
    400: wrongRequest,
    404: notThere,
  },
})

export const addOfficialRoutes = (app: OpenAPIHono, { store, book, now }: DeskDeps): void => {
  app.openapi(list, async (c) => {
    const { month, supplier } = c.req.valid('query')
    const all = addObservations(book.observations, await store.observations()).all
    const wanted = month === undefined ? null : new Set(monthsOf({ from: month, to: month }))
    const items = all.filter(
      (one) =>
        (wanted === null || monthsOf(one).some((each) => wanted.has(each))) &&
        (supplier === undefined || one.suppliers.includes(supplier)),
    )
    return c.json({ items }, 200)
  })
  app.openapi(add, async (c) => {
    const { measure } = c.req.valid('query')
    const table = readTable(utf8Text(await c.req.arrayBuffer()), officialColumns)
    if ('wrong' in table) throw new RequestProblem(400, table.wrong)
    const done = await importOfficial(table, measure, { ...book, store, now, importedOn: todayOf(now()) })
    if (done === null) throw new RequestProblem(404, `${measure} is no paragraph with a cap.`)
    const { rows, read, added, problems } = done
    return c.json({ rows, known: read - added.length, added: [...added], problems: [...problems] }, 200)
  })
}
