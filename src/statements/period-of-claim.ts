import type { Period } from '../text/partial-date.ts'
import { type Quote, quoteAt } from '../text/span.ts'
import type { Claim } from './frames/claim.ts'
import type { WhenMention } from './syntax/mention.ts'

const rank: Readonly<Record<WhenMention['role'], number>> = { since: 0, as_of: 1, until: 2, at: 3 }

/** The date that says most about the flow: a beginning before an end, an end before a point. */
const chosen = (dates: readonly WhenMention[]): WhenMention | undefined =>
  [...dates].sort(
    (a, b) =>
      rank[a.role] - rank[b.role] ||
      Number(b.from !== a.from) - Number(a.from !== b.from) ||
      b.start - a.start,
  )[0]

const sameGoodsFrom = (a: Claim, b: Claim): boolean =>
  a.supplier?.parties[0]?.origin === b.supplier?.parties[0]?.origin && a.items[0]?.class === b.items[0]?.class

/**
 * When the transfer happened or is due. A total "as of" a day begins where the flow that was just said to run began; a flow
 * that was resumed runs on; a flow that was stopped ends its pause where it was resumed.
 */
export const periodOfClaim = (
  text: string,
  claim: Claim,
  before: readonly Claim[],
  after: readonly Claim[],
): (Period & Quote) | null => {
  const date = chosen(claim.dates)
  if (date === undefined) return null
  const words = quoteAt(text, { start: date.start, end: date.end })
  const around = claim.phase === 'suspended' ? [...before, ...after] : [...before, claim]
  const resumption = around.find(
    (b) => b.phase === 'resumed' && sameGoodsFrom(b, claim) && chosen(b.dates)?.from != null,
  )
  const resumed = resumption === undefined ? undefined : chosen(resumption.dates)
  if (claim.phase === 'suspended') return { ...words, from: date.from, to: resumed?.from ?? null }
  if (date.role === 'since') return { ...words, from: date.from, to: null }
  if (date.role === 'until') return { ...words, from: null, to: date.to }
  if (date.role === 'as_of') return { ...words, from: resumed?.from ?? null, to: date.to }
  if (claim.phase === 'resumed') return { ...words, from: date.from, to: null }
  return { ...words, from: date.from, to: date.to }
}
