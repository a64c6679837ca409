import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textPage } from '../cli/page.fixture.ts'
import { host, type TestDesk, testDesk } from './desk.fixture.ts'
import { cursorOf } from './paging.ts'

type Schema = { readonly [key: string]: unknown }
type Operation = {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: Schema }>> }>
  >
}
type Description = {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

let desk: TestDesk
let description: Description
let document = ''
let statement = ''
let opened = ''
let work = ''
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)

const page = textPage()

beforeAll(async () => {
  desk = await testDesk()
  description = (await (await desk.ask('/openapi.json')).json()) as Description
  ajv.addSchema(description, 'desk')
  const read = await desk.send('/api/readings/text', {
    text: page,
    published: '2023-10-17',
    name: 'page.txt',
  })
  document = ((await read.json()) as ReadAnswer).read[0].document
  const kept = (await (await desk.ask(`/api/documents/${document}`)).json()) as DocumentAnswer
  statement = kept.judged[0].statement.id
  const first = await desk.send('/api/cases', { title: 'Barges', who: 'R. Reader' })
  opened = ((await first.json()) as { readonly case: { readonly id: string } }).case.id
  work = ((await (await desk.send('/api/work/text', { text: page })).json()) as { readonly id: string }).id
  await (await desk.ask(`/api/work/${work}/events`)).text()
})
afterAll(() => desk.close())

const escaped = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1')

/** What an answer has against the description of its route; nothing where it keeps it. */
const faultsOf = async (method: string, route: string, answer: Response): Promise<unknown> => {
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? ''
  const described = description.paths[route]?.[method]?.responses[answer.status]?.content?.[type]
  if (answer.status === 204) return null
  if (described === undefined) return `${answer.status} ${type} is not described for ${method} ${route}`
  if (!type.endsWith('json')) return null
  const place = `desk#/paths/${escaped(route)}/${method}/responses/${answer.status}/content/${escaped(type)}/schema`
  const validate = ajv.compile({ $ref: encodeURI(place) })
  return validate(await answer.json()) ? null : validate.errors
}

const post = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
const csv = (text: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'text/csv' },
  body: text,
})
const bytes = (text: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/octet-stream' },
  body: text,
})
const figures = 'month,supplier,tonnes,barrels\n2023-13,RU,1,\n'
const claims = 'id,claimant,stance,direction,item\nc1,Harbour Chronicle,asserted,KP>RU,shells\n'
const nowhere = `sha256:${'0'.repeat(64)}`

/** What stands in the answers that the tests go on from. */
type ReadAnswer = { readonly read: readonly [{ readonly document: string }] }
type DocumentAnswer = { readonly judged: readonly [{ readonly statement: { readonly id: string } }] }

