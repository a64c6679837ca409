import { daysBetween, firstDay, lastDay, type PartialDate, type Period } from '../../text/partial-date.ts'
import type { Quantity } from '../statement.ts'

/** Units that a careful reader would take for one another. */
const alike: readonly ReadonlySet<string>[] = [
  new Set(['round', 'shell']),
  new Set(['shipment', 'voyage', 'cargo', 'delivery', 'port_call']),
  new Set(['vehicle', 'tank']),
]

const sameUnit = (a: string, b: string): boolean =>
  a === b || alike.some((group) => group.has(a) && group.has(b))

/** Same value, unit and approximation; a vague amount need only be vague. */
export const sameQuantity = (wanted: Quantity | null, found: Quantity | null): boolean => {
  if (wanted === null || found === null) return wanted === found
  if (wanted.approx === 'vague') return found.approx === 'vague'
  return (
    wanted.value === found.value &&
    (wanted.high ?? null) === (found.high ?? null) &&
    wanted.approx === found.approx &&
    sameUnit(wanted.unit, found.unit)
  )
}

/** Careful readers place words such as "late last year" up to half a month apart. */
const tolerance = 16

const sameEnd = (a: PartialDate | null, b: PartialDate | null, day: typeof firstDay): boolean =>
  a === null || b === null ? a === b : Math.abs(daysBetween(day(a), day(b))) <= tolerance

export const samePeriod = (wanted: Period | null, found: Period | null): boolean =>
  wanted === null || found === null
    ? wanted === found
    : sameEnd(wanted.from, found.from, firstDay) && sameEnd(wanted.to, found.to, lastDay)
