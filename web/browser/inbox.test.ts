import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textPage } from '../../src/cli/page.fixture.ts'
import { type OpenDesk, openDesk } from './open-desk.fixture.ts'

let desk: OpenDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

describe('what takes its time', () => {
  const feed = (items: number): string =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>港湾新報</title>${Array.from(
      { length: items },
      (_, nr) =>
        `<item><title>第${nr + 60}報</title><guid>item-${nr}</guid><description>${textPage(nr + 60).replaceAll('\n', '&lt;br&gt;')}</description></item>`,
    ).join('')}</channel></rss>`

  test('a feed is told item by item, a table of claims row by row', async () => {
    const page = await desk.open('')
    const files = page.locator('input[type=file]')
    await files.setInputFiles({
      name: 'feed.xml',
      mimeType: 'application/xml',
      buffer: Buffer.from(feed(5)),
    })
    await page.locator('.queue-read', { hasText: '5 pages' }).waitFor()
    expect(await page.locator('.queue-outcomes a').count()).toBe(5)
    await files.setInputFiles({
      name: 'claims.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'id,claimant,stance,direction,item\nc1,Ministry of Defence,asserts,KP>RU,artillery shells\nc2,Ministry of Defence,perhaps,KP>RU,coal\n',
      ),
    })
    await page.locator('.queue-read', { hasText: '2 rows, 1 refused' }).waitFor()
    expect(await page.locator('.queue-problems').last().textContent()).toContain('Line 3')
    await page.context().close()
  })

  test('it is stopped, and what was read is kept', async () => {
    const page = await desk.open('')
    await page.locator('input[type=file]').setInputFiles({
      name: 'long.xml',
      mimeType: 'application/xml',
      buffer: Buffer.from(feed(400)),
    })
    await page.locator('.queue-working', { hasText: 'read' }).waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('stopped; what was read is kept').waitFor()
    await page.context().close()
  })
})

test('no page broke or asked for anything elsewhere', () => {
  expect(desk.complaints).toEqual([])
})
