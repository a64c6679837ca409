import { firstDay, type IsoDay, lastDay } from '../text/partial-date.ts'
import { type Window, windowOn, windowStarts } from './cap-window.ts'
import { type Claim, highOf, latestOfEachOrigin, lowOf } from './claim.ts'
import type { Portion } from './divide-time.ts'
import type { Amount, Interval } from './flow.ts'
import type { Cap } from './measure.ts'
import type { Observation } from './observation.ts'
import { type Resting, restsOn } from './rests-on.ts'

/** A part of a claimed amount that falls in one window of a cap. */
export type WindowPortion = Portion & { readonly window: string }

/** The official months that a claim repeats, for the figures of one cap. */
export const restingOf = (
  claim: Claim,
  measure: string,
  observations: readonly Observation[],
): Resting | null =>
  restsOn(
    { ...claim, value: claim.quantity.value, unit: claim.quantity.unit, approx: claim.quantity.approx },
    observations.filter((o) => o.measure === measure),
  )

/** The months of a resting claim, by the windows of the cap. */
export const portionsOf = (resting: Resting, cap: Cap, unit: string): readonly WindowPortion[] => {
  const portions = new Map<string, WindowPortion>()
  for (const { month, value } of resting.months) {
    const from = firstDay(month)
    const window = windowOn(cap, from)?.id ?? ''
    const before = portions.get(window)
    const sum = (before?.amount.low ?? 0) + value
    portions.set(window, {
      window,
      from: before?.from ?? from,
      to: lastDay(month),
      amount: { low: sum, high: sum, unit },
    })
  }
  return [...portions.values()]
}

/** The days that a claim is about; one without a period is about the day it was said. */
export const spanOfClaim = (claim: Claim): Interval => {
  const { period, saidBy } = claim
  const from = period?.from ? firstDay(period.from) : null
  const to = period?.to ? lastDay(period.to) : null
  const end = to ?? (from !== null && from > saidBy ? from : saidBy)
  return { from: from ?? end, to: end }
}

/** The windows of a cap that some days fall in. */
export const windowsDuring = (cap: Cap, { from, to }: Interval): readonly Window[] => [
  ...new Map(
    [from, ...windowStarts(cap, from, to)]
      .map((day) => windowOn(cap, day))
      .filter((window) => window !== null)
      .map((window) => [window.id, window]),
  ).values(),
]

type Part = { readonly window: Window; readonly claim: Claim; readonly amount: Amount }

const partsOf = (
  claim: Claim,
  cap: Cap,
  measure: string,
  observations: readonly Observation[],
): readonly Part[] => {
  const { unit } = claim.quantity
  const resting = restingOf(claim, measure, observations)
  if (resting !== null)
    return portionsOf(resting, cap, unit).flatMap(({ from, amount }) => {
      const window = windowOn(cap, from)
      return window === null ? [] : [{ window, claim, amount }]
    })
  const windows = windowsDuring(cap, spanOfClaim(claim))
  const low = windows.length === 1 ? lowOf(claim.quantity) : 0
  return windows.map((window) => ({ window, claim, amount: { low, high: highOf(claim.quantity), unit } }))
}

const later = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b)
const earlier = (a: IsoDay, b: IsoDay): IsoDay => (a < b ? a : b)

/** What is claimed for each window of a cap in one unit: from the lowest to the highest figure of independent origins. */
export const claimedByWindow = (
  claims: readonly Claim[],
  when: Interval,
  cap: Cap,
  measure: string,
  unit: string,
  observations: readonly Observation[],
): readonly WindowPortion[] => {
  const parts = claims
    .filter((c) => c.quantity.unit === unit)
    .flatMap((claim) => partsOf(claim, cap, measure, observations))
  const windows = new Map(parts.map(({ window }) => [window.id, window]))
  return [...windows.values()].map((window): WindowPortion => {
    const here = parts.filter((p) => p.window.id === window.id)
    const latest = new Set(latestOfEachOrigin(here.map((p) => p.claim)))
    const amounts = here.filter((p) => latest.has(p.claim)).map((p) => p.amount)
    return {
      window: window.id,
      from: later(window.from, when.from),
      to: window.to === null ? when.to : earlier(window.to, when.to),
      amount: {
        low: Math.min(...amounts.map((a) => a.low)),
        high: Math.max(...amounts.map((a) => a.high)),
        unit,
      },
    }
  })
}
