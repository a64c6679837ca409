import type { Approximation } from '../statements/statement.ts'
import {
  type IsoDay,
  isoDay,
  lastDay,
  type PartialDate,
  type Period,
  partialDate,
} from '../text/partial-date.ts'
import { isNewer, monthName, monthsOf, type Observation } from './observation.ts'

/** What is claimed, by when it was said, for holding it against official figures. */
export type Claimed = {
  readonly value: number
  readonly unit: string
  readonly approx: Approximation
  readonly suppliers: readonly string[]
  readonly period: Period | null
  readonly saidBy: IsoDay
}

/** The official months that a claim repeats: which figures, and how they divide it. */
export type Resting = {
  readonly observations: readonly string[]
  readonly total: number
  readonly from: PartialDate
  readonly to: PartialDate
  readonly months: readonly { readonly month: PartialDate; readonly value: number }[]
}

/** Approximations whose figure is itself the amount; a lower or upper bound far from it rests on nothing. */
const restable: ReadonlySet<Approximation> = new Set(['exact', 'approx', 'more_than', 'at_least', 'range'])

/** Half of the last digit that was given, never more than a twentieth: 67,000 stands for 66,500 to 67,500. */
export const roundingOf = (value: number): number => {
  let unit = 1
  while (value > 0 && Number.isInteger(value) && value % (unit * 10) === 0) unit *= 10
  return Math.min(Math.max(unit / 2, 0.5), value / 20)
}

const asMonth = (month: number): PartialDate => {
  const name = partialDate(monthName(month))
  if (name === null) throw new RangeError(`no month ${month}`)
  return name
}

/**
 * The official months that a claim only repeats: a run of months known when it was said, from the beginning of its period,
 * whose sum is the claimed figure within its rounding. Null where there is none. Only figures printed in the claim's unit count.
 */
export const restsOn = (claim: Claimed, observations: readonly Observation[]): Resting | null => {
  const { period } = claim
  if (!restable.has(claim.approx) || period?.from == null) return null
  const unit = claim.unit === 'bbl' ? 'bbl' : claim.unit === 't' ? 't' : null
  if (unit === null) return null
  const latest = new Map<number, { readonly o: Observation; readonly value: number }>()
  for (const o of observations) {
    const value = o[unit]
    const months = monthsOf(o)
    const [month] = months
    const same = o.suppliers.length === 1 && o.suppliers.every((s) => claim.suppliers.includes(s))
    if (value === null || months.length !== 1 || month === undefined || !same || o.seen > claim.saidBy)
      continue
    const other = latest.get(month)
    if (other === undefined || isNewer(o, other.o)) latest.set(month, { o, value })
  }
  const end = period.to ?? isoDay(claim.saidBy)
  if (end === null || lastDay(end) < period.from) return null
  const run: { readonly month: number; readonly o: Observation; readonly value: number }[] = []
  let found: readonly (typeof run)[number][] = []
  let sum = 0
  for (const month of monthsOf({ from: period.from, to: end })) {
    const known = latest.get(month)
    if (known === undefined) break
    run.push({ month, ...known })
    sum += known.value
    if (Math.abs(sum - claim.value) <= roundingOf(claim.value)) found = [...run]
  }
  const first = found[0]
  const last = found.at(-1)
  if (first === undefined || last === undefined) return null
  return {
    observations: found.map(({ o }) => o.id),
    total: found.reduce((all, { value }) => all + value, 0),
    from: asMonth(first.month),
    to: asMonth(last.month),
    months: found.map(({ month, value }) => ({ month: asMonth(month), value })),
  }
}
