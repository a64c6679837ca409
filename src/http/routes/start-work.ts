import { setImmediate as breath } from 'node:timers/promises'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { readTable } from '../../adapters/csv/read-table.ts'
import { publicSource } from '../../adapters/http-fetch/public-source.ts'
import { bytesSource } from '../../adapters/sources/bytes-source.ts'
import { fileSource } from '../../adapters/sources/file-source.ts'
import { spooledFile, TooMuchSent } from '../../adapters/sources/spooled-file.ts'
import { assessStored } from '../../desk/assess-stored.ts'
import type { GivenOptions } from '../../desk/documents-of.ts'
import { claimColumns, importClaimTable } from '../../desk/import-claim-table.ts'
import { outcomeOf } from '../../desk/read-outcome.ts'
import { readSources } from '../../desk/read-sources.ts'
import type { WorkReport } from '../../desk/work-board.ts'
import type { Source } from '../../ports/source.ts'
import { addObservations } from '../../regimes/observation.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { given } from '../given.ts'
import { RequestProblem } from '../problem-answer.ts'
import { answer, body } from '../schemas/answer.ts'
import { addressField, lineField } from '../schemas/fields.ts'
import { baseName, givenFields } from '../schemas/given-fields.ts'
import { tooLarge, wrongRequest } from '../schemas/problem-type.ts'
import { workType } from '../schemas/work-type.ts'
import { todayOf } from '../today-of.ts'
import { utf8Text } from '../utf8-text.ts'

/** More is read by the command line, which needs no copy of it. */
export const sentLimit = 2 * 1024 ** 3

const begun = { 202: answer(workType, 'The work, which has begun'), 400: wrongRequest }
const follow = z.boolean().default(false)

const fromText = createRoute({
  method: 'post',
  path: '/api/work/text',
  summary: 'Begin to read a text that was pasted',
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
  responses: begun,
})

const fromAddress = createRoute({
  method: 'post',
  path: '/api/work/address',
  summary:
    'Begin to read a page or a feed of the public internet; `follow` fetches the pages that a feed only names',
  request: { body: body(z.object({ address: addressField, follow, ...givenFields })) },
  responses: begun,
})

const fromFile = createRoute({
  method: 'post',
  path: '/api/work/file',
  summary: 'Begin to read a file: a page, a feed, or a web archive of up to 2 GB',
  request: {
    query: z.object({
      name: lineField,
      address: addressField.optional(),
      follow: z.enum(['true', 'false']).default('false'),
      ...givenFields,
    }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  responses: { ...begun, 413: tooLarge },
})

const claims = createRoute({
  method: 'post',
  path: '/api/work/claims',
  summary: "Begin to import a person's own table of claims, CSV in UTF-8",
  request: {
    query: z.object({ name: lineField.default('claims.csv') }),
    body: { required: true, content: { 'text/csv': { schema: z.string() } } },
  },
  responses: begun,
})

const assessAgain = createRoute({
  method: 'post',
  path: '/api/work/assessments',
  summary: 'Begin to assess everything that is stored with the rules as they are now',
  responses: { 202: begun[202] },
})

/** Everything that takes its time: each answers at once with a piece of work, whose events tell how it goes. */
export const addStartWorkRoutes = (app: OpenAPIHono, deps: DeskDeps): void => {
  const { board, store, knowledge, read, fetching, book, now } = deps
  const toFollow = (wanted: boolean) => (wanted ? (address: string) => publicSource(address, fetching) : null)

  const readAll = async (source: Source, said: GivenOptions, report: WorkReport): Promise<void> => {
    let done = 0
    const reading = readSources([source], said, {
      engine: knowledge.engine,
      read,
      knowledge,
      store,
      now,
      onProgress: (before, of, current) => report.progress(before, of, current),
      onPassedOver: (passed, message) => report.news({ kind: 'passed', source: passed, message }),
    })
    for await (const one of reading) {
      done += 1
      report.news({ kind: 'page', outcome: outcomeOf(one) })
      if (report.stopped.aborted) return
      // Reading holds the process; whoever else asks is answered between two pages.
      await breath()
    }
    report.progress(done, done, source.name)
  }

  app.openapi(fromText, (c) => {
    const { text, name, ...said } = c.req.valid('json')
    const source = bytesSource(name, new TextEncoder().encode(text))
    return c.json(
      board.start('read', name, (report) => readAll(source, given(said), report)),
      202,
    )
  })
  app.openapi(fromAddress, (c) => {
    const { address, follow: wanted, ...said } = c.req.valid('json')
    const source = publicSource(address, fetching, toFollow(wanted))
    return c.json(
      board.start('read', address, (report) => readAll(source, given(said), report)),
      202,
    )
  })
  app.openapi(fromFile, async (c) => {
    const { name, follow: wanted, ...said } = c.req.valid('query')
    const sent = c.req.raw.body
    if (sent === null) throw new RequestProblem(400, 'The bytes of a file were expected.')
    const file = await spooledFile(sent, sentLimit).catch((error) => {
      if (error instanceof TooMuchSent)
        throw new RequestProblem(
          413,
          'Files of up to 2 GB are taken here; tidewaiter read takes larger ones.',
        )
      throw error
    })
    const source = fileSource(baseName(name), file.path, toFollow(wanted === 'true'))
    const work = async (report: WorkReport): Promise<void> => {
      try {
        await readAll(source, given(said), report)
      } finally {
        await file.remove()
      }
    }
    return c.json(board.start('read', baseName(name), work), 202)
  })
  app.openapi(claims, async (c) => {
    const name = baseName(c.req.valid('query').name)
    const table = readTable(utf8Text(await c.req.arrayBuffer()), claimColumns)
    if ('wrong' in table) throw new RequestProblem(400, `${name}: ${table.wrong}`)
    const engine = knowledge.engine.replace(/^rules\//u, 'table/')
    const importing = { ...book, store, knowledge: { ...knowledge, engine }, now, importedOn: todayOf(now()) }
    const of = table.rows.length + table.broken.length
    const work = async ({ progress, news, stopped }: WorkReport): Promise<void> => {
      let done = 0
      progress(0, of, name)
      for await (const { line, outcome, problems } of importClaimTable(table, name, importing)) {
        done += 1
        news({ kind: 'row', line, outcome, problems: problems.map(({ message }) => message) })
        progress(done, of, name)
        if (stopped.aborted) return
        await breath()
      }
    }
    return c.json(board.start('claims', name, work), 202)
  })
  app.openapi(assessAgain, (c) => {
    const work = async ({ progress, news, stopped }: WorkReport): Promise<void> => {
      const observations = addObservations(book.observations, await store.observations()).all
      const of = (await store.documents()).length
      let done = 0
      progress(0, of, '')
      for await (const { document, changes } of assessStored({
        store,
        rules: book.rules,
        observations,
        knownOn: knowledge.knownOn,
        now,
      })) {
        done += 1
        if (changes.length > 0) news({ kind: 'verdict', document: document.id, changes: changes.length })
        progress(done, of, document.source)
        if (stopped.aborted) return
        await breath()
      }
    }
    return c.json(board.start('assess', '', work), 202)
  })
}
