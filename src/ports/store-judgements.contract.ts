import { expect, test } from 'vitest'
import { attachJudgements } from '../reading/attach-judgements.ts'
import { judgedRoles } from '../reading/judged-roles.ts'
import type { Judgement } from '../reading/judgement.ts'
import { fixtureBytes, fixtureReading } from '../reading/reading.fixture.ts'
import type { Reading } from '../reading/reading.ts'
import { first, later, laterStatements, published, type StoreUnderTest } from './store-case.fixture.ts'

const judgementOn = (reading: Reading, statementId: string): Omit<Judgement, 'retracted'> => {
  const statement = reading.statements.find((s) => s.id === statementId)
  if (!statement) throw new Error(`no statement ${statementId}`)
  return {
    id: `judgement-${statementId}`,
    document: reading.document.id,
    statement: statement.id,
    quote: statement.quote,
    roles: judgedRoles(statement),
    verdict: 'correct',
    correction: { stance: 'alleged' },
    who: 'R. Reader',
    at: later,
    why: 'the paper hedges',
  }
}

/** What every store does with the judgements of people. */
export const keepsJudgements = (opened: () => StoreUnderTest): void => {
  test('keeps a judgement over another date and another engine; what fits nothing any more is listed', async () => {
    const reading = fixtureReading()
    await opened().store.keep(reading, fixtureBytes, first)
    await opened().store.judge(judgementOn(reading, 's-arms'))
    await opened().store.judge(judgementOn(reading, 's-denial'))
    await opened().store.keep(fixtureReading({ published }), fixtureBytes, later, {
      reading: { ...fixtureReading({ published }), id: 'standing' },
      of: fixtureReading({ published }).id,
      seen: 2,
      judged: [],
    })
    const attach = async () =>
      attachJudgements(
        await opened().store.judgements(reading.document.id),
        (await opened().store.newest(reading.document.id))?.statements ?? [],
      )
    expect((await attach()).attached.map((a) => [a.statement.id, a.by])).toEqual([
      ['s-arms', 'id'],
      ['s-denial', 'id'],
    ])
    const newer = fixtureReading({ published }, 'rules/next', { statements: laterStatements })
    await opened().store.keep(newer, fixtureBytes, later, {
      reading: { ...newer, id: 'standing' },
      of: newer.id,
      seen: 2,
      judged: [],
    })
    const { attached, loose } = await attach()
    expect(attached.map((a) => [a.statement.id, a.by])).toEqual([['s-arms-2', 'quote']])
    expect(loose.map((j) => j.statement)).toEqual(['s-denial'])
  })

  test('appends that a judgement is taken back, once, and keeps it', async () => {
    const reading = fixtureReading()
    await opened().store.keep(reading, fixtureBytes, first)
    const judgement = judgementOn(reading, 's-arms')
    await opened().store.judge(judgement)
    expect(await opened().store.judgements(reading.document.id)).toEqual([{ ...judgement, retracted: null }])
    const retraction = { who: 'R. Reader', at: later, why: 'the hedge is the next sentence' }
    await opened().store.retract(judgement, retraction)
    await opened().store.retract(judgement, { ...retraction, who: 'somebody else' })
    expect(await opened().store.judgements(reading.document.id)).toEqual([
      { ...judgement, retracted: retraction },
    ])
  })

  test('lists what stands after judgements, and gives the reading back as it was', async () => {
    const reading = fixtureReading()
    const { document } = reading
    await opened().store.keep(reading, fixtureBytes, first)
    const judgement = judgementOn(reading, 's-arms')
    const held = reading.statements.filter(({ id }) => id !== 's-arms')
    const standing = {
      ...reading,
      id: 'standing',
      statements: held,
      transfers: [],
      assessments: [],
      ledger: [],
    }
    expect(
      await opened().store.judge(judgement, { reading: standing, of: reading.id, seen: 0, judged: [] }),
    ).toBe('kept')
    expect((await opened().store.statements({})).map((s) => s.statement.id)).toEqual(held.map(({ id }) => id))
    expect((await opened().store.listed(1, null))[0]?.statements).toBe(held.length)
    expect((await opened().store.newest(document.id))?.statements).toEqual(reading.statements)
    expect(await opened().store.readingsOf(document.id)).toHaveLength(1)
    const whole = { ...standing, statements: reading.statements }
    const retraction = { who: 'R. Reader', at: later, why: '' }
    expect(
      await opened().store.retract(judgement, retraction, {
        reading: whole,
        of: reading.id,
        seen: 1,
        judged: [],
      }),
    ).toBe('kept')
    expect(await opened().store.statements({})).toHaveLength(reading.statements.length)
  })

  test('keeps nothing that was worked out without the decisions of others', async () => {
    const reading = fixtureReading()
    await opened().store.keep(reading, fixtureBytes, first)
    const standing = { reading: { ...reading, id: 'standing' }, of: reading.id, seen: 0, judged: [] }
    await opened().store.judge(judgementOn(reading, 's-arms'), standing)
    const before = await opened().dump()
    expect(await opened().store.judge(judgementOn(reading, 's-denial'), standing)).toBe('stale')
    expect(await opened().store.keep(fixtureReading({ published }), fixtureBytes, later)).toBe('stale')
    expect(await opened().dump()).toBe(before)
  })

  test('keeps no decision that was worked out from a reading which is no longer the newest', async () => {
    const reading = fixtureReading()
    await opened().store.keep(reading, fixtureBytes, first)
    const judgement = judgementOn(reading, 's-arms')
    const standing = { reading: { ...reading, id: 'standing' }, of: reading.id, seen: 0, judged: [] }
    await opened().store.keep(fixtureReading({ published }), fixtureBytes, later)
    const before = await opened().dump()
    expect(await opened().store.judge(judgement, standing)).toBe('stale')
    expect(await opened().dump()).toBe(before)
    const newer = { ...standing, of: fixtureReading({ published }).id }
    expect(await opened().store.judge(judgement, newer)).toBe('kept')
    await opened().store.keep(fixtureReading({ published }, 'rules/next'), fixtureBytes, later, {
      ...newer,
      seen: 1,
    })
    const retraction = { who: 'R. Reader', at: later, why: '' }
    expect(await opened().store.retract(judgement, retraction, { ...newer, seen: 1 })).toBe('stale')
  })

  test('refuses a judgement on a document that it does not have', async () => {
    await expect(opened().store.judge(judgementOn(fixtureReading(), 's-arms'))).rejects.toThrow()
  })
}
