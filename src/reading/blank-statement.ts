import { plainStatement } from '../statements/plain-statement.ts'
import type { Statement } from '../statements/statement.ts'
import type { Quote } from '../text/span.ts'

/** What stands in `rule` of a role that a person decided. */
export const judgedBy = 'judgement'

/** A statement of a person's own before its roles are filled: the page's words, said by nobody else. */
export const blankStatement = (id: string, quote: Quote): Statement => ({
  ...plainStatement,
  id,
  quote,
  supplier: null,
  recipient: null,
  items: [],
  class: 'other',
  engine: 'person',
  predicate: { start: quote.start, end: quote.end, rule: judgedBy },
})
