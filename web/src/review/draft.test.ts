import { expect, test } from 'vitest'
import { correctionOf, type Draft, emptyDraft, faultsOf } from './draft.ts'

const draft: Draft = {
  ...emptyDraft({ start: 3, end: 9, text: 'shells' }),
  suppliers: [{ code: 'KP', country: null, name: 'North Korea', span: { start: 0, end: 2 } }],
  goods: 'arms.shell',
  hasAmount: true,
  value: '1000',
  unit: 'round',
}

test('only what differs is asked for', () => {
  expect(correctionOf(draft, draft)).toEqual({})
  expect(correctionOf({ ...draft, stance: 'denied', recipients: draft.suppliers }, draft)).toEqual({
    stance: 'denied',
    recipients: draft.suppliers,
  })
})

test('an addition says everything, and no amount is said as none', () => {
  expect(correctionOf({ ...draft, hasAmount: false }, null)).toEqual({
    quote: { start: 3, end: 9 },
    suppliers: draft.suppliers,
    recipients: [],
    goods: 'arms.shell',
    quantity: null,
    period: null,
    stance: 'asserted',
    phase: 'done',
    attribution: [],
  })
})

test.each([
  [{ value: '1,000' }, ['value']],
  [{ value: '' }, []],
  [{ hasPeriod: true, from: '2023-13', to: '2023' }, ['from']],
  [{ hasAmount: false, value: 'many' }, []],
] as const)('%j has faults in %j', (change, fields) => {
  expect(faultsOf({ ...draft, ...change }).map(({ field }) => field)).toEqual(fields)
})
