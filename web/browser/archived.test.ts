import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDesk, openDesk } from './open-desk.fixture.ts'

let desk: OpenDesk
let trap: Server
const caught: string[] = []
beforeAll(async () => {
  desk = await openDesk('open sesame')
  trap = createServer((request, response) => {
    caught.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  trap.close()
  await desk.close()
})

const quote = '北朝鮮はロシアに砲弾を輸出したと、韓国国防省が発表した'

/** A page that tries to load, run, lead away and act as the desk, around an article that states something. */
const hostile = (elsewhere: string): string => `<!doctype html><html lang="ja"><head>
<base href="${elsewhere}/base/"><meta http-equiv="refresh" content="0;url=${elsewhere}/refresh">
<title>"><script>top.caught=1</script></title><link rel="stylesheet" href="${elsewhere}/style.css">
<style>@import url(${elsewhere}/import.css); body { background: url(${elsewhere}/style.png) }</style>
<script src="${elsewhere}/script.js"></script></head>
<body onload="parent.document.title='caught'" background="${elsewhere}/background.png">
<article><h1>北朝鮮がロシアに砲弾を輸出<img src="${elsewhere}/title.png" onerror="fetch('${elsewhere}/error')"></h1>
<p style="background:url(${elsewhere}/attribute.png)">${quote.replace('砲弾', '<b>砲弾</b>')}。北朝鮮国防省はこれまで、ロシアへの武器輸出を否定してきた。</p>
<p>韓国国防省は、羅津港とロシア極東の港の間を船が往復していると説明し、コンテナの数を調べていると述べた。</p>
<svg onload="fetch('${elsewhere}/svg')"><image href="${elsewhere}/svg.png"/><script>fetch('${elsewhere}/svgscript')</script></svg>
<math><mtext><img src="${elsewhere}/math.png"></mtext></math>
<a href="javascript:fetch('${elsewhere}/link')">続きを読む</a><iframe src="${elsewhere}/frame"></iframe>
<form action="${elsewhere}/form"><input autofocus onfocus="this.form.submit()"><button>送る</button></form>
<object data="${elsewhere}/object"></object><video src="${elsewhere}/video" autoplay></video></article></body></html>`

test('a hostile page is shown without running or loading anything, with its statements marked', async () => {
  const { port } = trap.address() as AddressInfo
  const page = await desk.open('')
  await page.getByLabel('Token').fill('open sesame')
  await page.keyboard.press('Enter')
  await page.locator('input[type=file]').setInputFiles({
    name: 'hostile.html',
    mimeType: 'text/html',
    buffer: Buffer.from(hostile(`http://127.0.0.1:${port}`)),
  })
  await page.locator('.queue-outcomes a').first().click()
  await page.getByRole('link', { name: 'See the page as it was kept' }).click()
  const frame = page.frameLocator('.archived-frame')
  await frame.locator('mark').first().waitFor()
  await page.getByRole('button', { name: 'Show on the page' }).first().click()
  expect(await frame.locator('article').textContent()).toContain(quote)
  expect((await frame.locator('p mark').allTextContents()).join('')).toContain('砲弾')
  expect(
    await frame.locator('script, img, svg, math, form, input, iframe, [style], [onload], a').count(),
  ).toBe(0)
  expect(await frame.locator('p').first().textContent()).toContain('北朝鮮')

  await page.waitForTimeout(300)
  expect(await page.title()).toContain('Page as kept')
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('')
  expect(caught).toEqual([])
  expect(desk.complaints).toEqual([])
  await page.context().close()
})

test('the page may not act as the desk even where it is opened by itself', async () => {
  const id = await fetch(`${desk.address}api/documents`, { headers: { authorization: 'Bearer open sesame' } })
  const { items } = (await id.json()) as { readonly items: readonly { readonly document: string }[] }
  const answer = await fetch(`${desk.address}api/documents/${items[0]?.document}/shown`, {
    headers: { authorization: 'Bearer open sesame' },
  })
  const policy = answer.headers.get('content-security-policy') ?? ''
  for (const rule of ["default-src 'none'", "base-uri 'none'", "form-action 'none'", 'sandbox'])
    expect(policy.split('; ')).toContain(rule)
  expect(policy).not.toMatch(/unsafe|script-src|allow-/u)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})
