import { fixtureReading } from '../reading/reading.fixture.ts'
import { partialDate } from '../text/partial-date.ts'
import type { Store } from './store.ts'

/** One store under test: the store, and everything that lies in its tables, as text that two moments are compared by. */
export type StoreUnderTest = { readonly store: Store; readonly dump: () => Promise<string> }

export const first = '2023-07-03T09:00:00.000Z'
export const later = '2023-07-04T09:00:00.000Z'
export const published = partialDate('2023-07-03')

/** What a later engine may say about the same words: other ids, another phase, and one statement gone. */
export const laterStatements = fixtureReading()
  .statements.filter((s) => s.id !== 's-denial')
  .map((s) => ({ ...s, id: `${s.id}-2`, phase: 'done' as const }))