type Case = readonly [route: string, status: number, path: () => string, init?: () => RequestInit]
const cases: readonly Case[] = [
  ['/api/session', 200, () => '/api/session'],
  ['/api/session', 200, () => '/api/session', () => post({ token: 'any' })],
  ['/api/documents', 200, () => '/api/documents?limit=1'],
  ['/api/documents', 400, () => '/api/documents?limit=0'],
  ['/api/documents', 400, () => '/api/documents?cursor=!!'],
  ['/api/documents/{id}', 200, () => `/api/documents/${document}`],
  ['/api/documents/{id}', 400, () => '/api/documents/one'],
  ['/api/documents/{id}', 404, () => `/api/documents/${nowhere}`],
  ['/api/documents/{id}/bytes', 200, () => `/api/documents/${document}/bytes`],
  ['/api/documents/{id}/bytes', 404, () => `/api/documents/${nowhere}/bytes`],
  ['/api/documents/{id}/reading', 200, () => `/api/documents/${document}/reading`, () => post({})],
  ['/api/documents/{id}/reading', 400, () => '/api/documents/one/reading', () => post({})],
  ['/api/documents/{id}/reading', 404, () => `/api/documents/${nowhere}/reading`, () => post({})],
  ['/api/documents/{id}/shown', 200, () => `/api/documents/${document}/shown`],
  ['/api/documents/{id}/shown', 404, () => `/api/documents/${nowhere}/shown`],
  ['/api/documents/{id}/shown', 400, () => '/api/documents/one/shown'],
  ['/api/documents/{id}/shown-statements', 200, () => `/api/documents/${document}/shown-statements`],
  ['/api/documents/{id}/shown-statements', 404, () => `/api/documents/${nowhere}/shown-statements`],
  [
    '/api/documents/{id}/page',
    200,
    () => `/api/documents/${document}/page`,
    () => post({ facts: { published: '2023-11-01' }, who: 'R. Reader', why: '' }),
  ],
  [
    '/api/documents/{id}/page',
    400,
    () => `/api/documents/${document}/page`,
    () => post({ facts: { published: '2023-02-31' }, who: 'R. Reader', why: '' }),
  ],
  [
    '/api/documents/{id}/page',
    400,
    () => `/api/documents/${document}/page`,
    () => post({ facts: {}, who: 'R. Reader', why: '' }),
  ],
  [
    '/api/documents/{id}/page',
    404,
    () => `/api/documents/${nowhere}/page`,
    () => post({ facts: { outlet: 'Harbour Chronicle' }, who: 'R. Reader', why: '' }),
  ],
  [
    '/api/documents/{id}/page/{judgement}/retraction',
    404,
    () => `/api/documents/${document}/page/none/retraction`,
    () => post({ who: 'R. Reader', why: '' }),
  ],
  [
    '/api/documents/{id}/page/{judgement}/retraction',
    400,
    () => `/api/documents/${document}/page/none/retraction`,
    () => post({ why: '' }),
  ],
  ['/api/review', 200, () => '/api/review?party=KP&class=ammunition&limit=1'],
  ['/api/review', 400, () => '/api/review?class=gold'],
  ['/api/review', 400, () => `/api/review?cursor=${cursorOf(['', document, 'x'])}`],
  ['/api/readings/text', 200, () => '/api/readings/text', () => post({ text: page })],
  ['/api/readings/text', 400, () => '/api/readings/text', () => post({ words: page })],
  [
    '/api/readings/address',
    200,
    () => '/api/readings/address',
    () => post({ address: 'http://inside.example/page' }),
  ],
  ['/api/readings/address', 400, () => '/api/readings/address', () => post({ address: 'page' })],
  [
    '/api/readings/file',
    200,
    () => '/api/readings/file?name=page.txt',
    () => ({ method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: page }),
  ],
  [
    '/api/readings/file',
    400,
    () => '/api/readings/file',
    () => ({ method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: page }),
  ],
  ['/api/statements', 200, () => '/api/statements?supplier=KP&stance=asserted'],
  ['/api/statements', 400, () => '/api/statements?stance=certain'],
  ['/api/measures', 200, () => '/api/measures?regime=un-1718&on=2020-01-01'],
  ['/api/measures', 400, () => '/api/measures?item=unobtainium'],
  ['/api/measures/{id}', 200, () => '/api/measures/unsc:2397%2F5'],
  ['/api/measures/{id}', 404, () => '/api/measures/unsc:1%2F1'],
  [
    '/api/assessments',
    200,
    () => '/api/assessments',
    () => post({ flow: { from: ['KP'], to: ['RU'], item: 'arms.shell', date: '2022-11-02' } }),
  ],
  ['/api/assessments', 400, () => '/api/assessments', () => post({ flow: { from: ['XX'], item: 'arms' } })],
  [
    '/api/assessments/list',
    200,
    () => '/api/assessments/list',
    () => post({ flows: [{ flow: { from: ['KP'], to: ['RU'], item: 'arms' } }, { flow: { from: ['XX'] } }] }),
  ],
  ['/api/assessments/list', 400, () => '/api/assessments/list', () => post({ flows: {} })],
  ['/api/articles', 200, () => '/api/articles?name=page.txt', () => bytes(page)],
  ['/api/articles', 400, () => '/api/articles', () => bytes(page)],
  ['/api/families', 200, () => '/api/families'],
  ['/api/families', 400, () => '/api/families?document=one'],
  ['/api/official', 200, () => '/api/official?supplier=RU&month=2023-01'],
  ['/api/official', 400, () => '/api/official?month=winter'],
  ['/api/official', 200, () => '/api/official?measure=unsc:2397%2F5', () => csv(figures)],
  ['/api/official', 400, () => '/api/official?measure=unsc:2397%2F5', () => csv('a,b\n1,2\n')],
  ['/api/official', 404, () => '/api/official?measure=unsc:1%2F1', () => csv(figures)],
  ['/api/work', 200, () => '/api/work'],
  ['/api/work/text', 202, () => '/api/work/text', () => post({ text: page })],
  ['/api/work/text', 400, () => '/api/work/text', () => post({ text: 1 })],
  ['/api/work/address', 202, () => '/api/work/address', () => post({ address: 'http://inside.example/' })],
  ['/api/work/address', 400, () => '/api/work/address', () => post({ address: 'page' })],
  ['/api/work/file', 202, () => '/api/work/file?name=page.txt', () => bytes(page)],
  ['/api/work/file', 400, () => '/api/work/file', () => bytes(page)],
  ['/api/work/claims', 202, () => '/api/work/claims?name=claims.csv', () => csv(claims)],
  ['/api/work/claims', 400, () => '/api/work/claims', () => csv('a,b\n1,2\n')],
  ['/api/work/assessments', 202, () => '/api/work/assessments', () => post({})],
  ['/api/work/{id}', 200, () => `/api/work/${work}`],
  ['/api/work/{id}', 404, () => '/api/work/none'],
  ['/api/work/{id}/stop', 200, () => `/api/work/${work}/stop`, () => post({})],
  ['/api/work/{id}/stop', 404, () => '/api/work/none/stop', () => post({})],
  ['/api/work/{id}/events', 200, () => `/api/work/${work}/events`],
  ['/api/work/{id}/events', 204, () => `/api/work/${work}/events?after=1000`],
  ['/api/work/{id}/events', 400, () => `/api/work/${work}/events?after=x`],
  ['/api/work/{id}/events', 404, () => '/api/work/none/events'],
  ['/api/vocabulary', 200, () => '/api/vocabulary'],
  ['/api/register', 200, () => '/api/register?supplier=KP'],
  ['/api/register', 400, () => '/api/register?class=gold'],
  ['/api/register/{id}', 200, () => `/api/register/${statement}`],
  ['/api/register/{id}', 404, () => '/api/register/tr:none'],
  ['/api/cases', 200, () => '/api/cases'],
  ['/api/cases', 200, () => '/api/cases', () => post({ title: 'Ferries', who: 'R. Reader' })],
  ['/api/cases', 400, () => '/api/cases', () => post({ title: ' ', who: 'R. Reader' })],
  ['/api/cases/{id}', 200, () => `/api/cases/${opened}`],
  ['/api/cases/{id}', 404, () => '/api/cases/none'],
  [
    '/api/cases/{id}/changes',
    200,
    () => `/api/cases/${opened}/changes`,
    () =>
      post({ kind: 'added', item: { kind: 'statement', document, statement }, note: '', who: 'R. Reader' }),
  ],
  [
    '/api/cases/{id}/changes',
    400,
    () => `/api/cases/${opened}/changes`,
    () => post({ kind: 'burnt', who: 'R. Reader' }),
  ],
  [
    '/api/cases/{id}/changes',
    404,
    () => '/api/cases/none/changes',
    () => post({ kind: 'closed', who: 'R. Reader' }),
  ],
  [
    '/api/cases/{id}/changes',
    409,
    () => `/api/cases/${opened}/changes`,
    () => post({ kind: 'added', item: { kind: 'document', document: nowhere }, note: '', who: 'R. Reader' }),
  ],
  ['/api/exports/{format}', 200, () => '/api/exports/csv?table=register'],
  ['/api/exports/{format}', 200, () => `/api/exports/json?document=${document}`],
  ['/api/exports/{format}', 200, () => '/api/exports/ftm'],
  ['/api/exports/{format}', 200, () => `/api/exports/html?case=${opened}&language=ja`],
  ['/api/exports/{format}', 200, () => `/api/exports/warc?transfer=${statement}`],
  ['/api/exports/{format}', 400, () => '/api/exports/pdf'],
  ['/api/exports/{format}', 400, () => `/api/exports/csv?case=${opened}&transfer=${statement}`],
  ['/api/exports/{format}', 404, () => '/api/exports/html?case=none'],
  ['/api/exports/{format}', 404, () => '/api/exports/html?transfer=tr:none'],
  ['/api/ledger/{measure}', 200, () => '/api/ledger/unsc:2397%2F5?window=2023&knownOn=2023-07-03'],
  ['/api/ledger/{measure}', 400, () => '/api/ledger/unsc:2397%2F5?window=1900'],
  ['/api/ledger/{measure}', 404, () => '/api/ledger/unsc:1%2F1'],
  [
    '/api/documents/{id}/judgements',
    200,
    () => `/api/documents/${document}/judgements`,
    () => post({ verdict: 'accept', statement, correction: null, who: 'R. Reader', why: '' }),
  ],
  [
    '/api/documents/{id}/judgements',
    400,
    () => `/api/documents/${document}/judgements`,
    () => post({ verdict: 'doubt' }),
  ],
  [
    '/api/documents/{id}/judgements',
    404,
    () => `/api/documents/${nowhere}/judgements`,
    () => post({ verdict: 'accept', statement, correction: null, who: 'R. Reader', why: '' }),
  ],
  [
    '/api/documents/{id}/judgements',
    409,
    () => `/api/documents/${document}/judgements`,
    () => post({ verdict: 'accept', statement: 'st:none', correction: null, who: 'R. Reader', why: '' }),
  ],
  [
    '/api/documents/{id}/judgements/{judgement}/retraction',
    404,
    () => `/api/documents/${document}/judgements/none/retraction`,
    () => post({ who: 'R. Reader', why: '' }),
  ],
  [
    '/api/documents/{id}/judgements/{judgement}/retraction',
    400,
    () => `/api/documents/${document}/judgements/none/retraction`,
    () => post({}),
  ],
]

