import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'
import { textPage } from '../../src/cli/page.fixture.ts'
import type { JudgedStatement } from '../../src/reading/judged-statements.ts'
import { type OpenDesk, openDesk } from './open-desk.fixture.ts'

let desk: OpenDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

/** The worked example, where it is there beside the project. */
const seed = join(packageRoot, '..', 'shared', 'corpus', 'seed', 'page.txt')

type Answer = { readonly judged: readonly JudgedStatement[] }

const statementsOf = async (document: string): Promise<readonly JudgedStatement[]> => {
  const answer = await fetch(`${desk.address}api/documents/${document}`)
  return ((await answer.json()) as Answer).judged
}

type Register = { readonly items: readonly { readonly pages: readonly { readonly document: string }[] }[] }

/** Whether a transfer of the register rests on a document. */
const registered = async (document: string): Promise<boolean> => {
  const { items } = (await (await fetch(`${desk.address}api/register`)).json()) as Register
  return items.some(({ pages }) => pages.some((page) => page.document === document))
}

/** The words between two places of the article as the page shows them, and whether all of them are marked. */
const shownWords = (page: Page, start: number, end: number): Promise<{ words: string; marked: boolean }> =>
  page.evaluate(`(() => {
    const segments = [...document.querySelectorAll('.article-text [data-start]')]
      .filter((one) => Number(one.dataset.start) >= ${start} && Number(one.dataset.end) <= ${end})
    return { words: segments.map((one) => one.textContent).join(''), marked: segments.every((one) => one.matches('mark.quoted')) }
  })()`)

