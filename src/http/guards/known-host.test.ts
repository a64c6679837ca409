import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { knownHost } from './known-host.ts'

const app = new Hono().use(knownHost(new Set(['127.0.0.1:7403', 'localhost:7403', '[::1]:7403'])))
app.all('*', (c) => c.text('open'))

const statusFor = async (host: string | null): Promise<number> => {
  const headers = new Headers()
  if (host !== null) headers.set('host', host)
  return (await app.request('/api/documents', { headers })).status
}

test.each(['127.0.0.1:7403', 'localhost:7403', 'LocalHost:7403', '[::1]:7403'])(
  'a desk answers under its own name %s',
  async (host) => {
    expect(await statusFor(host)).toBe(200)
  },
)

test.each([
  null,
  '',
  'evil.example',
  'evil.example:7403',
  '127.0.0.1.evil.example:7403',
  'localhost.evil.example:7403',
  'localhost:7403.evil.example',
  'evil.example@127.0.0.1:7403',
  '127.0.0.1:7403@evil.example',
  '127.0.0.1',
  '127.0.0.1:80',
  'localhost',
  'localhost.:7403',
  '127.1:7403',
  '2130706433:7403',
  '0x7f000001:7403',
  '0.0.0.0:7403',
  '[::]:7403',
  '[::ffff:127.0.0.1]:7403',
  '127.0.0.1:7403, evil.example',
  'constructor',
])('and under no other, such as one that somebody made to lead here: %s', async (host) => {
  expect(await statusFor(host)).toBe(403)
})
