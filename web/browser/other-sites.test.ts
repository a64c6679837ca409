import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textPage } from '../../src/cli/page.fixture.ts'
import { executablePath, type OpenDesk, openDesk } from './open-desk.fixture.ts'

let desk: OpenDesk
let site: Server
let browser: Browser
let sitePort = 0
let port = ''
beforeAll(async () => {
  desk = await openDesk()
  port = new URL(desk.address).port
  site = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end('<!doctype html><title>another site</title><body>')
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  sitePort = (site.address() as AddressInfo).port
  // As if the name service sent these names to this machine, as whoever rebinds a name has it do.
  const rules = 'MAP *.evil.example 127.0.0.1, MAP evil.example 127.0.0.1'
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', `--host-resolver-rules=${rules}`],
  })
})
afterAll(async () => {
  await browser.close()
  site.close()
  await desk.close()
})

const keptBy = async (): Promise<unknown> => (await fetch(`${desk.address}api/documents`)).json()
const pageAt = async (address: string): Promise<Page> => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(address)
  return page
}
/** What a page of another site sends, and what it is told; `refused` where the browser lets it see nothing. */
const tried = (page: Page, path: string, init: object): Promise<string> =>
  page.evaluate(
    `fetch(${JSON.stringify(`${desk.address}${path}`)}, ${JSON.stringify(init)}).then((a) => a.type === 'opaque' ? 'opaque' : a.text(), () => 'refused')`,
  )
const elsewhere = ['evil.example', 'localhost', '127.0.0.1'] as const

test.each(elsewhere)('a page at %s, on another port, changes nothing and reads nothing', async (name) => {
  const before = await keptBy()
  const page = await pageAt(`http://${name}:${sitePort}/`)
  const body = JSON.stringify({ text: textPage() })
  const post = { method: 'POST', body, credentials: 'include' }
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json',
    'application/octet-stream',
  ])
    for (const mode of ['cors', 'no-cors'])
      for (const path of ['api/readings/text', 'api/readings/file?name=a.txt'])
        expect(['refused', 'opaque']).toContain(
          await tried(page, path, { ...post, mode, headers: { 'content-type': type } }),
        )
  for (const mode of ['cors', 'no-cors'])
    expect(['refused', 'opaque']).toContain(
      await tried(page, 'api/documents', { mode, credentials: 'include' }),
    )
  expect(await keptBy()).toEqual(before)
  await page.context().close()
})

test.each(elsewhere)('a form of a page at %s that sends itself changes nothing', async (name) => {
  const before = await keptBy()
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const page = await pageAt(`http://${name}:${sitePort}/`)
    const sent = page.waitForResponse((answer) => answer.url().startsWith(desk.address))
    await page.evaluate(`(() => {
      const form = Object.assign(document.createElement('form'), {
        method: 'post', enctype: ${JSON.stringify(type)}, action: ${JSON.stringify(`${desk.address}api/readings/file?name=a.txt`)},
      })
      form.append(Object.assign(document.createElement('textarea'), { name: 'text', value: ${JSON.stringify(textPage())} }))
      document.body.append(form)
      form.submit()
    })()`)
    expect((await sent).status()).toBe(403)
    await page.context().close()
  }
  expect(await keptBy()).toEqual(before)
})

test('a page elsewhere cannot take the desk into a frame, nor its answers for scripts or pictures', async () => {
  const page = await pageAt(`http://evil.example:${sitePort}/`)
  const loads = (tag: string, source: string): Promise<string> =>
    page.evaluate(`new Promise((resolve) => {
      const one = document.createElement(${JSON.stringify(tag)})
      one.onload = () => resolve('loaded'); one.onerror = () => resolve('refused')
      one.src = ${JSON.stringify(source)}
      document.body.append(one)
    })`)
  expect(await loads('script', `${desk.address}api/documents`)).toBe('refused')
  expect(await loads('img', `${desk.address}favicon.svg`)).toBe('refused')
  await loads('iframe', desk.address)
  const frame = page.frames().find((one) => one !== page.mainFrame())
  expect(await frame?.evaluate('document.body?.innerText ?? ""').catch(() => '')).not.toContain('Tidewaiter')
  await page.context().close()
})

test.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example'])(
  'a name that was made to lead to this machine gets nothing from the desk: %s',
  async (name) => {
    const before = await keptBy()
    const page = await (await browser.newContext()).newPage()
    const first = await page.goto(`http://${name}:${port}/`)
    expect(first?.status()).toBe(403)
    expect(await page.content()).not.toContain('<script')
    const told = (path: string, init: object): Promise<number> =>
      page.evaluate(`fetch(${JSON.stringify(path)}, ${JSON.stringify(init)}).then(({ status }) => status)`)
    // The page's policy lets it ask nobody; where a browser has none, the desk refuses.
    const statuses = await Promise.all([
      told('/api/documents', {}).catch(() => 403),
      told('/api/readings/text', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: textPage() }),
      }).catch(() => 403),
    ])
    expect(statuses).toEqual([403, 403])
    expect(await keptBy()).toEqual(before)
    await page.context().close()
  },
)
