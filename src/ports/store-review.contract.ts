import { expect, test } from 'vitest'
import { documentId } from '../reading/document-id.ts'
import { judgedRoles } from '../reading/judged-roles.ts'
import type { PageJudgement } from '../reading/page-judgement.ts'
import { pageFactsOf } from '../reading/page-judgement.ts'
import { fixtureBytes, fixtureReading } from '../reading/reading.fixture.ts'
import type { Reading } from '../reading/reading.ts'
import type { StoreUnderTest } from './store-case.fixture.ts'
import { first, later, published } from './store-case.fixture.ts'

const standing = (reading: Reading, judged: readonly string[], seen: number) => ({
  reading: { ...reading, id: 'standing' },
  of: reading.id,
  seen,
  judged,
})

const dateOf = (reading: Reading, id = 'page-1'): Omit<PageJudgement, 'retracted'> => ({
  id,
  document: reading.document.id,
  facts: { published },
  before: pageFactsOf(reading.options),
  who: 'R. Reader',
  at: later,
  why: 'the imprint says so',
})

/** What every store does for those who review: the list of what nobody judged, and what people say about pages. */
export const servesReview = (opened: () => StoreUnderTest): void => {
  const listed = async (...asked: Parameters<StoreUnderTest['store']['unjudged']>) =>
    (await opened().store.unjudged(...asked)).map(({ statement }) => statement)

  test('lists the statements that nobody judged, newest publication first, and goes on after a place', async () => {
    const dated = fixtureReading({ published })
    const other = new TextEncoder().encode('other bytes')
    const undated = { ...fixtureReading(), id: 'undated' }
    const { document } = undated
    await opened().store.keep({ ...undated, document: { ...document, id: documentId(other) } }, other, first)
    await opened().store.keep(dated, fixtureBytes, first)
    const ids = dated.statements.map(({ id }) => id)
    expect(await listed({}, 9, null)).toEqual([...ids, ...ids])
    const all = await opened().store.unjudged({}, 9, null)
    for (const [index, place] of all.entries())
      expect(await listed({}, 9, place)).toEqual([...ids, ...ids].slice(index + 1))
    expect(await opened().store.unjudgedCount({}, 100)).toBe(ids.length * 2)
    expect(await opened().store.unjudgedCount({}, 3)).toBe(3)
  })

  test.each([
    [{}, ['s-arms', 's-oil', 's-table', 's-denial']],
    [{ party: 'KP' }, ['s-arms', 's-oil', 's-table', 's-denial']],
    [{ party: 'CN' }, []],
    [{ class: 'refined_petroleum' as const }, ['s-oil', 's-table']],
    [{ document: fixtureReading().document.id.slice(0, 15) }, ['s-arms', 's-oil', 's-table', 's-denial']],
    [{ document: 'sha256:0000' }, []],
  ])('lists what fits %j', async (filter, ids) => {
    await opened().store.keep(fixtureReading(), fixtureBytes, first)
    expect(await listed(filter, 9, null)).toEqual(ids)
    expect(await opened().store.unjudgedCount(filter, 9)).toBe(ids.length)
  })

  test('leaves out what was judged and what was rejected, until that is taken back', async () => {
    const reading = fixtureReading()
    const [arms, oil] = reading.statements
    if (arms === undefined || oil === undefined) throw new Error('the fixture states more than one thing')
    await opened().store.keep(reading, fixtureBytes, first)
    const judgement = {
      id: 'judgement-1',
      document: reading.document.id,
      statement: arms.id,
      quote: arms.quote,
      roles: judgedRoles(arms),
      verdict: 'accept' as const,
      correction: null,
      who: 'R. Reader',
      at: later,
      why: '',
    }
    const withoutOil = { ...reading, statements: reading.statements.filter(({ id }) => id !== oil.id) }
    await opened().store.judge(judgement, standing(withoutOil, [arms.id], 0))
    expect(await listed({}, 9, null)).toEqual(['s-table', 's-denial'])
    const retraction = { who: 'R. Reader', at: later, why: '' }
    await opened().store.retract(judgement, retraction, standing(reading, [], 1))
    expect(await listed({}, 9, null)).toEqual(reading.statements.map(({ id }) => id))
  })

  test('keeps what a person says about a page with the page as it is read then, and takes both back', async () => {
    const undated = fixtureReading()
    const dated = fixtureReading({ published })
    const { id: document } = undated.document
    await opened().store.keep(undated, fixtureBytes, first)
    const said = dateOf(undated)
    const after = { reading: dated, at: later, stands: standing(dated, [], 0) }
    expect(await opened().store.judgePage(said, after)).toBe('kept')
    expect((await opened().store.newest(document))?.id).toBe(dated.id)
    expect((await opened().store.statements({})).map((s) => s.foundIn.publishedOn)).toContain(published)
    expect(await opened().store.pageJudgements(document)).toEqual([{ ...said, retracted: null }])

    const retraction = { who: 'R. Reader', at: later, why: 'a slip' }
    const back = { reading: undated, at: later, stands: standing(undated, [], 1) }
    expect(await opened().store.retractPage(said, retraction, back)).toBe('kept')
    expect((await opened().store.newest(document))?.id).toBe(undated.id)
    expect((await opened().store.statements({})).map((s) => s.foundIn.publishedOn)).not.toContain(published)
    expect(await opened().store.readingsOf(document)).toHaveLength(2)
    expect(await opened().store.pageJudgements(document)).toEqual([{ ...said, retracted: retraction }])
  })

  test('keeps nothing about a page that was worked out without the decisions of others', async () => {
    const reading = fixtureReading()
    const dated = fixtureReading({ published })
    await opened().store.keep(reading, fixtureBytes, first)
    const after = { reading: dated, at: later, stands: standing(dated, [], 0) }
    await opened().store.judgePage(dateOf(reading), after)
    const before = await opened().dump()
    expect(await opened().store.judgePage(dateOf(reading, 'page-2'), after)).toBe('stale')
    expect(await opened().store.keep(fixtureReading({}, 'rules/next'), fixtureBytes, later)).toBe('stale')
    expect(await opened().dump()).toBe(before)
  })
}
