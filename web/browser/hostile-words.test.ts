import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenDesk, openDesk } from './open-desk.fixture.ts'

let desk: OpenDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** Words that a page runs where it takes them for markup, each in another way. */
const traps = [
  '<img src=x onerror=globalThis.caught=1>',
  '<script>globalThis.caught=1</script>',
  '"><svg onload=globalThis.caught=1>',
  "'-globalThis.caught-'",
  '</textarea></title><iframe srcdoc="<script>parent.caught=1</script>">',
  '{{constructor.constructor("globalThis.caught=1")()}}',
]
const trap = traps.join(' ')
/** One of them: a text of nothing else is in no language that is read. */
const trapAt = (nr: number): string => traps[nr % traps.length] ?? ''
const written = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A page with traps in its title, caption, section, outlet, author, address, teasers and sentences. */
const page = `<!doctype html><html lang="ja"><head><title>${written(trap)}</title>
<meta property="og:site_name" content="${written(trap)}"><meta name="author" content="${written(trap)}">
<link rel="canonical" href="javascript:globalThis.caught=1"></head><body><article>
<h1>北朝鮮がロシアに砲弾を輸出 ${written(trapAt(0))}</h1>
<figure><img src="/ship.jpg" alt="${written(trap)}"><figcaption>羅津港の船 ${written(trapAt(1))}</figcaption></figure>
<p>北朝鮮はロシアに砲弾を輸出したと、韓国国防省が2023年10月16日に発表した。北朝鮮国防省はこれまで、ロシアへの武器輸出を否定してきた。</p>
<p>韓国国防省は、羅津港とロシア極東の港の間を船が往復していると説明し、コンテナの数を調べていると述べた。船は夜のあいだに荷を積み、朝になる前に港を出ていくという。積み荷が何であるかは、港で働く人びとにも知らされていない。</p>
<p>同省は「${written(trapAt(2))}」とも述べた。</p></article>
<aside class="related"><ul>${[1, 2, 3, 4]
  .map(
    (nr) =>
      `<li><a href="javascript:globalThis.caught=${nr}">港の猫、今年も駅長に選ばれる 第${nr}回 ${written(trapAt(nr))}</a></li>`,
  )
  .join('')}</ul></aside></body></html>`

const name = '<img src=x onerror=globalThis.caught=1>"\'.html'
type Answer = {
  readonly judged: readonly { readonly statement: { readonly id: string } }[]
  readonly transfers: readonly { readonly id: string }[]
}
const send = (path: string, body: object): Promise<Response> =>
  fetch(`${desk.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

test('no page of the desk runs a word of what was read or written into it', async () => {
  const document = await desk.read(name, page)
  const kept = (await (await fetch(`${desk.address}api/documents/${document}`)).json()) as Answer
  const [first] = kept.judged
  expect(first).toBeDefined()
  const corrected = await send(`api/documents/${document}/judgements`, {
    verdict: 'correct',
    statement: first?.statement.id,
    correction: { suppliers: [{ code: null, country: null, name: trap, span: null }] },
    who: trap,
    why: trap,
  })
  expect(corrected.status).toBe(200)
  const said = await send(`api/documents/${document}/page`, {
    facts: { outlet: trap, published: '2023-10-17' },
    who: trap,
    why: trap,
  })
  expect(said.status).toBe(200)
  const after = (await (await fetch(`${desk.address}api/documents/${document}`)).json()) as Answer

  const paths = [
    '',
    `documents/${document}`,
    `documents/${document}/review`,
    `documents/${document}/archived`,
    'review',
    'transfers',
    ...after.transfers.map(({ id }) => `transfers/${encodeURIComponent(id)}`),
    `transfers/${encodeURIComponent(trap)}`,
    `transfers?q=${encodeURIComponent(trap)}&supplier=${encodeURIComponent(trap)}`,
    `ledger/${encodeURIComponent(trap)}`,
    `measures/${encodeURIComponent(trap)}`,
    `measures?q=${encodeURIComponent(trap)}`,
    `documents/${encodeURIComponent(trap)}`,
    encodeURIComponent(trap),
    'ledger',
    'reference',
  ]
  const shown: string[] = []
  const open = await desk.open('keys')
  open.on('dialog', (dialog) => {
    shown.push(`asks ${dialog.message()}`)
    dialog.dismiss().catch(() => undefined)
  })
  for (const path of paths) {
    await open.goto(`${desk.address}${path}`)
    await open.locator('main').filter({ hasText: /\S/u }).waitFor()
    await open.waitForLoadState('networkidle')
    await open.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    const found = (await open.evaluate(`({
      caught: globalThis.caught ?? null,
      odd: [...document.querySelectorAll('main script, main img, main svg[onload], main [onerror], iframe[srcdoc]')].map((one) => one.outerHTML),
      links: [...document.querySelectorAll('a[href], area[href], form[action]')].map((one) => one.href ?? one.action).filter((href) => !/^https?:/u.test(href)),
    })`)) as { readonly caught: unknown; readonly odd: readonly string[]; readonly links: readonly string[] }
    if (found.caught !== null || found.odd.length + found.links.length > 0)
      shown.push(`${path}: ${JSON.stringify(found)}`)
  }
  await open.context().close()
  expect(shown).toEqual([])
  expect(desk.complaints).toEqual([])
}, 120_000)

test.each([
  ['the documents', 'api/documents'],
  ['the register', 'api/register'],
  ['an error that repeats what was asked for', `api/${encodeURIComponent(trap)}`],
  ['an error of a field', `api/statements?class=${encodeURIComponent(trap)}`],
])('an answer of the API that is opened as a page is no page: %s', async (_, path) => {
  const answer = await fetch(`${desk.address}${path}`)
  expect(answer.headers.get('content-type')).toMatch(/^application\/(?:problem\+)?json/u)
  const opened = await desk.open('keys')
  await opened.goto(`${desk.address}${path}`)
  expect(await opened.evaluate('globalThis.caught ?? null')).toBeNull()
  expect(await opened.locator('img, script, svg[onload]').count()).toBe(0)
  await opened.context().close()
})
