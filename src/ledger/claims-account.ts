import type { IsoDay } from '../text/partial-date.ts'
import type { EntryQuantity, LedgerEntry } from './entry.ts'

/** What is claimed for one transfer: the lowest and the highest figure of its independent origins. */
export type ClaimedTransfer = {
  readonly transfer: string
  readonly low: number
  readonly high: number
  readonly origins: readonly string[]
  readonly statements: readonly string[]
  /** Official figures that all of its claims only repeat; then it adds nothing. */
  readonly restsOn: readonly string[]
  readonly counted: boolean
}

/** Claims beside the official figures of a window; low and high are two readings and are never added to one another. */
export type Claims = {
  readonly low: number
  readonly high: number
  readonly shareLow: number
  readonly shareHigh: number
  readonly transfers: readonly ClaimedTransfer[]
  /** Claims in units that nothing turns into the unit of the cap, such as tankers. */
  readonly uncounted: readonly LedgerEntry[]
}

type Question = {
  readonly measure: string
  readonly window: string
  readonly unit: 'bbl' | 't'
  readonly limit: number
  readonly factor: number | null
  readonly knownOn: IsoDay | null
}

type Span = { readonly low: number; readonly high: number }

const spanOf = ({ value, high, approx }: EntryQuantity): Span | null => {
  if (value === null) return null
  const top = high ?? value
  return { low: approx === 'up_to' || approx === 'less_than' ? 0 : value, high: top }
}

const inUnit = (entry: LedgerEntry, { unit, factor }: Question): Span | null => {
  const span = spanOf(entry.quantity)
  if (span === null || entry.quantity.unit === unit) return span
  if (factor === null) return null
  const by =
    entry.quantity.unit === 't' && unit === 'bbl'
      ? factor
      : entry.quantity.unit === 'bbl' && unit === 't'
        ? 1 / factor
        : null
  return by === null ? null : { low: span.low * by, high: span.high * by }
}

/** Of each origin the figure known last: who counts on and on gives one growing figure, not several. */
const latestByOrigin = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] => {
  const latest = new Map<string, LedgerEntry>()
  for (const entry of entries) {
    const key = entry.origin ?? entry.statement ?? ''
    const other = latest.get(key)
    const top = (e: LedgerEntry): number => e.quantity.high ?? e.quantity.value ?? 0
    const later = other === undefined || other.knownFrom < entry.knownFrom
    if (later || (other.knownFrom === entry.knownFrom && top(other) < top(entry))) latest.set(key, entry)
  }
  return [...latest.values()]
}

const transferOf = (
  transfer: string,
  entries: readonly LedgerEntry[],
  question: Question,
): ClaimedTransfer => {
  const latest = latestByOrigin(entries)
  const spans = latest.map((e) => inUnit(e, question)).filter((s) => s !== null)
  const counted = latest.some((e) => e.counted)
  return {
    transfer,
    low: spans.length === 0 ? 0 : Math.min(...spans.map((s) => s.low)),
    high: spans.length === 0 ? 0 : Math.max(...spans.map((s) => s.high)),
    origins: [...new Set(latest.map((e) => e.origin ?? 'document'))],
    statements: [...new Set(entries.map((e) => e.statement ?? ''))],
    restsOn: counted ? [] : [...new Set(entries.flatMap((e) => e.restsOn))],
    counted,
  }
}

/** The claims that fall in a window of a cap and were made by a day, by transfer. */
export const claimsInWindow = (entries: readonly LedgerEntry[], question: Question): Claims => {
  const { measure, window, limit, knownOn } = question
  const ours = entries.filter(
    (e) =>
      e.basis === 'claimed' &&
      e.measure === measure &&
      e.window === window &&
      (knownOn === null || e.knownFrom <= knownOn),
  )
  const usable = ours.filter((e) => inUnit(e, question) !== null)
  const groups = new Map<string, LedgerEntry[]>()
  for (const entry of usable) {
    const key = entry.transfer ?? entry.statement ?? ''
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [entry])
    else group.push(entry)
  }
  const transfers = [...groups]
    .map(([transfer, list]) => transferOf(transfer, list, question))
    .sort((a, b) => (a.transfer < b.transfer ? -1 : 1))
  const counted = transfers.filter((t) => t.counted)
  const low = counted.reduce((sum, t) => sum + t.low, 0)
  const high = counted.reduce((sum, t) => sum + t.high, 0)
  return {
    low,
    high,
    shareLow: low / limit,
    shareHigh: high / limit,
    transfers,
    uncounted: ours.filter((e) => !usable.includes(e)),
  }
}
