import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadRulebook } from '../adapters/data-files/load-rules.ts'
import { kyselyStore } from '../adapters/kysely-store/kysely-store.ts'
import { loadPipeline } from '../adapters/pipeline/load-pipeline.ts'
import { openSqlite } from '../adapters/sqlite/open-sqlite.ts'
import { textPage } from '../cli/page.fixture.ts'
import { exportFaults } from '../exports/export-schema.fixture.ts'
import type { Store } from '../ports/store.ts'
import type { DocumentId } from '../reading/document-id.ts'
import { noOptions } from '../reading/read-options.ts'
import { isoDay } from '../text/partial-date.ts'
import { allCases, type CaseDeps, changeCase, openCase, statementItem } from './change-case.ts'
import { type DossierDeps, dossierOf } from './dossier-of.ts'
import { judge } from './judge.ts'

const { knowledge, read } = loadPipeline()
const book = loadRulebook()
const today = isoDay('2024-02-01')

let store: Store
let deps: DossierDeps & CaseDeps
beforeEach(async () => {
  store = kyselyStore(await openSqlite(':memory:'))
  let ids = 0
  if (today === null) throw new Error('a day')
  deps = {
    store,
    ...book,
    origin: knowledge.origin,
    today,
    now: () => '2024-02-01T12:00:00.000Z',
    program: 'tidewaiter test',
    newId: () => {
      ids += 1
      return `id-${ids}`
    },
  }
})
afterEach(() => store.close())

const keep = async (nr: number, source: string): Promise<DocumentId> => {
  const bytes = new TextEncoder().encode(textPage(nr))
  const reading = read(bytes, source, { ...noOptions, address: `https://me:secret@paper.example/${nr}` })
  await store.keep(reading, bytes, `2024-01-0${nr}T00:00:00.000Z`)
  return reading.document.id
}
const statementsOf = async (document: DocumentId): Promise<readonly string[]> =>
  (await store.newest(document))?.statements.map(({ id }) => id) ?? []

describe('a dossier', () => {
  test('of everything, a document, a transfer and a case keeps the contract', async () => {
    const document = await keep(1, '/home/r.reader/secret/page.html')
    await keep(2, 'other.txt')
    const [statement = ''] = await statementsOf(document)
    const { id } = await openCase('Barges', 'A. Reader', deps)
    const item = await statementItem(document, statement, store)
    if (item === null) throw new Error('the page has a statement')
    await changeCase(id, { kind: 'added', entry: 'e', item, note: 'look' }, null, 'A. Reader', deps)
    const [found] = await allCases(store)
    if (found === undefined) throw new Error('there is a case')
    const all = await Promise.all([
      dossierOf({ kind: 'everything' }, deps),
      dossierOf({ kind: 'document', document }, deps),
      dossierOf({ kind: 'transfer', transfer: statement }, deps),
      dossierOf({ kind: 'case', found }, deps),
    ])
    expect(all.map(exportFaults)).toEqual([[], [], [], []])
    expect(all.map((one) => one?.documents.length)).toEqual([2, 1, 2, 1])
    expect(all[3]?.statements.map((one) => one.statement.id)).toEqual([statement])
    expect(all[3]?.entries).toMatchObject([{ id: 'e', found: statement, note: 'look', addedBy: 'A. Reader' }])
  })

  test('has no path, no name and no password of the machine in it', async () => {
    const document = await keep(1, '/home/r.reader/secret/page.html')
    const dossier = await dossierOf({ kind: 'document', document }, deps)
    const text = JSON.stringify(dossier)
    for (const word of ['/home', 'r.reader', 'secret', 'me:']) expect(text).not.toContain(word)
    expect(dossier?.documents[0]).toMatchObject({ name: 'page.html', address: 'https://paper.example/1' })
  })

  test('holds every offset: the text that its hash names has each quote at its place', async () => {
    const document = await keep(1, 'page.txt')
    const dossier = await dossierOf({ kind: 'document', document }, deps)
    const text = (await store.newest(document))?.article?.text ?? ''
    expect(dossier?.statements.length).toBeGreaterThan(1)
    for (const { statement } of dossier?.statements ?? [])
      expect(text.slice(statement.quote.start, statement.quote.end)).toBe(statement.quote.text)
  })

  test('has what people decided: a rejected statement says so and is in no transfer', async () => {
    const document = await keep(1, 'page.txt')
    const [statement = ''] = await statementsOf(document)
    const asked = { verdict: 'reject', statement, correction: null, who: 'R. Reader', why: 'a joke' } as const
    await judge(document, asked, { ...deps, knowledge })
    const dossier = await dossierOf({ kind: 'document', document }, deps)
    expect(dossier?.statements.find((one) => one.statement.id === statement)).toMatchObject({
      state: 'rejected',
      transfer: null,
      history: [{ who: 'R. Reader', why: 'a joke', at: '2024-02-01T12:00:00.000Z' }],
    })
  })

  test('of what there is not is nothing, and of a case it says what is gone', async () => {
    expect(await dossierOf({ kind: 'transfer', transfer: 'tr:none' }, deps)).toBeNull()
    expect(await dossierOf({ kind: 'document', document: 'sha256:0' }, deps)).toBeNull()
    const { id } = await openCase('Barges', 'A. Reader', deps)
    const item = { kind: 'transfer', transfer: 'tr:none', statements: [] } as const
    const changed = await changeCase(
      id,
      { kind: 'added', entry: 'e', item, note: '' },
      null,
      'A. Reader',
      deps,
    )
    if (changed === null || !('changed' in changed)) throw new Error('the case was changed')
    const dossier = await dossierOf({ kind: 'case', found: changed.changed }, deps)
    expect(dossier).toMatchObject({ entries: [{ found: null }], transfers: [], documents: [] })
  })
})
