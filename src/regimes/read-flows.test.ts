import { describe, expect, test } from 'vitest'
import { readFlows } from './read-flows.ts'
import { facts, taxonomy } from './rules.fixture.ts'

const read = (flow: unknown) => readFlows([{ id: 'x', flow }], taxonomy, facts)[0]
const shells = { date: '2022-11-02', from: 'KP', to: 'RU', item: 'arms.shell' }

describe('a flow is read from its fields', () => {
  test('with its pack, its day and its goods', () => {
    expect(read({ ...shells, regime: 'un-1737', qty: [5, 9], unit: 'round' })).toMatchObject({
      regime: 'un-1737',
      problems: [],
      remarks: [],
      flow: {
        when: { from: '2022-11-02', to: '2022-11-02' },
        items: ['arms.shell'],
        amount: { low: 5, high: 9, unit: 'round' },
      },
    })
  })

  test.each([
    { date: '2023', from: '2023-01-01', to: '2023-12-31' },
    { date: 2023, from: '2023-01-01', to: '2023-12-31' },
    { date: '2022-12/2023-04', from: '2022-12-01', to: '2023-04-30' },
    { date: { from: '2022-12-05', to: '2023-02' }, from: '2022-12-05', to: '2023-02-28' },
  ])('$date spans $from to $to', ({ date, from, to }) => {
    expect(read({ ...shells, date })?.flow?.when).toEqual({ from, to })
  })

  test.each([
    { given: { notified: true }, fact: 'notified', value: true },
    { given: { committee_approval: true }, fact: 'committeeApproved', value: true },
    { given: { noDesignatedParties: true }, fact: 'designatedParty', value: false },
    { given: { livelihoodOnly: false }, fact: 'livelihood', value: false },
  ])('$given is the fact $fact', ({ given, fact, value }) => {
    expect(read({ ...shells, facts: given })?.flow?.facts).toEqual({ [fact]: value })
    expect(read({ ...shells, ...given })?.flow?.facts).toEqual({ [fact]: value })
  })

  test('a fact that nothing asks for is passed over and said', () => {
    expect(read({ ...shells, facts: { moonPhase: true } })).toMatchObject({
      flow: { facts: {} },
      remarks: [expect.stringContaining('moonPhase')],
    })
  })

  test.each([
    { unit: 'barrels', reads: 'bbl' },
    { unit: 'Tonnes', reads: 't' },
    { unit: 'container', reads: 'container' },
  ])('$unit is read as $reads', ({ unit, reads }) => {
    expect(read({ ...shells, qty: 1, unit })?.flow?.amount?.unit).toBe(reads)
  })

  test('an unknown side is no side', () => {
    expect(read({ ...shells, from: '*' })?.flow?.from).toEqual([])
  })
})

/** Deeper than the program could write it out again. */
const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)

test.each([
  { flow: { ...shells, date: '2022-02-31' }, says: 'date: expected a day' },
  { flow: { ...shells, date: '2023/2022' }, says: 'date: expected a day' },
  { flow: { ...shells, item: 'gizmo' }, says: 'gizmo is no goods code' },
  { flow: { ...shells, item: undefined }, says: 'item: missing' },
  { flow: { ...shells, from: 'Korea' }, says: 'from: expected a country code' },
  { flow: { ...shells, qty: -1, unit: 't' }, says: 'qty: expected a number' },
  { flow: { ...shells, qty: [9, 5], unit: 't' }, says: 'qty: expected a number' },
  { flow: { ...shells, qty: 5 }, says: 'unit: missing' },
  { flow: { ...shells, price: 'high' }, says: 'price: expected a number' },
  { flow: { ...shells, sts: 'yes' }, says: 'sts: expected true or false' },
  { flow: { ...shells, facts: { notified: 'maybe' } }, says: 'notified: expected true, false' },
  { flow: { ...shells, facts: 'none' }, says: 'facts: expected names' },
  { flow: 'shells', says: 'flow: missing' },
  { flow: { ...shells, date: { from: { toString: 1 }, to: [] } }, says: 'date: expected a day' },
  { flow: { ...shells, item: 'constructor' }, says: 'constructor is no goods code' },
  { flow: { ...shells, qty: 1, unit: '__proto__' }, says: '__proto__ is no unit' },
  ...(['date', 'from', 'qty', 'price', 'sts', 'facts', 'act'] as const).map((field) => ({
    flow: { ...shells, [field]: deep, item: 'nothing' },
    says: 'nothing is no goods code',
  })),
])('a bad flow keeps its place and says: $says', ({ flow, says }) => {
  const entry = read(flow)
  expect(entry?.flow).toBeNull()
  expect(entry?.problems.join('\n')).toContain(says)
})
