import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textPage } from '../../src/cli/page.fixture.ts'
import { type OpenDesk, openDesk } from './open-desk.fixture.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let desk: OpenDesk
let document = ''
beforeAll(async () => {
  desk = await openDesk()
  document = await desk.read('page.txt', textPage())
  await fetch(`${desk.address}api/readings/text`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: textPage(2), published: '2023-10-17' }),
  })
})
afterAll(() => desk.close())

type Fault = {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}

const pages: readonly (readonly [name: string, path: () => string, ready: string])[] = [
  ['the inbox', () => '', '.documents li'],
  ['an article', () => `documents/${document}`, '.card'],
  ['a review', () => `documents/${document}/review`, '.card'],
  ['the queue', () => 'review', '.card'],
  ['an archived page', () => `documents/${document}/archived`, '.archived-statements li'],
  ['the register', () => 'transfers', '.register tbody tr'],
  ['the map', () => 'map', '.route'],
  ['the timeline', () => 'timeline', '.bar'],
  ['the ledger', () => 'ledger', '.month-bar'],
  ['the measures', () => 'measures', '.measure'],
  ['a measure', () => 'measures/unsc%3A2397%2F5', '.measure-facts'],
  ['the API', () => 'reference', '.operation'],
  ['the keys', () => 'keys', '.keys'],
]

test.each(pages)('%s has no serious fault in either theme', async (_, path, ready) => {
  for (const theme of ['light', 'dark'] as const) {
    const page = await desk.open(path(), { theme, language: theme === 'light' ? 'en' : 'ja' })
    await page.locator(ready).first().waitFor()
    if (ready === '.card') await page.locator('.role-row').first().focus()
    await page.evaluate(axe)
    const found = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as readonly Fault[]
    const grave = found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => [theme, id, nodes.map(({ html }) => html)])).toEqual([])
    await page.context().close()
  }
})

test('the first key leads past the navigation, and the page has its landmarks', async () => {
  const page = await desk.open('transfers', { width: 390 })
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toBe('skip')
  for (const role of ['banner', 'main', 'contentinfo'] as const)
    expect(await page.getByRole(role).count(), role).toBe(1)
  for (const name of ['Pages', 'Views of the transfers'])
    expect(await page.getByRole('navigation', { name }).count(), name).toBe(1)
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await page.context().close()
})
