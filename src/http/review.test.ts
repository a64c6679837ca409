import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { textPage } from '../cli/page.fixture.ts'
import type { JudgedDocument } from '../desk/judged-document.ts'
import { type TestDesk, testDesk } from './desk.fixture.ts'

let desk: TestDesk
beforeEach(async () => {
  desk = await testDesk()
})
afterEach(() => desk.close())

const read = async (text: string, said: object = {}): Promise<string> => {
  const answer = await desk.send('/api/readings/text', { text, name: 'page.txt', ...said })
  const { read: found } = (await answer.json()) as { readonly read: readonly { readonly document: string }[] }
  return found[0]?.document ?? ''
}
const documentAt = async (path: string, body?: object): Promise<JudgedDocument> =>
  (await (body === undefined ? desk.ask(path) : desk.send(path, body))).json() as Promise<JudgedDocument>

const who = { who: 'R. Reader', why: 'the imprint says so' }

describe('what a person says about a page', () => {
  const relative = `北朝鮮が先月、ロシアに砲弾を輸出\n\n 北朝鮮は先月、ロシアに砲弾1000発を輸出したと、韓国国防省が発表した。韓国国防省はそれ以上の説明をしていない。\n`

  test('moves the dates that are relative to its publication, and gives them back when it is taken back', async () => {
    const id = await read(relative)
    const periods = ({ judged }: JudgedDocument) =>
      judged.map(({ statement }) => statement.period?.from ?? null)
    const before = await documentAt(`/api/documents/${id}`)
    expect(periods(before)).not.toContain('2023-09')
    const after = await documentAt(`/api/documents/${id}/page`, {
      facts: { published: '2023-10-17' },
      ...who,
    })
    expect(after.reading.article).toMatchObject({ publishedOn: '2023-10-17', publishedFrom: 'given' })
    expect(periods(after)).toContain('2023-09')
    expect(after.page).toMatchObject([{ facts: { published: '2023-10-17' }, ...who, retracted: null }])
    const [said] = after.page
    const back = await documentAt(`/api/documents/${id}/page/${said?.id}/retraction`, who)
    expect(back.reading.id).toBe(before.reading.id)
    expect(periods(back)).toEqual(periods(before))
    expect(back.page).toMatchObject([{ retracted: { who: 'R. Reader' } }])
  })

  test('holds when the same bytes are brought in again, and judgements on statements stay', async () => {
    const id = await read(textPage())
    const { judged } = await documentAt(`/api/documents/${id}`)
    const statement = judged[0]?.statement.id
    await desk.send(`/api/documents/${id}/judgements`, {
      verdict: 'accept',
      statement,
      correction: null,
      ...who,
    })
    await desk.send(`/api/documents/${id}/page`, { facts: { outlet: 'Harbour Chronicle' }, ...who })
    expect(await read(textPage())).toBe(id)
    const after = await documentAt(`/api/documents/${id}`)
    expect(after.reading.article?.outlet).toBe('Harbour Chronicle')
    expect(after.judged[0]?.state).toBe('accepted')
  })
})

test('the queue goes over all documents, newest first, and leaves out what was judged', async () => {
  type Queue = {
    readonly items: readonly { readonly document: string; readonly statement: string }[]
    readonly next: string | null
    readonly open: number
  }
  const queue = async (query = ''): Promise<Queue> =>
    (await desk.ask(`/api/review?${query}`)).json() as Promise<Queue>
  const older = await read(textPage(1), { published: '2023-10-16' })
  const newer = await read(textPage(2), { published: '2023-10-18' })
  const all = await queue()
  expect(all.open).toBe(all.items.length)
  expect([...new Set(all.items.map(({ document }) => document))]).toEqual([newer, older])

  const walked: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: Queue = await queue(`limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`)
    walked.push(...page.items.map(({ document, statement }) => `${document} ${statement}`))
    cursor = page.next
  }
  expect(walked).toEqual(all.items.map(({ document, statement }) => `${document} ${statement}`))

  const [first] = all.items
  for (const verdict of ['reject', 'accept'] as const) {
    const left = await queue(`document=${newer}`)
    await desk.send(`/api/documents/${newer}/judgements`, {
      verdict,
      statement: left.items[0]?.statement,
      correction: null,
      ...who,
    })
    expect((await queue()).open).toBe(all.open - (verdict === 'reject' ? 1 : 2))
  }
  expect((await queue()).items).not.toContainEqual(first)
})
