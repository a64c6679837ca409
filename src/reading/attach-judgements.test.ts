import { describe, expect, test } from 'vitest'
import type { Statement } from '../statements/statement.ts'
import { attachJudgements } from './attach-judgements.ts'
import { judgedRoles } from './judged-roles.ts'
import type { Judgement } from './judgement.ts'
import { fixtureReading } from './reading.fixture.ts'

const { statements, document } = fixtureReading()
const [arms, oil] = statements
if (!arms || !oil) throw new Error('the fixture has statements')

const judgementOf = (statement: Statement, change: Partial<Judgement> = {}): Judgement => ({
  id: `judgement of ${statement.id}`,
  document: document.id,
  statement: statement.id,
  quote: statement.quote,
  roles: judgedRoles(statement),
  verdict: 'accept',
  correction: null,
  who: 'R. Reader',
  at: '2024-01-02T03:04:05Z',
  why: 'as the page says',
  retracted: null,
  ...change,
})
const moved = (statement: Statement, by: number, id: string, change: Partial<Statement> = {}): Statement => ({
  ...statement,
  ...change,
  id,
  quote: { ...statement.quote, start: statement.quote.start + by, end: statement.quote.end + by },
})

describe('a judgement finds its statement in a new reading', () => {
  test('by id where the statement is the same', () => {
    expect(attachJudgements([judgementOf(arms)], statements).attached).toMatchObject([
      { statement: { id: arms.id }, by: 'id' },
    ])
  })
  test('by quote where roles or place have changed', () => {
    const later = [moved(arms, 7, 'new', { phase: 'planned' })]
    expect(attachJudgements([judgementOf(arms)], later).attached).toMatchObject([
      { statement: { id: 'new' }, by: 'quote' },
    ])
  })
  test('by the nearer roles where the same words carry two statements', () => {
    const later = [
      moved(arms, 0, 'other', { class: 'money', stance: 'denied' }),
      moved(arms, 0, 'same', { phase: 'planned' }),
    ]
    expect(attachJudgements([judgementOf(arms)], later).attached).toMatchObject([
      { statement: { id: 'same' } },
    ])
  })
})

describe('a judgement is listed for a person', () => {
  test('where its words are no statement any more', () => {
    const { attached, loose } = attachJudgements([judgementOf(arms)], [oil])
    expect(attached).toEqual([])
    expect(loose.map((j) => j.statement)).toEqual([arms.id])
  })
  test('where two statements are equally near', () => {
    const twins = [moved(arms, 0, 'one'), moved(arms, 0, 'two')]
    expect(attachJudgements([judgementOf(arms)], twins).loose).toHaveLength(1)
  })
})
