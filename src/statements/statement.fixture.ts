/** What a statement of a test says where the test is about something else: asserted, done, by nobody else, without figures. */
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
} as const
