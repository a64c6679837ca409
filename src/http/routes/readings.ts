import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { publicSource } from '../../adapters/http-fetch/public-source.ts'
import { bytesSource } from '../../adapters/sources/bytes-source.ts'
import type { GivenOptions } from '../../desk/documents-of.ts'
import { readSources } from '../../desk/read-sources.ts'
import { keepStanding } from '../../desk/standing.ts'
import type { Source } from '../../ports/source.ts'
import { isFailure } from '../../problems/problem.ts'
import type { Reading } from '../../reading/reading.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { given } from '../given.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer, body } from '../schemas/answer.ts'
import { addressField, dateField, documentField, languageField, lineField } from '../schemas/fields.ts'
import { notThere, wrongRequest } from '../schemas/problem-type.ts'

const givenFields = {
  published: dateField.optional(),
  outlet: lineField.optional(),
  language: languageField.optional(),
}

/** One page in words: what became of it, and where its account is. */
const outcomeType = z
  .object({
    source: z.string(),
    document: z.string().nullable(),
    title: z.string().nullable(),
    statements: z.int(),
    problems: z.array(z.object({ code: z.string(), message: z.string(), failure: z.boolean() })),
  })
  .openapi('ReadOutcome')

const outcomes = z.object({ read: z.array(outcomeType) })

const outcomeOf = ({ document, article, statements, problems }: Reading): z.infer<typeof outcomeType> => ({
  source: document.source,
  document: article === null ? null : document.id,
  title: article?.title ?? null,
  statements: statements.length,
  problems: problems.map((problem) => ({
    code: problem.code,
    message: problem.message,
    failure: isFailure(problem),
  })),
})

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

/** The name of a file without the folders that a browser may send with it. */
const baseName = (name: string): string => name.replace(/^.*[\\/]/su, '') || 'file'

export const addReadingRoutes = (app: OpenAPIHono, deps: DeskDeps): void => {
  const { store, knowledge, read, fetching, now } = deps

  const readAll = async (source: Source, said: GivenOptions) => {
    const found: z.infer<typeof outcomeType>[] = []
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
