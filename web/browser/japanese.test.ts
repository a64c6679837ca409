import { afterAll, beforeAll, expect, test } from 'vitest'
import { textPage } from '../../src/cli/page.fixture.ts'
import { type OpenDesk, openDesk } from './open-desk.fixture.ts'

let desk: OpenDesk
let document = ''
let transfer = ''
beforeAll(async () => {
  desk = await openDesk()
  const read = async (text: string, published?: string): Promise<string> => {
    const answer = await fetch(`${desk.address}api/readings/text`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, published, name: 'ページ.txt' }),
    })
    const { read: found } = (await answer.json()) as {
      readonly read: readonly { readonly document: string }[]
    }
    return found[0]?.document ?? ''
  }
  await read(textPage(1))
  const oil =
    ' ロシアは2023年、北朝鮮に約6万7000バレルの石油精製品を輸出したと、韓国国防省が発表した。韓国国防省は石油の内訳を説明していない。'
  document = await read(textPage(2).replace('関連記事', `${oil}\n\n関連記事`), '2023-10-17')
  const { items } = (await (await fetch(`${desk.address}api/register`)).json()) as {
    readonly items: readonly { readonly transfer: { readonly id: string; readonly class: string } }[]
  }
  transfer =
    items.find((one) => one.transfer.class === 'refined_petroleum')?.transfer.id ??
    items[0]?.transfer.id ??
    ''
})
afterAll(() => desk.close())

/** Words of the page in which an English sentence is not the page's own: codes, keys, the names of programs and files. */
const latinIn = `(() => {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
  const found = []
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode
    if (parentElement.closest('.code, kbd, script, a[href^="http"], option') !== null) continue
    if (/[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/u.test(data)) found.push(data.trim())
  }
  return found
})()`

const pages: readonly (readonly [name: string, path: () => string, ready: string])[] = [
  ['受信箱', () => '', '.documents li'],
  ['文書', () => `documents/${document}`, '.card'],
  ['保管したページ', () => `documents/${document}/archived`, '.archived-statements li'],
  ['点検', () => `documents/${document}/review`, '.card'],
  ['点検の列', () => 'review', '.card'],
  ['移転の一覧', () => 'transfers', '.register tbody tr'],
  ['移転', () => `transfers/${encodeURIComponent(transfer)}`, '.assessment'],
  ['地図', () => 'map', '.route'],
  ['年表', () => 'timeline', '.bar'],
  ['台帳', () => 'ledger', '.month-bar'],
  ['措置', () => 'measures', '.measure'],
  ['キー', () => 'keys', '.keys'],
]

test.each(pages)('%s has no sentence in English', async (_, path, ready) => {
  const page = await desk.open(path(), { language: 'ja' })
  await page.locator(ready).first().waitFor()
  expect(await page.evaluate(latinIn)).toEqual([])
  expect(await page.locator('main [lang=en]').allTextContents()).toEqual([])
  await page.context().close()
})
