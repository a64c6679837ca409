import type { Statement } from './statement.ts'

/** What a statement says where nothing else is said: asserted, done, by nobody else, without figures. */
export const plainStatement = {
  part: 'body',
  quantity: null,
  period: null,
  stance: 'asserted',
  phase: 'done',
  attribution: [],
  measures: [],
  repeats: null,
  flags: [],
  carriers: [],
  brokers: [],
  via: [],
  outcome: null,
} as const satisfies Partial<Statement>
