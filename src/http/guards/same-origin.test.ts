import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { sameOrigin } from './same-origin.ts'

const host = '127.0.0.1:7403'
const app = new Hono().use(sameOrigin)
app.all('*', (c) => c.text('open'))

type Sent = { readonly origin?: string; readonly 'sec-fetch-site'?: string }
const statusFor = async (method: string, sent: Sent): Promise<number> =>
  (await app.request('/api/readings/text', { method, headers: { host, ...sent } })).status

const changing = ['POST', 'PUT', 'PATCH', 'DELETE'] as const

describe.each(changing)('%s is taken', (method) => {
  test.each<Sent>([
    {},
    { origin: `http://${host}` },
    { origin: `https://${host}` },
    { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ])('from the desk itself or a program that is no browser: %j', async (sent) => {
    expect(await statusFor(method, sent)).toBe(200)
  })
})

describe.each(changing)('%s is refused', (method) => {
  test.each<Sent>([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: '' },
    { origin: `http://${host}.evil.example` },
    { origin: `http://evil.example/${host}` },
    { origin: `http://${host}@evil.example` },
    { origin: `ftp://${host}` },
    { origin: 'http://127.0.0.1' },
    { origin: 'http://127.0.0.1:80' },
    { origin: 'http://localhost:7403' },
    { origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' },
    { origin: `http://${host}`, 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'SAME-ORIGIN, cross-site' },
  ])('from anywhere else: %j', async (sent) => {
    expect(await statusFor(method, sent)).toBe(403)
  })
})

test.each(['GET', 'HEAD', 'OPTIONS'])(
  '%s changes nothing and is answered, but to no other page',
  async (method) => {
    const answer = await app.request('/', { method, headers: { host, origin: 'http://evil.example' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  },
)
