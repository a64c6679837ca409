import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textPage } from '../../src/cli/page.fixture.ts'
import { type OpenDesk, openDesk } from './open-desk.fixture.ts'

let desk: OpenDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

describe('the map and the timeline', () => {
  test('show what the register lists, keep what was chosen, and lead to the transfers', async () => {
    await fetch(`${desk.address}api/readings/text`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: textPage(51), published: '2023-10-17' }),
    })
    const page = await desk.open('map')
    await page.locator('.route').first().waitFor()
    expect(await page.locator('.map-names').textContent()).toContain('Russia')
    await page.getByRole('link', { name: /^North Korea to Russia: \d+ transfers?, / }).waitFor()
    await page.getByLabel('Supplier').selectOption('KP')
    await page.getByLabel('Goods').selectOption('arms')
    expect(new URL(page.url()).search).toBe('?supplier=KP&goods=arms')
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click()
    await page.locator('.bar').first().waitFor()
    expect(new URL(page.url()).search).toBe('?supplier=KP&goods=arms')
    await page.getByText('The timeline as a table').click()
    const rows = await page
      .locator('.flow-table', { hasText: 'The timeline as a table' })
      .locator('tbody tr')
      .count()
    expect(rows).toBe(await page.locator('.bar').count())
    await page.locator('.bar').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.said-list').first().waitFor()
    await page.context().close()
  })
})

test('no page broke or asked for anything elsewhere', () => {
  expect(desk.complaints).toEqual([])
})
