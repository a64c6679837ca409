import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { publicSource } from '../../adapters/http-fetch/public-source.ts'
import { bytesSource } from '../../adapters/sources/bytes-source.ts'
import type { GivenOptions } from '../../desk/documents-of.ts'
import { outcomeOf, type ReadOutcome } from '../../desk/read-outcome.ts'
import { readSources } from '../../desk/read-sources.ts'
import { keepStanding } from '../../desk/standing.ts'
import type { Source } from '../../ports/source.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { given } from '../given.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer, body } from '../schemas/answer.ts'
import { addressField, documentField, lineField } from '../schemas/fields.ts'
import { baseName, givenFields } from '../schemas/given-fields.ts'
import { notThere, wrongRequest } from '../schemas/problem-type.ts'

/** One page in words: what became of it, and where its account is. */
const outcomeType = z
  .object({
    source: z.string(),
    document: z.string().nullable(),
    title: z.string().nullable(),
    statements: z.int(),
    problems: z.array(z.object({ code: z.string(), message: z.string(), failure: z.boolean() })).readonly(),
  })
  .openapi('ReadOutcome')

const outcomes = z.object({ read: z.array(outcomeType) })

const readText = createRoute({
  method: 'post',
  path: '/api/readings/text',
  summary: 'Read a text that was pasted',
  request: {
    body: body(
      z.object({
        text: z.string().max(5_000_000),
        name: lineField.default('pasted text'),
        address: addressField.optional(),
        ...givenFields,
      }),
    ),
  },
  responses: { 200: answer(outcomes, 'What was read'), 400: wrongRequest },
})

const readAddress = createRoute({
  method: 'post',
  path: '/api/readings/address',
  summary: 'Read the page at an address of the public internet',
  request: { body: body(z.object({ address: addressField, ...givenFields })) },
  responses: { 200: answer(outcomes, 'What was read'), 400: wrongRequest },
})

const readFile = createRoute({
  method: 'post',
  path: '/api/readings/file',
  summary: 'Read a file: a page, a feed or a web archive',
  request: {
    query: z.object({ name: lineField, address: addressField.optional(), ...givenFields }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: { 200: answer(outcomes, 'What was read'), 400: wrongRequest },
})

const readAgain = createRoute({
  method: 'post',
  path: '/api/documents/{id}/reading',
  summary: 'Read a document once more with the rules of now, and with what people said about it',
  request: { params: z.object({ id: documentField }) },
  responses: { 200: answer(outcomes, 'What was read'), 400: wrongRequest, 404: notThere },
})

export const addReadingRoutes = (app: OpenAPIHono, deps: DeskDeps): void => {
  const { store, knowledge, read, fetching, now } = deps

  const readAll = async (source: Source, said: GivenOptions) => {
    const found: ReadOutcome[] = []
    const reading = readSources([source], said, {
      engine: knowledge.engine,
      read,
      knowledge,
      store,
      now,
      onProgress: () => {},
      onPassedOver: () => {},
    })
    for await (const one of reading) found.push(outcomeOf(one))
    return { read: found }
  }

  app.openapi(readText, async (c) => {
    const { text, name, ...said } = c.req.valid('json')
    return c.json(await readAll(bytesSource(name, new TextEncoder().encode(text)), given(said)), 200)
  })
  app.openapi(readAddress, async (c) => {
    const { address, ...said } = c.req.valid('json')
    return c.json(await readAll(publicSource(address, fetching), given(said)), 200)
  })
  app.openapi(readFile, async (c) => {
    const { name, ...said } = c.req.valid('query')
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return c.json(await readAll(bytesSource(baseName(name), bytes), given(said)), 200)
  })
  app.openapi(readAgain, async (c) => {
    const { id } = c.req.valid('param')
    const before = await store.newest(id)
    const bytes = await store.bytes(id)
    if (before === null || bytes === null) throw new RequestProblem(404, `Nothing was read under ${id}.`)
    const reading = read(bytes, before.document.source, before.options)
    await keepStanding(reading, bytes, now(), store, knowledge)
    return c.json({ read: [outcomeOf(reading)] }, 200)
  })
}
