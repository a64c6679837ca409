import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textPage } from '../../src/cli/page.fixture.ts'
import { type OpenDesk, openDesk } from './open-desk.fixture.ts'

let desk: OpenDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** The file that a link gives, with the name under which the browser would keep it. */
const saved = async (
  page: Page,
  link: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  const download = await waiting
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const entries = (page: Page): Promise<readonly string[]> => page.locator('.case-entry h2').allTextContents()

test('a case is collected with the key c, put in order, written on, and what was taken out comes back', async () => {
  const document = await desk.read('case.txt', textPage(61))
  const page = await desk.open(`documents/${document}`)
  await page.locator('.card .role-row').first().focus()
  const quote = (await page.locator('.card-quote').first().textContent()) ?? ''
  await page.keyboard.press('c')
  await page.getByLabel('Title').fill('Barges on the Tumen')
  await page.getByLabel('Note').fill('Look at the crane.')
  await page.getByRole('button', { name: 'Put in', exact: true }).click()
  await page.getByLabel('Your name').fill('R. Reader')
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('It is in the case.').waitFor()

  await page.locator('.following a').first().click()
  await page.locator('.said').first().waitFor()
  await page.keyboard.press('c')
  await page.getByRole('button', { name: 'Put in', exact: true }).click()
  await page.getByRole('status').getByText('It is in the case.').waitFor()

  await page.getByRole('link', { name: 'Cases' }).click()
  await page.getByRole('link', { name: 'Barges on the Tumen' }).click()
  await page.locator('.case-entry').first().waitFor()
  const [first = '', second = ''] = await entries(page)
  expect(first).toBe(`“${quote}”`)
  expect(second).toContain('→')
  expect(await page.locator('.case-note').textContent()).toContain('Look at the crane.')

  await page.getByRole('button', { name: 'Move up: entry 2' }).click()
  await page.getByRole('status').getByText('It was moved.').waitFor()
  expect(await entries(page)).toEqual([second, first])

  await page.getByRole('button', { name: 'Remove' }).first().click()
  await page.locator('.case-entry').nth(1).waitFor({ state: 'detached' })
  expect(await entries(page)).toEqual([first])
  await page.keyboard.press('u')
  await page.locator('.case-entry').nth(1).waitFor()
  expect(await entries(page)).toEqual([second, first])

  await page.getByRole('button', { name: 'Change the note' }).click()
  await page.getByLabel('Note', { exact: true }).fill('Look at the second crane.')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.locator('.case-note', { hasText: 'second crane' }).waitFor()
  await page.getByText('History').click()
  expect(await page.locator('.case-history .taken-back').textContent()).toContain('taken out by R. Reader')
  await page.context().close()
})

test('what was collected is saved as files, and the page holds what the case holds', async () => {
  const page = await desk.open('cases')
  await page.getByRole('link', { name: 'Barges on the Tumen' }).click()
  await page.locator('.case-entry').first().waitFor()
  const file = await saved(page, 'Page to print (HTML)')
  expect(file.name).toBe('Barges-on-the-Tumen.html')
  const text = file.bytes.toString('utf8')
  for (const words of [
    'Barges on the Tumen',
    'Look at the second crane.',
    'North Korea → Russia',
    'unsc:1874/9',
    'case.txt',
    'sha256:',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('<script')
  const table = await saved(page, 'Statements (CSV)')
  const rows = parse(table.bytes.toString('utf8'), { columns: true, bom: true }) as readonly {
    quote: string
  }[]
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every(({ quote }) => text.includes(quote))).toBe(true)
  const evidence = await saved(page, 'Evidence (WARC)')
  expect(evidence.name).toBe('Barges-on-the-Tumen.warc.gz')
  expect([...evidence.bytes.subarray(0, 2)]).toEqual([0x1f, 0x8b])
  await page.context().close()
})

test('the saved page shows itself without a script or a request, on a screen and on paper', async () => {
  const page = await desk.open('cases')
  await page.getByRole('link', { name: 'Barges on the Tumen' }).click()
  const { bytes } = await saved(page, 'Page to print (HTML)')
  const asked: string[] = []
  const alone = await page.context().newPage()
  alone.on('request', (request) => asked.push(request.url()))
  alone.on('console', (message) => asked.push(message.text()))
  const address = `data:text/html;charset=utf-8;base64,${bytes.toString('base64')}`
  await alone.goto(address)
  expect(await alone.locator('h1').evaluate('node => getComputedStyle(node).fontSize')).not.toBe('32px')
  await alone.emulateMedia({ media: 'print' })
  expect((await alone.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-')
  expect(asked.filter((one) => one !== address)).toEqual([])
  await page.context().close()
})

test('in Japanese a case is opened, written on and saved in Japanese', async () => {
  const document = await desk.read('ja.txt', textPage(62))
  const page = await desk.open(`documents/${document}`, { language: 'ja' })
  await page.getByRole('button', { name: '案件に入れる' }).click()
  await page.getByLabel('案件', { exact: true }).selectOption({ label: '新しい案件' })
  await page.getByLabel('題', { exact: true }).fill('羅津の船')
  await page.getByRole('button', { name: '入れる', exact: true }).click()
  await page.getByLabel('お名前').fill('読者')
  await page.keyboard.press('Enter')
  await page.getByText('案件に入れました。').waitFor()
  await page.getByRole('link', { name: '案件', exact: true }).click()
  await page.getByRole('link', { name: '羅津の船' }).click()
  await page.locator('.case-entry').waitFor()
  const file = await saved(page, '印刷用ページ（HTML）')
  expect(file.name).toBe('羅津の船.html')
  expect(file.bytes.toString('utf8')).toContain('<html lang="ja">')
  expect(file.bytes.toString('utf8')).toContain('読者が')
  await page.context().close()
})

test('two people who write over one note: the second is told, and nothing is lost', async () => {
  const [one, other] = [await desk.open('cases'), await desk.open('cases')]
  for (const [page, name] of [
    [one, 'A. Reader'],
    [other, 'B. Reader'],
  ] as const) {
    await page.evaluate(`localStorage.setItem('tidewaiter.reader', ${JSON.stringify(name)})`)
    await page.reload()
    await page.getByRole('link', { name: 'Barges on the Tumen' }).click()
    await page.getByRole('button', { name: 'Change the note' }).click()
    await page.getByLabel('Note', { exact: true }).fill(`Words of ${name}`)
  }
  await one.getByRole('button', { name: 'Save' }).click()
  await one.locator('.case-note', { hasText: 'Words of A. Reader' }).waitFor()
  await other.getByRole('button', { name: 'Save' }).click()
  await other
    .getByRole('alert')
    .getByText('A. Reader has written to this note in between: “Words of A. Reader”')
    .waitFor()
  expect(await other.getByLabel('Note', { exact: true }).inputValue()).toBe('Words of B. Reader')
  await one.context().close()
  await other.context().close()
})

test('nothing was asked for elsewhere, and no page broke or was refused by the policy', () => {
  expect(desk.complaints).toEqual([])
})
