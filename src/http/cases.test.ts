import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verifyArchive } from '../adapters/evidence/verify-archive.ts'
import type { Case, CaseEntry } from '../cases/case.ts'
import { textPage } from '../cli/page.fixture.ts'
import type { Dossier } from '../exports/dossier.ts'
import { exportFaults } from '../exports/export-schema.fixture.ts'
import { type TestDesk, testDesk } from './desk.fixture.ts'

type Answer = { readonly case: Case; readonly dossier: Dossier }

let desk: TestDesk
let document = ''
let statement = ''
let opened = ''

beforeAll(async () => {
  desk = await testDesk()
  const read = (await (
    await desk.send('/api/readings/text', { text: textPage(), name: 'page.txt' })
  ).json()) as {
    readonly read: readonly { readonly document: string }[]
  }
  document = read.read[0]?.document ?? ''
  const kept = (await (await desk.ask(`/api/documents/${document}`)).json()) as {
    readonly statements: readonly { readonly id: string }[]
  }
  statement = kept.statements[0]?.id ?? ''
})
afterAll(() => desk.close())
beforeEach(async () => {
  opened = ((await (await desk.send('/api/cases', { title: 'Barges', who: 'A. Reader' })).json()) as Answer)
    .case.id
})

const change = async (deed: Readonly<Record<string, unknown>>, who = 'A. Reader'): Promise<Answer> =>
  (await (await desk.send(`/api/cases/${opened}/changes`, { who, ...deed })).json()) as Answer
const add = (item: Readonly<Record<string, unknown>>, note = ''): Promise<Answer> =>
  change({ kind: 'added', item, note })
const words = ({ case: found }: Answer): readonly string[] => found.entries.map(({ note }) => note)
const lastEntry = ({ case: { entries } }: Answer): CaseEntry => {
  const entry = entries.at(-1)
  if (entry === undefined) throw new Error('the case has an entry')
  return entry
}

describe('a case', () => {
  test('collects statements, transfers, documents and notes, and says what each is now', async () => {
    await add({ kind: 'statement', document, statement }, 'the claim')
    await add({ kind: 'transfer', transfer: statement })
    await add({ kind: 'document', document })
    const { case: found, dossier } = await add({ kind: 'note' }, 'ask the harbour master')
    expect(found.entries.map(({ item }) => item.kind)).toEqual(['statement', 'transfer', 'document', 'note'])
    expect(dossier.entries.map(({ found: now }) => now)).toEqual([
      statement,
      dossier.transfers[0]?.transfer.id,
      document,
      null,
    ])
    expect(exportFaults(dossier)).toEqual([])
  })

  test('is put in order, written on, emptied, and everything can be taken back', async () => {
    for (const note of ['a', 'b', 'c']) await add({ kind: 'note' }, note)
    const before = await change({ kind: 'titled', title: 'Ferries' })
    expect(before.case.title).toBe('Ferries')
    const { id: entry, noteChange } = lastEntry(before)
    expect(words(await change({ kind: 'moved', entry, after: null }))).toEqual(['c', 'a', 'b'])
    expect(words(await change({ kind: 'noted', entry, note: 'C', over: noteChange }))).toEqual([
      'C',
      'a',
      'b',
    ])
    const removed = await change({ kind: 'removed', entry }, 'B. Reader')
    expect(words(removed)).toEqual(['a', 'b'])
    const last = removed.case.history.at(-1)
    expect(last).toMatchObject({ who: 'B. Reader', undone: false })
    const back = await change({ kind: 'undone', change: last?.id })
    expect(words(back)).toEqual(['C', 'a', 'b'])
    expect(back.case.history).toHaveLength(9)
  })

  test('tells the second of two writers what the first wrote, and keeps both', async () => {
    const { id: entry, noteChange: over } = lastEntry(await add({ kind: 'note' }, 'as it was'))
    const answers = await Promise.all(
      ['mine', 'yours'].map((note) =>
        desk.send(`/api/cases/${opened}/changes`, { kind: 'noted', entry, note, over, who: 'R. Reader' }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const told = await Promise.all(answers.map((answer) => answer.text()))
    expect(told.join()).toMatch(/R\. Reader has written to this note in between/u)
  })

  test('takes the entries of twenty people who add at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => add({ kind: 'note' }, `note ${i}`)))
    const { case: found } = (await (await desk.ask(`/api/cases/${opened}`)).json()) as Answer
    expect(found.entries).toHaveLength(20)
  })

  test('that is closed is still listed, and says so', async () => {
    await change({ kind: 'closed' })
    const { items } = (await (await desk.ask('/api/cases')).json()) as { items: readonly Case[] }
    expect(items.find(({ id }) => id === opened)).toMatchObject({ closed: true })
  })
})

const download = (format: string, query = `case=${opened}`): Promise<Response> =>
  desk.ask(`/api/exports/${format}?${query}`)

describe('what is taken away', () => {
  test.each([
    ['csv', 'text/csv; charset=utf-8', 'Barges.csv'],
    ['json', 'application/json; charset=utf-8', 'Barges.json'],
    ['ftm', 'application/json+ftm; charset=utf-8', 'Barges.ftm.json'],
    ['html', 'text/html; charset=utf-8', 'Barges.html'],
    ['warc', 'application/warc', 'Barges.warc.gz'],
  ])('as %s is a file with a name, never a page of the desk', async (format, type, name) => {
    await add({ kind: 'statement', document, statement })
    const answer = await download(format)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="${name}"; filename*=UTF-8''${name}`,
    )
    expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/u)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100)
  })

  test('holds what is in the case, and evidence that is sound', async () => {
    await add({ kind: 'statement', document, statement }, 'look at this')
    const rows = parse(await (await download('csv')).text(), { columns: true, bom: true }) as {
      statement: string
    }[]
    expect(rows.map((row) => row.statement)).toEqual([statement])
    expect(await (await download('html')).text()).toContain('look at this')
    const archive = await download('warc')
    const engine = { engine: 'none', readAgain: () => null }
    const chunks = archive.body as unknown as AsyncIterable<Uint8Array>
    expect(await verifyArchive(chunks, null, engine)).toMatchObject({ documents: 1, faults: [] })
  })

  test.each([
    ['../../etc/passwd'],
    ['/etc/passwd'],
    ['C:\\con'],
    ['a\r\nset-cookie: stolen=1'],
    ['"; filename="evil.exe'],
    ['<script>alert(1)</script>'],
    ['羅津の船 = 100%'],
    ['NUL'],
  ])('under the title %j keeps its name one plain file', async (title) => {
    const { case: found } = (await (
      await desk.send('/api/cases', { title, who: 'A. Reader' })
    ).json()) as Answer
    const answer = await download('html', `case=${found.id}`)
    const header = answer.headers.get('content-disposition') ?? ''
    const [, plain = '', whole = ''] =
      /^attachment; filename="([\w-]+\.html)"; filename\*=UTF-8''([\w%.-]+)$/u.exec(header) ?? []
    expect(plain).not.toBe('')
    expect(decodeURIComponent(whole)).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.html$/u)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await answer.text()).not.toContain('<script')
  })
})
