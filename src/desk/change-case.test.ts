import { afterEach, beforeEach, expect, test } from 'vitest'
import { kyselyStore } from '../adapters/kysely-store/kysely-store.ts'
import { openSqlite } from '../adapters/sqlite/open-sqlite.ts'
import type { CaseDeed } from '../cases/case-change.ts'
import type { Store } from '../ports/store.ts'
import { fixtureBytes, fixtureReading } from '../reading/reading.fixture.ts'
import { allCases, type CaseDeps, changeCase, findCase, openCase, statementItem } from './change-case.ts'

let store: Store
let deps: CaseDeps
beforeEach(async () => {
  store = kyselyStore(await openSqlite(':memory:'))
  let ids = 0
  const newId = () => {
    ids += 1
    return `id-${ids}`
  }
  deps = { store, newId, now: () => `2024-01-01T09:00:${String(ids).padStart(2, '0')}.000Z` }
})
afterEach(() => store.close())

const note = (words: string): CaseDeed => ({
  kind: 'added',
  entry: words,
  item: { kind: 'note' },
  note: words,
})

test('twenty people who write at the same moment lose nothing', async () => {
  const { id } = await openCase('Barges', 'A. Reader', deps)
  const people = Array.from({ length: 20 }, (_, i) => `Reader ${i}`)
  await Promise.all(people.map((who) => changeCase(id, note(who), null, who, deps)))
  const found = await findCase(id, store)
  expect(found?.entries.map(({ note: words }) => words).toSorted()).toEqual(people.toSorted())
  expect(found?.entries.every(({ addedBy, note: words }) => addedBy === words)).toBe(true)
})

test('of two people who write over the same note the second is told what the first wrote', async () => {
  const { id } = await openCase('Barges', 'A. Reader', deps)
  await changeCase(id, note('as it was'), null, 'A. Reader', deps)
  const seen = (await findCase(id, store))?.entries[0]?.noteChange ?? ''
  const write = (words: string, who: string) =>
    changeCase(id, { kind: 'noted', entry: 'as it was', note: words }, seen, who, deps)
  const answers = await Promise.all([write('mine', 'A. Reader'), write('yours', 'B. Reader')])
  expect(answers.filter((answer) => answer !== null && 'changed' in answer)).toHaveLength(1)
  expect(answers.find((answer) => answer !== null && 'refused' in answer)).toEqual({
    refused: expect.stringMatching(/^[AB]\. Reader has written to this note in between: “(?:mine|yours)”$/u),
  })
})

test('a case that there is not cannot be changed, and cases are listed with the last change first', async () => {
  expect(await changeCase('none', note('x'), null, 'A. Reader', deps)).toBeNull()
  const first = await openCase('First', 'A. Reader', deps)
  await openCase('Second', 'A. Reader', deps)
  await changeCase(first.id, note('x'), null, 'A. Reader', deps)
  expect((await allCases(store)).map(({ title }) => title)).toEqual(['First', 'Second'])
})

test('a statement is put in as it stands, with its words and roles', async () => {
  const reading = fixtureReading()
  await store.keep(reading, fixtureBytes, '2024-01-01T00:00:00.000Z')
  const [statement] = reading.statements
  expect(await statementItem(reading.document.id, 's-arms', store)).toMatchObject({
    kind: 'statement',
    statement: 's-arms',
    quote: statement?.quote,
    roles: { suppliers: ['KP'], recipients: ['RU'], class: 'arms' },
  })
  expect(await statementItem(reading.document.id, 'none', store)).toBeNull()
})
