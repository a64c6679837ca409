import type { Flag, Phase, Stance } from '../statements/statement.ts'

/** Stance and phase of one statement of a row. */
export type StanceReading = {
  readonly stance: Stance
  readonly phase: Phase
  readonly flags: readonly Flag[]
}

/** What the words of the column `stance` mean; each is one statement. */
export const stanceWords: Readonly<Record<string, readonly StanceReading[]>> = {
  asserts: [{ stance: 'asserted', phase: 'done', flags: [] }],
  reports: [{ stance: 'asserted', phase: 'done', flags: [] }],
  confirms: [{ stance: 'asserted', phase: 'done', flags: [] }],
  alleges: [{ stance: 'alleged', phase: 'done', flags: [] }],
  estimates: [{ stance: 'alleged', phase: 'done', flags: ['hedged'] }],
  assesses: [{ stance: 'alleged', phase: 'done', flags: ['hedged'] }],
  alleges_plan: [{ stance: 'alleged', phase: 'planned', flags: [] }],
  expresses_concern_plan: [{ stance: 'asserted', phase: 'planned', flags: [] }],
  asserts_attempt: [{ stance: 'asserted', phase: 'planned', flags: ['attempt'] }],
  offers_plan: [{ stance: 'asserted', phase: 'planned', flags: ['offer'] }],
  denies: [{ stance: 'denied', phase: 'done', flags: [] }],
  denies_evidence: [{ stance: 'denied', phase: 'done', flags: [] }],
  'asserts+forecasts': [
    { stance: 'asserted', phase: 'done', flags: [] },
    { stance: 'asserted', phase: 'planned', flags: [] },
  ],
}

/** Units that the column `unit` may have, besides currencies. */
export const claimUnits: ReadonlySet<string> = new Set([
  'bbl',
  't',
  'kg',
  'm3',
  'bbl/d',
  't/yr',
  'container',
  'shell',
  'round',
  'missile',
  'rocket',
  'gun',
  'vehicle',
  'rail_car',
  'person',
  'shipment',
  'voyage',
  'port_call',
  'launcher',
  'system',
  'brigade_set',
  'kind',
  'vessel_visit',
  'tanker',
  'piece',
  'drone',
])

/** Units of things that are no amount of the goods: a share of somebody's use, or no unit at all. */
export const noAmount: ReadonlySet<string> = new Set(['share', 'any', ''])
