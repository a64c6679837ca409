import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FetchPolicy } from './polite-fetch.ts'
import { publicSource } from './public-source.ts'

const html = { 'content-type': 'text/html' }
const zeros = new Uint8Array(80 * 1024 * 1024)
const packedAs = (coding: string, pack: () => Uint8Array) => (answer: ServerResponse) =>
  answer.writeHead(200, { ...html, 'content-encoding': coding }).end(pack())

/** Sends until nobody listens any more. */
const withoutEnd = (answer: ServerResponse): void => {
  const piece = Buffer.alloc(1024 * 1024, '<p>the ferry runs again')
  const more = (): void => {
    while (!answer.destroyed && answer.write(piece));
    if (!answer.destroyed) answer.once('drain', more)
  }
  answer.writeHead(200, html)
  more()
}

const pages: Readonly<Record<string, (answer: ServerResponse) => unknown>> = {
  '/gzip': packedAs('gzip', () => gzipSync(zeros)),
  '/deflate': packedAs('deflate', () => deflateSync(zeros)),
  '/brotli': packedAs('br', () =>
    brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }),
  ),
  '/twice': packedAs('gzip, gzip', () => gzipSync(gzipSync(zeros))),
  '/many-times': packedAs(Array.from({ length: 60 }, () => 'gzip').join(', '), () => gzipSync('page')),
  '/packed-in-page': (answer) => answer.writeHead(200, html).end(gzipSync(gzipSync(zeros))),
  '/no-gzip': packedAs('gzip', () => Buffer.from('this was never packed')),
  '/without-end': withoutEnd,
  '/never': () => undefined,
  '/slow-body': (answer) => answer.writeHead(200, html).write('<p>the first word'),
  '/slow-head': (answer) => answer.socket?.write('HTTP/1.1 200 OK\r\nX: '),
  '/long-head': (answer) =>
    answer.socket?.end(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(1_000_000)}\r\n\r\n<p>page`),
  '/many-heads': (answer) =>
    answer.socket?.end(`HTTP/1.1 200 OK\r\n${'X: y\r\n'.repeat(100_000)}\r\n<p>page`),
  '/no-http': (answer) => answer.socket?.end('SSH-2.0-OpenSSH_9.2\r\n'),
  '/breaks-off': (answer) => {
    answer
      .writeHead(200, { ...html, 'content-length': '1000' })
      .write('<p>the first word', () => answer.destroy())
  },
  '/lies': (answer) =>
    answer.socket?.end(
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999999999999999\r\n\r\n<p>page',
    ),
  '/program': (answer) => answer.writeHead(200, { 'content-type': 'application/x-msdownload' }).end('MZ'),
  '/type': (answer) => answer.writeHead(200, { 'content-type': 'constructor' }).end('page'),
  '/status': (answer) => answer.socket?.end('HTTP/1.1 999 Odd\r\n\r\n'),
}

let server: Server
let port = 0
let robots: (answer: ServerResponse) => unknown = (answer) => answer.writeHead(404).end()
beforeAll(async () => {
  server = createServer((request, answer) => {
    answer.on('error', () => undefined)
    if (request.url === '/robots.txt') robots(answer)
    else (pages[request.url ?? ''] ?? (() => answer.end('<p>page')))(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => server.closeAllConnections())

const policy: FetchPolicy = {
  allowHosts: new Set(['paper.example']),
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
}
const codeOf = async (path: string, how: FetchPolicy = policy): Promise<string> => {
  for await (const found of publicSource(`http://paper.example:${port}${path}`, how).documents())
    return found.kind === 'failed' ? found.problem.code : 'read'
  return 'nothing'
}

test.each([
  ['/gzip', 'too_large'],
  ['/deflate', 'too_large'],
  ['/brotli', 'too_large'],
  ['/twice', 'too_large'],
  ['/many-times', 'unreachable'],
  ['/packed-in-page', 'binary'],
  ['/no-gzip', 'unreachable'],
  ['/without-end', 'too_large'],
  ['/long-head', 'unreachable'],
  ['/many-heads', 'unreachable'],
  ['/no-http', 'unreachable'],
  ['/breaks-off', 'unreachable'],
  ['/lies', 'unreachable'],
  ['/program', 'unsupported'],
  ['/type', 'unsupported'],
  ['/status', 'http_status'],
])('what a host answers at %s is a problem in words: %s', async (path, code) => {
  expect(await codeOf(path)).toBe(code)
})

test.each(['/never', '/slow-body', '/slow-head'])(
  'a host that takes for ever is given up: %s',
  async (path) => {
    expect(await codeOf(path, { ...policy, patience: 300 })).toBe('unreachable')
  },
)

test.each<readonly [string, (answer: ServerResponse) => unknown, code: string]>([
  ['without end', withoutEnd, 'read'],
  ['packed without end', packedAs('gzip', () => gzipSync(zeros)), 'read'],
  ['that nobody can unpack', packedAs('gzip', () => Buffer.from('never packed')), 'unreachable'],
  [
    'that leads on and on',
    (answer) => answer.writeHead(302, { location: '/robots.txt' }).end(),
    'unreachable',
  ],
  [
    'that leads to this machine',
    (answer) => answer.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end(),
    'not_public',
  ],
  ['of a server that is down', (answer) => answer.writeHead(503).end(), 'robots'],
])('a robots.txt %s', async (_, sent, code) => {
  robots = sent
  expect(await codeOf('/page')).toBe(code)
})

test('a robots.txt that never comes is given up', async () => {
  robots = () => undefined
  expect(await codeOf('/page', { ...policy, patience: 300 })).toBe('unreachable')
})
