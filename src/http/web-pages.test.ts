import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDesk, testDesk } from './desk.fixture.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const web = new Map([
  ['/index.html', { bytes: bytes('<!doctype html><title>desk</title>'), type: 'text/html; charset=utf-8' }],
  ['/assets/index-0a1b.js', { bytes: bytes('start()'), type: 'text/javascript; charset=utf-8' }],
])
const html = { headers: { accept: 'text/html' } }

let desk: TestDesk
beforeAll(async () => {
  desk = await testDesk({ web, token: 'open sesame' })
})
afterAll(() => desk.close())

test.each(['/', '/documents/sha256:00', '/ledger/unsc:2397%2F5', '/a/page/that/nobody/made'])(
  '%s is answered with the one page, before anybody signed in',
  async (path) => {
    const answer = await desk.ask(path, html)
    expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html><title>desk</title>'])
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
  },
)

test('a file whose name holds its digest is kept for good, and packed where that is asked', async () => {
  const answer = await desk.ask('/assets/index-0a1b.js', { headers: { 'accept-encoding': 'gzip, br' } })
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  const unpacked = new Response(answer.body?.pipeThrough(new DecompressionStream('gzip')))
  expect(await unpacked.text()).toBe('start()')
})

test.each([
  ['/api/nothing', 401],
  ['/assets/index-ffff.js', 404],
  ['/assets/..%2Findex.html', 404],
])('%s is no page: %i', async (path, status) => {
  expect((await desk.ask(path, html)).status).toBe(status)
})

test('a desk whose pages were not built says so', async () => {
  const bare = await testDesk()
  const answer = await bare.ask('/', html)
  expect([answer.status, ((await answer.json()) as { readonly detail: string }).detail]).toEqual([
    404,
    'The pages of the desk were not built: npm run build makes them.',
  ])
  await bare.close()
})
