import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FetchPolicy } from './polite-fetch.ts'
import { publicSource } from './public-source.ts'

/** A site of our own on loopback, and what it was asked for. */
let server: Server
let port = 0
const asked: string[] = []
const pages: Readonly<Record<string, (answer: ServerResponse) => void>> = {
  '/robots.txt': (answer) => answer.end('User-agent: *\nDisallow: /closed\n'),
  '/page': (answer) => answer.setHeader('content-type', 'text/html; charset=Shift_JIS').end('<p>page</p>'),
  '/closed/page': (answer) => answer.end('never to be read'),
  '/to-page': (answer) => answer.writeHead(302, { location: '/page' }).end(),
  '/to-closed': (answer) => answer.writeHead(302, { location: '/closed/page' }).end(),
  '/to-loopback': (answer) => answer.writeHead(302, { location: `http://127.0.0.1:${port}/page` }).end(),
  '/to-file': (answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/loop': (answer) => answer.writeHead(302, { location: '/loop' }).end(),
  '/picture': (answer) => answer.setHeader('content-type', 'image/png').end('png'),
  '/huge': (answer) =>
    answer.setHeader('content-length', String(10 ** 10)).write('<p>page</p>'.repeat(100_000)),
}
beforeAll(async () => {
  server = createServer((request: IncomingMessage, answer) => {
    asked.push(`${request.headers.host} ${request.url}`)
    const page = pages[request.url ?? '']
    if (page) page(answer)
    else answer.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.closeAllConnections())

/** As if the name service sent the site's name to loopback; only `paper.example` is allowed all the same. */
const policy: FetchPolicy = {
  allowHosts: new Set(['paper.example']),
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
}
const read = async (address: string, how: FetchPolicy = policy) => {
  for await (const found of publicSource(address, how).documents()) return found
  throw new Error('a source gives one document')
}
const site = (path: string): string => `http://paper.example:${port}${path}`

test('a page is read from the address that was looked at, with media type, charset and where it was found', async () => {
  expect(await read(site('/to-page'))).toMatchObject({
    kind: 'document',
    mediaType: 'text/html',
    charset: 'shift_jis',
    address: site('/page'),
  })
})

test.each([
  ['a host whose name leads to loopback', () => `http://other.example:${port}/page`, 'not_public'],
  ['loopback itself', () => `http://127.0.0.1:${port}/page`, 'not_public'],
  ['loopback as one number', () => `http://2130706433:${port}/page`, 'not_public'],
  ['loopback in octal', () => `http://0177.0.0.1:${port}/page`, 'not_public'],
  ['loopback, short', () => `http://127.1:${port}/page`, 'not_public'],
  ['IPv6 loopback', () => `http://[::1]:${port}/page`, 'not_public'],
  ['loopback mapped into IPv6', () => `http://[::ffff:127.0.0.1]:${port}/page`, 'not_public'],
  ['the address of cloud metadata', () => 'http://169.254.169.254/latest/meta-data', 'not_public'],
  ['a redirect to loopback', () => site('/to-loopback'), 'not_public'],
  ['a redirect to a file', () => site('/to-file'), 'unreachable'],
  ['a file', () => 'file:///etc/passwd', 'unreachable'],
  ['an address with a password', () => `http://me:secret@paper.example:${port}/page`, 'unreachable'],
  ['redirects without end', () => site('/loop'), 'unreachable'],
  ['what robots.txt closes', () => site('/closed/page'), 'robots'],
  ['a redirect to what robots.txt closes', () => site('/to-closed'), 'robots'],
  ['a picture', () => site('/picture'), 'unsupported'],
  ['more than is read', () => site('/huge'), 'too_large'],
  ['a page that is not there', () => site('/nowhere'), 'http_status'],
])('is not read: %s', async (_, address, code) => {
  asked.length = 0
  const found = await read(address())
  expect(found.kind === 'failed' ? found.problem.code : 'read').toBe(code)
  expect(asked.filter((line) => line.startsWith('127.') || line.includes('/closed'))).toEqual([])
})