describe('every answer keeps what the description says of its route', () => {
  const named = cases.map(([route, status, path, init]) => ({ route, status, path, init }))
  test.each(named)('$route answers $status', async ({ route, status, path, init }) => {
    const request = init?.()
    const answer = await desk.ask(path(), request)
    expect(answer.status).toBe(status)
    expect(await faultsOf((request?.method ?? 'GET').toLowerCase(), route, answer)).toBeNull()
  })

  test('every route that is described is asked here', () => {
    const asked = new Set(cases.map(([route, , , init]) => `${init === undefined ? 'get' : 'post'} ${route}`))
    const described = Object.entries(description.paths).flatMap(([route, methods]) =>
      Object.keys(methods).map((method) => `${method} ${route}`),
    )
    expect(described.filter((route) => !asked.has(route))).toEqual([])
    expect(description.openapi).toBe('3.1.0')
  })
})

describe('wrong input is answered in words and never breaks the desk', () => {
  const bodies = [
    '',
    '{',
    '[]',
    'null',
    '"text"',
    '{"verdict":{}}',
    '{"text":1e999}',
    '\u0000',
    `{"a":${'['.repeat(9000)}`,
  ]
  const routes = Object.entries
  test('whatever the body', async () => {
    for (const [route, methods] of routes(description.paths).filter(([, m]) => 'post' in m))
      for (const body of bodies) {
        const path = route.replace('{id}', document).replace(/\{\w+\}/u, 'x')
        const answer = await desk.ask(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })
        expect(answer.status, `${route} ${body} ${Object.keys(methods)}`).toBeLessThan(500)
      }
  })

  test('whatever the query and the path', async () => {
    const odd = [
      '%00',
      '%ED%A0%80',
      "'%20or%20'1'='1",
      '..%2F..%2Fetc',
      '%',
      'a'.repeat(5000),
      '[]',
      '-1',
      '1e9',
    ]
    for (const value of odd)
      for (const path of [
        `/api/documents?limit=${value}`,
        `/api/documents?cursor=${value}`,
        `/api/statements?supplier=${value}`,
        `/api/register?supplier=${value}`,
        `/api/measures?on=${value}`,
        `/api/measures/${value}`,
        `/api/ledger/${value}?window=${value}`,
        `/api/documents/${value}`,
        `/${value}`,
      ])
        expect((await desk.ask(path)).status, path).toBeLessThan(500)
  })
})

