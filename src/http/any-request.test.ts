import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kyselyStore } from '../adapters/kysely-store/kysely-store.ts'
import { openPostgres } from '../adapters/postgres/open-postgres.ts'
import { type PostgresServer, startPostgres } from '../adapters/postgres/postgres-server.fixture.ts'
import { textPage } from '../cli/page.fixture.ts'
import type { Store } from '../ports/store.ts'
import { bodyAsSent, type Description, type Known, requestsTo } from './any-request.fixture.ts'
import { type TestDesk, testDesk } from './desk.fixture.ts'

/** `FUZZ_SEED` makes the requests of an earlier run again, `FUZZ_REQUESTS` more of them for each route. */
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
const requests = Number(process.env.FUZZ_REQUESTS ?? 20)

let server: PostgresServer
let team: Store
let desks: Readonly<Record<'SQLite' | 'PostgreSQL', TestDesk>>
beforeAll(async () => {
  server = await startPostgres()
  team = kyselyStore(await openPostgres(await server.newDatabase()))
  desks = { SQLite: await testDesk(), PostgreSQL: await testDesk({ store: team }) }
})
afterAll(async () => {
  await Promise.all(Object.values(desks).map((desk) => desk.close()))
  await team.close()
  await server.stop()
})

const ids = /"(id|statement)":"([^"]+)"/gu

/** Texts that lead somewhere: what the desk has, and the words that its routes take. */
const knownTo = async (desk: TestDesk): Promise<Known> => {
  const textAt = async (path: string): Promise<string> => (await desk.ask(path)).text()
  for (const nr of [41, 42]) await desk.send('/api/readings/text', { text: textPage(nr), name: `${nr}.txt` })
  const listed = JSON.parse(await textAt('/api/documents?limit=1')) as {
    readonly items: readonly [{ readonly document: string }]
    readonly next: string
  }
  const [{ document }] = listed.items
  const { judged } = JSON.parse(await textAt(`/api/documents/${document}`)) as {
    readonly judged: readonly [{ readonly statement: { readonly id: string } }]
  }
  const statement = judged[0].statement.id
  const path = `/api/documents/${document}/judgements`
  const decided = { statement, verdict: 'accept', correction: null, who: 'R. Reader', why: '' }
  const judgement =
    /"history":\[\{"id":"([^"]+)"/u.exec(await (await desk.send(path, decided)).text())?.[1] ?? ''
  const here = [...(await textAt('/api/register')).matchAll(ids)].map(([, , id = '']) => id)
  return {
    texts: [
      document,
      statement,
      judgement,
      ...here,
      'KP',
      'RU',
      'ja',
      '2023-07-03',
      'R. Reader',
      'http://paper.example/page',
    ],
    byName: {
      id: [document, document, document, statement, 'unsc:2397/5'],
      document: [document],
      statement: [statement],
      supplier: ['KP'],
      recipient: ['RU'],
      party: ['KP'],
      from: ['KP', '2023-07'],
      to: ['RU', '2023-08'],
      language: ['ja'],
      judgement: [judgement],
      measure: ['unsc:2397/5'],
      regime: ['un-1718'],
      window: ['2022', '2023'],
      cursor: [listed.next],
      limit: ['1', '50'],
      item: ['arms.shell'],
      goods: ['arms', 'refined-petroleum'],
      unit: ['t', 'bbl'],
      published: ['2023-07-03', '2023'],
      on: ['2020-01-01'],
      knownOn: ['2023-07-03'],
      address: ['http://paper.example/page'],
    },
  }
}

const claimRow =
  'id,claim_date,claimant,claimant_role,stance,direction,item,quantity,unit,qualifier,period_start,period_end,place,source,note\n' +
  'B1,2024-02-01,Port Watch,NGO,constructor,KP>RU,shells,5,container,,,,,x,\n"'

const leaks = /node_modules|\.[jt]s:\d|sqlite|postgres|syntax error|\[object/iu

describe.each(['SQLite', 'PostgreSQL'] as const)(`over %s (FUZZ_SEED=${seed})`, (name) => {
  test('no request to any route gets more than a problem in words', async () => {
    const desk = desks[name]
    const description = (await (await desk.ask('/openapi.json')).json()) as Description
    const known = await knownTo(desk)
    const pages = [
      textPage(42),
      '<p>page',
      '\u001f\u008b',
      'PK\u0003\u0004',
      '%PDF-1.7',
      '<rss><channel>',
      'month,supplier,barrels\n2023-05,RU,100\n2023-06,__proto__,-1\n',
      claimRow,
    ] as const
    const routes = Object.entries(description.paths).flatMap(([route, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ route, method, operation })),
    )
    expect(routes.length).toBeGreaterThan(15)
    for (const { route, method, operation } of routes)
      await fc.assert(
        fc.asyncProperty(
          requestsTo(route, operation, description, known, pages),
          async ({ path, type, body }) => {
            const answer = await desk.ask(path, {
              method: method.toUpperCase(),
              ...(type === null ? {} : { headers: { 'content-type': type } }),
              ...(body === null ? {} : { body: bodyAsSent(body) }),
            })
            const text = await answer.text()
            expect(answer.status, `${method} ${path}: ${text}`).toBeLessThan(500)
            if (answer.status < 400) return
            expect(answer.headers.get('content-type')).toBe('application/problem+json')
            const { detail } = JSON.parse(text) as { readonly detail: string }
            expect(detail).not.toMatch(leaks)
            expect(detail).not.toBe('')
          },
        ),
        { seed, numRuns: requests },
      )
    expect((await desk.ask('/api/register')).status).toBe(200)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  }, 240_000)
})
