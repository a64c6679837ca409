import type { Quote } from '../text/span.ts'
import { partiesOf, type Statement } from './statement.ts'

/** Every quote that a statement holds: its own, and those of its parties, goods, amount, period, speakers and their cues. */
export const quotesOf = (statement: Statement): readonly Quote[] => [
  statement.quote,
  ...partiesOf(statement.supplier),
  ...partiesOf(statement.recipient),
  ...statement.items,
  ...(statement.quantity === null ? [] : [statement.quantity]),
  ...(statement.period === null ? [] : [statement.period]),
  ...statement.attribution.flatMap((speaker) => [speaker, speaker.cue]),
  ...statement.carriers,
  ...statement.brokers,
  ...statement.via,
]
