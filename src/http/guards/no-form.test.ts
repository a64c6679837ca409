import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { noForm } from './no-form.ts'

const app = new Hono().use(noForm)
app.all('*', (c) => c.text('open'))
const statusFor = async (headers: Record<string, string>, method = 'POST'): Promise<number> =>
  (await app.request('/', { method, headers })).status

test.each([
  'text/plain',
  'text/plain;charset=UTF-8',
  'TEXT/PLAIN',
  ' text/plain ; a=b',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
])('a form of another site cannot send %s', async (type) => {
  expect(await statusFor({ 'content-type': type })).toBe(415)
})

test.each<Record<string, string>>([{ 'content-length': '9' }, { 'transfer-encoding': 'chunked' }])(
  'nor anything without a type: %j',
  async (headers) => {
    expect(await statusFor(headers)).toBe(415)
  },
)

test.each<Record<string, string>>([
  { 'content-type': 'application/json' },
  { 'content-type': 'application/json; charset=utf-8' },
  { 'content-type': 'application/octet-stream' },
  { 'content-type': 'text/csv' },
  { 'content-length': '0' },
  {},
])('what a browser asks for first is taken: %j', async (headers) => {
  expect(await statusFor(headers)).toBe(200)
})

test('reading is no matter of types', async () => {
  expect(await statusFor({ 'content-type': 'text/plain' }, 'GET')).toBe(200)
})
