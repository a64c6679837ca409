import { hull, type Span } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { QuantityMention, WhenMention } from '../syntax/mention.ts'
import type { Claim } from './claim.ts'
import { allMentions } from './phrase-mentions.ts'

/** An amount with the date that stands beside it. */
export type DatedAmount = {
  readonly quantity: QuantityMention
  readonly date: WhenMention | null
  readonly span: Span
}

/** The amounts of a clause, each with its own date: 3月に1万5260バレル、4月に3万3931バレル; 10,666 in February, 5,140 in March. */
export const datedAmounts = (clause: Clause, loose: readonly Phrase[] = []): readonly DatedAmount[] => {
  const phrases = [...clause.phrases, ...loose.filter((p) => p.start > clause.start)]
  const dates = phrases.flatMap((p) => allMentions(p, 'date'))
  const amounts = phrases
    .flatMap((p) => allMentions(p, 'quantity'))
    .filter((q) => q.quantity.unit !== 'percent')
    .sort((a, b) => a.start - b.start)
  const taken = new Set<WhenMention>()
  return amounts.map((quantity, i) => {
    const floor = amounts[i - 1]?.end ?? Number.NEGATIVE_INFINITY
    const ceiling = amounts[i + 1]?.start ?? Number.POSITIVE_INFINITY
    const free = dates.filter((d) => !taken.has(d))
    const before = free.findLast((d) => d.end <= quantity.start && d.start >= floor)
    const after = free.find((d) => d.start >= quantity.end && d.end <= ceiling)
    const date = before ?? after ?? null
    if (date !== null) taken.add(date)
    return { quantity, date, span: hull(date === null ? [quantity] : [quantity, date]) }
  })
}

/** A claim with several dated amounts is as many claims; the first keeps the words before it. */
export const splitSeries = (claim: Claim): readonly Claim[] => {
  const clause = claim.clause === null ? undefined : claim.sentence.clauses[claim.clause]
  const series =
    clause === undefined ? [] : datedAmounts(clause, claim.sentence.loose).filter((a) => a.date !== null)
  if (series.length < 2) return [claim]
  return series.map(({ quantity, date, span }, i) => ({
    ...claim,
    quantity,
    dates: date === null ? [] : [date],
    quote: i === 0 ? { start: Math.min(claim.quote.start, span.start), end: span.end } : span,
  }))
}
