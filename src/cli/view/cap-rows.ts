import type { LedgerEntry } from '../../ledger/entry.ts'
import type { CapShare } from '../../regimes/assessment.ts'

/** One bar: official figures and claims never share one. Shares are of the cap; null is an amount that nobody states. */
export type CapRow = {
  readonly window: string
  readonly basis: 'official' | 'claimed'
  readonly flow: { readonly low: number; readonly high: number } | null
  /** All official figures of the window that are known; null in a row of claims. */
  readonly official: number | null
}

/** The bars of one window: the claim, or the official figures that it rests on, and what others have booked officially. */
export const capRows = (share: CapShare, entries: readonly LedgerEntry[]): readonly CapRow[] => {
  const { window, amount, before, limit } = share
  const flow = amount === null ? null : { low: amount.low / limit, high: amount.high / limit }
  const others = (before ?? 0) / limit
  const claims = entries.filter((e) => e.window === window && e.basis === 'claimed')
  const rests = claims.length > 0 && claims.every((e) => !e.counted && e.restsOn.length > 0)
  if (rests) return [{ window, basis: 'official', flow, official: others + (flow?.high ?? 0) }]
  const claimed: CapRow = { window, basis: 'claimed', flow, official: null }
  return others > 0 ? [{ window, basis: 'official', flow: null, official: others }, claimed] : [claimed]
}
