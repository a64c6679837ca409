import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textPage } from '../cli/page.fixture.ts'
import { testDeps } from './desk.fixture.ts'
import { type ServedDesk, serveDesk } from './serve-desk.ts'

let desk: ServedDesk
let close: () => Promise<void>
let port = 0
beforeAll(async () => {
  const made = await testDeps()
  desk = await serveDesk({ ...made.deps, token: 'open sesame' }, { host: '127.0.0.1', port: 0, names: [] })
  port = Number(new URL(desk.address).port)
  close = made.close
})
afterAll(async () => {
  await desk.close(0)
  await close()
})

const opened = async (): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

/** Sends bytes as nobody's browser would, and gives the first line of what comes back; '' where the desk hangs up. */
const statusOf = async (text: string): Promise<string> => {
  const socket = await opened()
  let got = ''
  socket.setEncoding('latin1').on('data', (piece: string) => {
    got += piece
    if (got.includes('\r\n\r\n')) socket.destroy()
  })
  socket.write(text, 'latin1')
  await once(socket, 'close')
  return got.split('\r\n')[0] ?? ''
}
const own = (): string => `Host: 127.0.0.1:${port}\r\n`
const upload = (headers: string): string =>
  `POST /api/readings/file?name=a.txt HTTP/1.1\r\n${own()}Authorization: Bearer open sesame\r\nContent-Type: application/octet-stream\r\n${headers}\r\n`

describe('bytes that are no request of a browser', () => {
  test.each([
    ['no host', () => 'GET /api/session HTTP/1.1\r\n\r\n', '400'],
    ['no host, as of old', () => 'GET /api/session HTTP/1.0\r\n\r\n', '403'],
    ['another host', () => 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n', '403'],
    ['another host first', () => `GET / HTTP/1.1\r\nHost: evil.example\r\n${own()}\r\n`, '403'],
    ['a host that is none', () => 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', '400'],
    [
      'the own address under another host',
      () => `GET http://127.0.0.1:${port}/api/session HTTP/1.1\r\nHost: evil.example\r\n\r\n`,
      '403',
    ],
    ['TRACE', () => `TRACE / HTTP/1.1\r\n${own()}\r\n`, '404'],
    ['CONNECT', () => `CONNECT evil.example:443 HTTP/1.1\r\n${own()}\r\n`, ''],
    ['OPTIONS *', () => `OPTIONS * HTTP/1.1\r\n${own()}\r\n`, '400'],
    ['a method that is none', () => `BREW / HTTP/1.1\r\n${own()}\r\n`, '400'],
    ['a space in the path', () => `GET /a b HTTP/1.1\r\n${own()}\r\n`, '400'],
    ['a NUL in the path', () => `GET /\0 HTTP/1.1\r\n${own()}\r\n`, '400'],
    ['a header without end', () => `GET / HTTP/1.1\r\n${own()}X: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
    [
      'headers without end',
      () => `GET / HTTP/1.1\r\n${own()}${'one-of-many: headers\r\n'.repeat(5000)}\r\n`,
      '431',
    ],
    ['a path without end', () => `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${own()}\r\n`, '431'],
    [
      'a cursor without end',
      () => `GET /api/documents?cursor=${'a'.repeat(20_000)} HTTP/1.1\r\n${own()}\r\n`,
      '431',
    ],
    [
      'two lengths',
      () =>
        `POST /api/session HTTP/1.1\r\n${own()}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      '400',
    ],
    ['a length beyond what is read', () => upload('Content-Length: 99999999999\r\n'), '413'],
  ])('%s', async (_, text, status) => {
    expect(await statusOf(text())).toMatch(status === '' ? /^$/u : new RegExp(`^HTTP/1.1 ${status} `, 'u'))
  })

  test('a body in pieces, without a length, is cut off where it is more than is read', async () => {
    const socket = await opened()
    let got = ''
    socket.on('data', (piece) => {
      got += piece.toString('latin1')
    })
    socket.write(upload('Transfer-Encoding: chunked\r\n'))
    const piece = `100000\r\n${'x'.repeat(1024 * 1024)}\r\n`
    for (let megabytes = 0; megabytes < 80 && !got.startsWith('HTTP/1.1 413'); megabytes += 1)
      await new Promise((resolve) => socket.write(piece, resolve))
    if (got === '') await once(socket, 'data')
    expect(got).toMatch(/^HTTP\/1.1 413 /u)
    socket.destroy()
  })
})

describe('without the token nothing of the API is told, however its path is written', () => {
  test.each([
    '/api/documents',
    '/%61pi/documents',
    '/api%2Fdocuments',
    '/api/%64ocuments',
    '//api/documents',
    '/./api/documents',
    '/x/../api/documents',
    '/x/%2e%2e/api/documents',
    '/API/documents',
    '/api/documents/',
    '/api/session/../documents',
    '/api/session%2F..%2Fdocuments',
    '/api/documents?path=/api/session',
    '/api/documents#/api/session',
    '/openapi.json',
    '/%6fpenapi.json',
  ])('%s', async (path) => {
    const [, status] = (await statusOf(`GET ${path} HTTP/1.1\r\n${own()}Accept: */*\r\n\r\n`)).split(' ')
    expect(['400', '401', '404']).toContain(status)
  })
})

test('fifty who begin a request and never end it keep nobody else waiting', async () => {
  const slow = await Promise.all(Array.from({ length: 50 }, opened))
  for (const [i, socket] of slow.entries())
    socket.write(i % 2 === 0 ? 'GET / HTTP/1.1\r\nHost:' : `${upload('Content-Length: 1000\r\n')}abc`)
  const answer = await fetch(`${desk.address}api/session`)
  expect(answer.status).toBe(200)
  for (const socket of slow) socket.destroy()
})

test('a reader who goes away in the middle of sending leaves nothing behind', async () => {
  const socket = await opened()
  const page = textPage(77)
  socket.write(`${upload(`Content-Length: ${Buffer.byteLength(page)}\r\n`)}${page.slice(0, 50)}`)
  socket.destroy()
  await once(socket, 'close')
  const listed = await fetch(`${desk.address}api/documents`, {
    headers: { authorization: 'Bearer open sesame' },
  })
  expect(await listed.json()).toEqual({ items: [], next: null })
})

test('a desk that is told to stop does so, though somebody is still sending', async () => {
  const { deps, close: remove } = await testDeps()
  const stopping = await serveDesk(deps, { host: '127.0.0.1', port: 0, names: [] })
  const socket = connect(Number(new URL(stopping.address).port), '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(
    `POST /api/session HTTP/1.1\r\nHost: ${new URL(stopping.address).host}\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`,
  )
  await stopping.close(50)
  await remove()
})
