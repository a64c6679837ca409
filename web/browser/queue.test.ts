import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textPage } from '../../src/cli/page.fixture.ts'
import { type OpenDesk, openDesk } from './open-desk.fixture.ts'

let desk: OpenDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

describe('the queue', () => {
  test('goes through the statements of all pages with keys alone, and back', async () => {
    const desk = await openDesk()
    const page = await desk.open('')
    await desk.read('one.txt', textPage(41))
    await desk.read('two.txt', textPage(42))
    const { items } = (await (await fetch(`${desk.address}api/review`)).json()) as {
      readonly items: readonly { readonly document: string }[]
    }
    await page.reload()
    await page.locator('main h1').waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('q')
    const progress = page.locator('.queue-progress')
    const at = (place: number) => progress.filter({ hasText: `${place} of ${items.length}` }).waitFor()
    await at(1)
    await page.locator('.card').waitFor()

    await page.keyboard.press('a')
    await page.getByLabel('Your name').fill('R. Reader')
    await page.keyboard.press('Enter')
    await at(2)
    await page.locator('.state-found').waitFor()
    await page.keyboard.press('r')
    await page.getByLabel('Reason').fill('not a transfer')
    await page.keyboard.press('Enter')
    await at(3)

    await page.locator('.state-found').waitFor()
    await page.keyboard.press('u')
    await at(2)
    await page.locator('.state-rejected').waitFor()
    await page.keyboard.press('u')
    await page.locator('.state-found').waitFor()
    expect(await page.locator('.history').textContent()).toContain('not a transfer')

    for (let place = 3; place <= items.length; place += 1) {
      await page.keyboard.press('j')
      await at(place)
    }
    expect(new Set(items.map(({ document }) => document)).size).toBe(2)
    await page.keyboard.press('j')
    await page.getByText('That was the last one.').waitFor()
    await page.getByRole('button', { name: 'Begin again' }).click()
    await page.locator('.queue-progress', { hasText: `1 of ${items.length - 1}` }).waitFor()
    expect(desk.complaints).toEqual([])
    await desk.close()
  })

  test('is restricted by party and goods, and its address says so', async () => {
    await desk.read('filter.txt', textPage(43))
    const page = await desk.open('review?party=JP')
    await page.getByText('No statement waits to be judged.').waitFor()
    await page.getByLabel('Party').selectOption('KP')
    await page.locator('.card').waitFor()
    await page.getByLabel('Goods').selectOption('ammunition')
    await page.locator('.card', { hasText: 'shells' }).waitFor()
    expect(new URL(page.url()).search).toBe('?party=KP&goods=ammunition')
    await page.getByRole('button', { name: 'only this page' }).click()
    await page.getByRole('button', { name: 'All pages' }).waitFor()
    await page.context().close()
  })
})

test('no page broke or asked for anything elsewhere', () => {
  expect(desk.complaints).toEqual([])
})
