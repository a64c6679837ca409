import { expect, test } from 'vitest'
import type { CaseChange, CaseDeed } from '../cases/case-change.ts'
import type { StoreUnderTest } from './store-case.fixture.ts'
import { first, later } from './store-case.fixture.ts'

const change = (id: string, deed: CaseDeed, who = 'A. Reader', of = 'case-1'): CaseChange => ({
  id,
  case: of,
  who,
  at: id === '1' ? first : later,
  deed,
})
const note = (entry: string): CaseDeed => ({ kind: 'added', entry, item: { kind: 'note' }, note: entry })

/** What every store does with the cases that people collect. */
export const keepsCases = (opened: () => StoreUnderTest): void => {
  test('keeps every change of a case in its order, and gives them back as they were', async () => {
    const { store } = opened()
    const changes = [
      change('1', { kind: 'opened', title: 'Barges\0 \ud800' }),
      change('2', note('羅津の船')),
      change('3', { kind: 'removed', entry: '羅津の船' }, 'B. Reader'),
      change('4', { kind: 'undone', change: '3' }),
    ]
    for (const [seen, one] of changes.entries()) expect(await store.changeCase(one, seen)).toBe('kept')
    expect(await store.changesOfCase('case-1')).toEqual(changes)
    expect(await store.changesOfCase('case-2')).toEqual([])
  })

  test('keeps nothing that was decided without the changes of others', async () => {
    const { store, dump } = opened()
    await store.changeCase(change('1', { kind: 'opened', title: 'Barges' }), 0)
    const before = await dump()
    expect(await store.changeCase(change('2', { kind: 'opened', title: 'Barges' }), 0)).toBe('stale')
    expect(await store.changeCase(change('3', note('a')), 2)).toBe('stale')
    expect(await dump()).toBe(before)
  })

  test('lets one of two people who write at the same moment go first, and loses neither', async () => {
    const { store } = opened()
    await store.changeCase(change('1', { kind: 'opened', title: 'Barges' }), 0)
    const answers = await Promise.all(
      ['2', '3', '4', '5'].map((id) => store.changeCase(change(id, note(id)), 1)),
    )
    expect(answers.toSorted()).toEqual(['kept', 'stale', 'stale', 'stale'])
    expect(await store.changesOfCase('case-1')).toHaveLength(2)
  })

  test('lists the changes of every case apart', async () => {
    const { store } = opened()
    await store.changeCase(change('b', { kind: 'opened', title: 'B' }, 'A. Reader', 'case-b'), 0)
    await store.changeCase(change('a', { kind: 'opened', title: 'A' }, 'A. Reader', 'case-a'), 0)
    await store.changeCase(change('c', note('x'), 'B. Reader', 'case-b'), 1)
    expect((await store.cases()).map((changes) => changes.map(({ id }) => id))).toEqual([['a'], ['b', 'c']])
  })
}
