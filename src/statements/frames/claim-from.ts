import type { Claim } from './claim.ts'
import type { Bearing } from './governors.ts'
import type { Slots } from './slots.ts'

/** The claim that a verb or a noun of action makes, at its place in the sentence, of its slots and its bearing. */
export const claimFrom = (
  place: Pick<Claim, 'sentence' | 'clause' | 'kind' | 'predicate' | 'rule' | 'quote'>,
  { supplier, recipient, items, quantity, dates }: Slots,
  { phase, stance, flags }: Bearing,
): Claim => ({
  ...place,
  supplier,
  recipient,
  items,
  elided: items.length === 0,
  quantity,
  dates,
  phase,
  stance,
  flags,
  exchange: null,
})