const select = (page: Page, words: string): Promise<boolean> =>
  page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('.article-text'), NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(${JSON.stringify(words)})
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(walker.currentNode, at)
      range.setEnd(walker.currentNode, at + ${words.length})
      getSelection().removeAllRanges()
      getSelection().addRange(range)
      return true
    }
    return false
  })()`)

const readThroughInbox = async (page: Page, name: string, content: string): Promise<void> => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
  await page.locator('.queue-outcomes a').first().click()
  await page.locator('.article-text').waitFor()
}

describe('a page that is read from a file', () => {
  test.each([
    ['of our own', () => textPage(21)],
    ...(existsSync(seed) ? [['of the worked example', () => readFileSync(seed, 'utf8')] as const] : []),
  ] as const)('%s has each statement marked at its words', async (_, content) => {
    const page = await desk.open('')
    await readThroughInbox(page, 'page.txt', content())
    const document = decodeURIComponent(new URL(page.url()).pathname.split('/')[2] ?? '')
    const statements = await statementsOf(document)
    expect(statements.length).toBeGreaterThan(0)
    expect(await page.locator('.card').count()).toBe(statements.length)
    for (const { statement } of statements) {
      const { start, end, text } = statement.quote
      expect(await shownWords(page, start, end)).toEqual({ words: text, marked: true })
    }
    await page.context().close()
  })

  test('shows a role when the focus is on it, and shades what was inferred', async () => {
    const document = await desk.read('roles.txt', textPage(22))
    const page = await desk.open(`documents/${document}`)
    await page.locator('.card').first().locator('.role-row-supplier').focus()
    const roles = page.locator('.article-text .role-mark')
    await roles.first().waitFor()
    expect(
      await roles.evaluateAll((all) => all.map((one) => one.className.includes('role-supplier'))),
    ).toEqual([true])
    expect(await roles.first().textContent()).toBe('北朝鮮')
    await page.context().close()
  })
})

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

describe('a review', () => {
  test('accepts, corrects, rejects and takes back; transfers and verdicts follow, the history stays', async () => {
    const document = await desk.read('review.txt', textPage(23))
    const page = await desk.open(`documents/${document}/review`)
    const state = page.locator('.card .state')
    const verdicts = page.locator('.following .verdict')
    expect(await verdicts.count()).toBeGreaterThan(0)

    await page.keyboard.press('a')
    await page.getByLabel('Your name').fill('R. Reader')
    await page.keyboard.press('Enter')
    await page.locator('.state-accepted').waitFor()

    await page.keyboard.press('e')
    await page.getByLabel('stance').selectOption('denied')
    await page.getByLabel('Reason').fill('It is a denial')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.state-corrected').waitFor()
    expect(await page.locator('.card .stance').textContent()).toBe('denied')
    expect(await page.locator('.history').textContent()).toContain('“It is a denial”')

    await page.keyboard.press('u')
    await page.locator('.state-accepted').waitFor()
    expect(await page.locator('.history li').count()).toBe(2)
    expect(await page.locator('.taken-back').textContent()).toContain('taken back by R. Reader')

    const all = await statementsOf(document)
    for (const index of all.keys()) {
      if (index > 0) await page.keyboard.press('j')
      await page.locator('#panel-name', { hasText: `Statement ${index + 1}` }).waitFor()
      await page.keyboard.press('r')
      await page.getByLabel('Reason').press('Enter')
      await page.locator('.card-rejected').waitFor()
    }
    expect(await verdicts.count()).toBe(0)
    expect((await statementsOf(document)).map((one) => one.state)).toEqual(all.map(() => 'rejected'))

    expect(await registered(document)).toBe(false)

    await page.keyboard.press('u')
    await page.locator('.following .verdict').first().waitFor()
    expect(await registered(document)).toBe(true)
    expect(await state.textContent()).not.toContain('rejected')
    await page.context().close()
  })

  test('adds a statement from selected words', async () => {
    const document = await desk.read('add.txt', textPage(24))
    const page = await desk.open(`documents/${document}/review`)
    const before = (await statementsOf(document)).length
    expect(await select(page, '船が往復している')).toBe(true)
    await page.keyboard.press('n')
    await page.locator('.correction').waitFor()
    await page.getByLabel('Supplier: Name or country').fill('North Korea')
    await page.keyboard.press('Enter')
    await page.getByLabel('Goods').selectOption('arms')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByLabel('Your name').fill('R. Reader')
    await page.keyboard.press('Enter')
    await page.locator('.correction').waitFor({ state: 'detached' })
    const after = await statementsOf(document)
    expect(after.length).toBe(before + 1)
    const added = after.find(({ state }) => state === 'added')
    expect(added?.statement.quote.text).toBe('船が往復している')
    await page.context().close()
  })

  test('gives a statement another chain of speakers, from selected words, in an order that the keys change', async () => {
    const document = await desk.read('speakers.txt', textPage(28))
    const page = await desk.open(`documents/${document}/review`)
    await page.keyboard.press('e')
    const field = page.locator('.speaker-field')
    await field.waitFor()
    while ((await field.locator('.speaker-link').count()) > 0)
      await field.getByRole('button', { name: 'Remove' }).first().click()
    expect(await select(page, '韓国国防省')).toBe(true)
    await field.getByRole('button', { name: 'Put in as origin' }).click()
    await field.getByLabel('Speakers: Name, or the selected words').fill('Minato Wire')
    await field.getByLabel('What the speaker is', { exact: true }).selectOption('outlet')
    await field.getByLabel('Speakers: Name, or the selected words').press('Enter')
    await field.getByRole('button', { name: 'Nearer to this page: Minato Wire' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByLabel('Your name').fill('R. Reader')
    await page.keyboard.press('Enter')
    await page.locator('.state-corrected').waitFor()
    const changed = (await statementsOf(document)).find(({ state }) => state === 'corrected')?.statement
    expect(changed?.attribution.map(({ name, kind, text }) => [name, kind, text])).toEqual([
      ['Minato Wire', 'outlet', ''],
      ['韓国国防省', 'organisation', '韓国国防省'],
    ])
    await page.context().close()
  })

  test('a date that a person gives moves what is relative to it', async () => {
    const document = await desk.read('date.txt', textPage(25))
    const page = await desk.open(`documents/${document}`)
    await page.getByText('Date, outlet and address').click()
    await page.getByLabel('Published on').fill('2023-10-17')
    await page.getByLabel('Reason').fill('the imprint says so')
    await page.getByRole('button', { name: 'Read again' }).click()
    await page.getByLabel('Your name').fill('R. Reader')
    await page.keyboard.press('Enter')
    await page.locator('.document-head', { hasText: '17 October 2023 (given by a person)' }).waitFor()
    const history = page.locator('.page-facts .history')
    expect(await history.textContent()).toContain('Published on: 17 October 2023 by R. Reader')
    await history.getByRole('button', { name: 'Take back' }).click()
    await page.locator('.page-facts .taken-back').waitFor()
    expect(await page.locator('.document-head').textContent()).not.toContain('given by a person')
    await page.context().close()
  })
})

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

test('the register lists the transfers, and each shows claims beside denials with its paragraphs', async () => {
  await desk.read('register.txt', textPage(26))
  const page = await desk.open('transfers')
  await page.locator('.register tbody tr').first().waitFor()
  await page.getByLabel('Verdict').selectOption('prohibited')
  await page.locator('.register tbody th a').first().click()
  await page.locator('.said-denied').first().waitFor()
  expect(await page.locator('.said-asserted').count()).toBeGreaterThan(0)
  expect(await page.locator('.assessment .paragraph').first().textContent()).toContain('unsc:')
  await page.context().close()
})

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
    const rows = await page.locator('.flow-table tbody tr').count()
    expect(rows).toBe(await page.locator('.bar').count())
    await page.locator('.bar').first().focus()
    await page.keyboard.press('Enter')
    await page.locator('.said-list').first().waitFor()
    await page.context().close()
  })
})

test('the ledger shows what was known on a day', async () => {
  const page = await desk.open('ledger/unsc%3A2397%2F5?window=2023')
  const share = page.locator('.big-figure')
  await share.waitFor()
  const now = await share.textContent()
  await page.goto(`${desk.address}ledger/unsc%3A2397%2F5?window=2023&knownOn=2023-07-03`)
  await page.locator('.known-on output', { hasText: '3 July 2023' }).waitFor()
  await share.waitFor()
  expect(await share.textContent()).not.toBe(now)
  expect(await page.locator('.month-bar').count()).toBeGreaterThan(2)
  await page.context().close()
})

test('in Japanese every page says so and speaks it', async () => {
  const document = await desk.read('japanese.txt', textPage(27))
  const page = await desk.open(`documents/${document}`, { language: 'ja' })
  expect(await page.locator('html').getAttribute('lang')).toBe('ja')
  await page.getByRole('link', { name: 'この言明を点検する' }).click()
  await page.getByRole('button', { name: '承認' }).click()
  await page.getByLabel('お名前').fill('読者')
  await page.keyboard.press('Enter')
  await page.locator('.state-accepted', { hasText: '承認' }).waitFor()
  expect(await page.locator('.history').textContent()).toContain('承認 読者')
  await page.context().close()
})

test('a desk with a token shows nothing before it is given', async () => {
  const guarded = await openDesk('open sesame')
  const page = await guarded.open('transfers')
  await page.getByLabel('Token').fill('wrong')
  await page.keyboard.press('Enter')
  await page.getByText('This is not the token of the desk.').waitFor()
  await page.getByLabel('Token').fill('open sesame')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Transfers' }).waitFor()
  await guarded.close()
})

test('nothing was asked for elsewhere, and no page broke or was refused by the policy', () => {
  expect(desk.complaints).toEqual([])
})