describe('the door', () => {
  const change = post({ text: page })
  test.each([
    ['a name that leads here from elsewhere', '/api/documents', { headers: { host: 'evil.example' } }],
    [
      'a page of another site',
      '/api/readings/text',
      { ...change, headers: { ...change.headers, origin: 'http://evil.example' } },
    ],
    [
      'a page of no site',
      '/api/readings/text',
      { ...change, headers: { ...change.headers, origin: 'null' } },
    ],
    [
      'a form of another site',
      '/api/readings/text',
      { ...change, headers: { ...change.headers, 'sec-fetch-site': 'cross-site' } },
    ],
  ])('stays shut for %s', async (_, path, init) => {
    expect((await desk.ask(path, init)).status).toBe(403)
  })
  test('opens for its own page', async () => {
    const headers = { ...change.headers, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }
    expect((await desk.ask('/api/readings/text', { ...change, headers })).status).toBe(200)
  })
  test('with a token, opens for whoever knows it, and says nothing before', async () => {
    const guarded = await testDesk({ token: 'open sesame' })
    for (const path of ['/api/documents', '/openapi.json', `/api/documents/${document}/bytes`])
      expect((await guarded.ask(path)).status, path).toBe(401)
    expect((await guarded.ask('/api/documents', { headers: { authorization: 'Bearer open' } })).status).toBe(
      401,
    )
    expect(
      (await guarded.ask('/api/documents', { headers: { authorization: 'Bearer open sesame' } })).status,
    ).toBe(200)
    expect((await guarded.send('/api/session', { token: 'wrong' })).status).toBe(401)
    const signed = await guarded.send('/api/session', { token: 'open sesame' })
    const cookie = signed.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/u)
    const again = await guarded.ask('/api/documents', { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect(again.status).toBe(200)
    expect(cookie).not.toContain('Secure')
    const overTls = await guarded.ask('/api/session', {
      ...post({ token: 'open sesame' }),
      headers: { 'content-type': 'application/json', origin: `https://${host}` },
    })
    expect(overTls.headers.get('set-cookie')).toContain('Secure')
    await guarded.close()
  })
  test('every answer forbids scripts from elsewhere and guesses at types', async () => {
    const answer = await desk.ask('/api/nothing')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

test('what did not change is not sent again', async () => {
  const first = await desk.ask('/api/documents?limit=1')
  const again = await desk.ask('/api/documents?limit=1', {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  })
  expect([first.status, again.status]).toEqual([200, 304])
})
