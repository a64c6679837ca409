import type { Assessment } from '../regimes/assessment.ts'
import { windowOn } from '../regimes/cap-window.ts'
import { type Claim, claimsOf, type PageOf } from '../regimes/claim.ts'
import { portionsOf, restingOf, spanOfClaim, windowsDuring } from '../regimes/claimed-portions.ts'
import type { Cap, Measure } from '../regimes/measure.ts'
import { isNewer, monthsOf, type Observation } from '../regimes/observation.ts'
import type { Rules } from '../regimes/rules.ts'
import type { Statement } from '../statements/statement.ts'
import { firstDay, type IsoDay } from '../text/partial-date.ts'
import type { Transfer } from '../transfers/transfer.ts'
import type { EntryQuantity, LedgerEntry } from './entry.ts'

type Capped = { readonly measure: Measure; readonly cap: Cap }

/** The caps that an assessment counts a transfer against. */
const capsOf = (assessment: Assessment, rules: readonly Rules[]): readonly Capped[] => {
  const pack = rules.find((r) => r.name === assessment.pack)
  const counting = assessment.decisions.filter((d) => d.cap && d.certain).map((d) => d.measure)
  return [...new Set(counting)].flatMap((id) => {
    const measure = pack?.byId.get(id)
    return measure?.cap ? [{ measure, cap: measure.cap }] : []
  })
}

const claimedEntries = (
  claim: Claim,
  { measure, cap }: Capped,
  observations: readonly Observation[],
): readonly LedgerEntry[] => {
  const { quantity } = claim
  const base = {
    measure: measure.id,
    basis: 'claimed',
    statement: claim.statement,
    source: null,
    transfer: claim.transfer,
    origin: claim.origin,
    observation: null,
    knownFrom: claim.saidBy,
  } as const
  const resting = restingOf(claim, measure.id, observations)
  if (resting !== null)
    return portionsOf(resting, cap, quantity.unit).map((portion) => ({
      ...base,
      window: portion.window,
      quantity: { value: portion.amount.low, unit: quantity.unit, approx: 'approx' },
      restsOn: resting.observations.filter((_, index) => {
        const month = resting.months[index]?.month
        return month !== undefined && windowOn(cap, firstDay(month))?.id === portion.window
      }),
      counted: false,
      whole: quantity,
      division: 'official-months',
    }))
  const windows = windowsDuring(cap, spanOfClaim(claim)).map((window) => window.id)
  const [only] = windows
  if (windows.length === 1 && only !== undefined)
    return [
      { ...base, window: only, quantity, restsOn: [], counted: true, whole: null, division: 'one-window' },
    ]
  const part: EntryQuantity = {
    value: 0,
    high: quantity.high ?? quantity.value,
    unit: quantity.unit,
    approx: 'range',
  }
  return windows.map((window) => ({
    ...base,
    window,
    quantity: part,
    restsOn: [],
    counted: true,
    whole: quantity,
    division: 'undivided',
  }))
}

/** The official figures of the transfer's suppliers for the months that its windows and the claims share. */
const officialEntries = (
  transferClaims: readonly LedgerEntry[],
  suppliers: readonly string[],
  span: { readonly from: IsoDay; readonly to: IsoDay },
  { measure, cap }: Capped,
  observations: readonly Observation[],
  knownOn: IsoDay,
): readonly LedgerEntry[] => {
  const months = new Set(monthsOf(span))
  const rested = new Set(transferClaims.flatMap((e) => e.restsOn))
  const known = observations.filter(
    (o) => o.measure === measure.id && o.seen <= knownOn && o.basis !== 'missing',
  )
  return known.flatMap((o): readonly LedgerEntry[] => {
    const own = monthsOf(o)
    const near =
      own.length === 1 && own.every((m) => months.has(m)) && o.suppliers.every((s) => suppliers.includes(s))
    const window = windowOn(cap, firstDay(o.from))
    const newer = known.some(
      (n) => n.from === o.from && n.to === o.to && n.suppliers.join() === o.suppliers.join() && isNewer(n, o),
    )
    if (!(near || rested.has(o.id)) || window === null || newer) return []
    const value = o.bbl ?? o.t
    return [
      {
        measure: measure.id,
        window: window.id,
        basis: 'official',
        quantity: { value, unit: o.bbl === null ? 't' : 'bbl', approx: o.rounded ? 'approx' : 'exact' },
        statement: null,
        source: o.source,
        restsOn: [],
        counted: true,
        transfer: null,
        origin: null,
        observation: o.id,
        knownFrom: o.seen,
        whole: null,
        division: 'one-window',
      },
    ]
  })
}

const entryKey = (e: LedgerEntry): string =>
  [e.measure, e.window, e.basis, e.statement ?? e.observation ?? '', e.quantity.value].join(' ')

/**
 * The ledger lines that transfers make: a line for each claim and window of a cap that it counts against, and beside them the
 * official figures of the same suppliers and months as known on `knownOn`. A claim that repeats official figures rests on
 * them and is not counted. `pageOf` tells outlet and day of each statement where they are of several pages.
 */
export const post = (
  transfers: readonly Transfer[],
  statements: readonly Statement[],
  assessments: readonly Assessment[],
  rules: readonly Rules[],
  observations: readonly Observation[],
  knownOn: IsoDay,
  pageOf?: PageOf,
): readonly LedgerEntry[] => {
  const entries = transfers.flatMap((transfer) => {
    const claims = claimsOf(transfer, statements, knownOn, pageOf)
    return assessments
      .filter((a) => a.transfer === transfer.id)
      .flatMap((assessment) =>
        capsOf(assessment, rules).flatMap((capped) => {
          const claimed = claims.flatMap((claim) => claimedEntries(claim, capped, observations))
          const [first] = assessment.segments
          const last = assessment.segments.at(-1)
          if (first === undefined || last === undefined) return claimed
          const span = { from: first.from, to: last.to }
          const suppliers = [...new Set(claims.flatMap((c) => c.suppliers))]
          return [...officialEntries(claimed, suppliers, span, capped, observations, knownOn), ...claimed]
        }),
      )
  })
  return [...new Map(entries.map((e) => [entryKey(e), e])).values()]
}
