import type { Factor } from '../goods/factor.ts'
import type { Window } from '../regimes/cap-window.ts'
import type { Dispute } from '../regimes/dispute.ts'
import { monthName, monthsOf, monthsOfWindow, type Observation } from '../regimes/observation.ts'
import { amountDuring, type Block, type Leftover, officialSeries } from '../regimes/official-series.ts'
import type { Rules } from '../regimes/rules.ts'
import { firstDay, type IsoDay, lastDay } from '../text/partial-date.ts'
import { anyFactor, betweenOf, factorFor } from './account-factor.ts'
import { type Claims, claimsInWindow } from './claims-account.ts'
import type { LedgerEntry } from './entry.ts'
import { type Gap, gapsOf } from './gaps.ts'
import { findKeptCap } from './kept-cap.ts'
import { type Notice, noticesOf } from './notices.ts'
import { type RunningTotal, runningTotals } from './running-total.ts'

/** An amount of some months, for a chart: one month, or a stretch that no figure divides. */
export type Bar = {
  readonly from: string
  readonly to: string
  readonly suppliers: readonly string[]
  readonly value: number
  readonly basis: Block['basis']
  readonly observations: readonly string[]
}

/** A total as it was printed with barrels of the newspaper's own making. */
export type Printed = {
  readonly observation: string
  readonly value: number
  readonly share: number
  readonly perTonne: number | null
}

/** The account of one window of a cap, as known on a day. */
export type Account = {
  readonly measure: string
  readonly pack: string
  readonly window: { readonly id: string; readonly from: IsoDay; readonly to: IsoDay | null }
  readonly unit: 'bbl' | 't'
  readonly limit: number
  /** Null: everything that is known today. */
  readonly knownOn: IsoDay | null
  /** Factor for figures printed in the other unit; null where none was known: then only printed figures count. */
  readonly factor: {
    readonly id: string
    readonly value: number
    readonly standing: Factor['standing']
  } | null
  readonly official: {
    readonly total: number
    /** Of the limit: 0.933 is 93.3 %. */
    readonly share: number
    /**
     * Where no factor was known: between what the whole lies if the figures in the other unit are counted at the lowest and at
     * the highest factor that may hold.
     */
    readonly between: { readonly low: number; readonly high: number; readonly why: string } | null
    readonly suppliers: readonly { readonly supplier: string; readonly value: number }[]
    readonly bars: readonly Bar[]
    readonly running: readonly RunningTotal[]
    readonly gaps: readonly Gap[]
    /** Figures that reach over the end of the window and that nothing divides. */
    readonly crossing: readonly Bar[]
    readonly printed: readonly Printed[]
    readonly leftovers: readonly Leftover[]
  }
  readonly notices: readonly Notice[]
  readonly claimed: Claims
  /** Whether claimed deliveries outside the notification count towards the cap, which States dispute; off unless asked. */
  readonly countClaims: boolean
  /** Official figures and claims together; null unless `countClaims`. */
  readonly counted: { readonly low: number; readonly high: number } | null
  /** What was said against the official total by that day; shown, never counted. */
  readonly disputes: readonly Dispute[]
}

export type AccountOptions = {
  readonly knownOn: IsoDay | null
  readonly factor: string | null
  readonly countClaims: boolean
  /** Estimates and letters to show beside the figures. */
  readonly disputes?: readonly Dispute[]
}

export type AccountResult =
  | { readonly account: Account; readonly problem: null }
  | { readonly account: null; readonly problem: string }

/** Figures of the window, and those whose periods reach into it from outside, with what divides them. */
const near = (observations: readonly Observation[], window: Window): readonly Observation[] => {
  const touches = (o: Observation, from: string, to: string): boolean => o.from <= to && from <= `${o.to}-31`
  const to = window.to ?? '9999-12-31'
  const inside = observations.filter((o) => touches(o, window.from, to))
  const from = inside.reduce<string>((first, o) => (o.from < first ? o.from : first), window.from)
  const end = inside.reduce<string>((last, o) => (o.to > last ? o.to : last), to)
  return from === window.from && end === to ? inside : observations.filter((o) => touches(o, from, end))
}

const barOf = (block: Block): Bar => ({
  from: monthName(block.months[0] ?? 0),
  to: monthName(block.months.at(-1) ?? 0),
  suppliers: block.suppliers,
  value: block.value,
  basis: block.basis,
  observations: block.observations,
})

/** Totals of the whole window whose barrels a newspaper worked out: what the account was said to be at the time. */
const printedTotals = (
  observations: readonly Observation[],
  months: readonly number[],
  limit: number,
): readonly Printed[] =>
  observations.flatMap((o): readonly Printed[] => {
    const own = monthsOf(o)
    if (!o.bblByPress || o.bbl === null || own[0] !== months[0] || own.at(-1) !== months.at(-1)) return []
    return [
      { observation: o.id, value: o.bbl, share: o.bbl / limit, perTonne: o.t === null ? null : o.bbl / o.t },
    ]
  })

const bySupplier = (
  blocks: readonly Block[],
): readonly { readonly supplier: string; readonly value: number }[] => {
  const sums = new Map<string, number>()
  for (const b of blocks) sums.set(b.suppliers.join('+'), (sums.get(b.suppliers.join('+')) ?? 0) + b.value)
  return [...sums]
    .map(([supplier, value]) => ({ supplier, value }))
    .sort((a, b) => (a.supplier < b.supplier ? -1 : 1))
}

/** Those of the window itself; figures around it were only looked at for what they divide. */
const leftoversIn = (
  leftovers: readonly Leftover[],
  known: readonly Observation[],
  months: readonly number[],
): readonly Leftover[] => {
  const span = new Set(months)
  const near = new Set(known.filter((o) => monthsOf(o).some((m) => span.has(m))).map(({ id }) => id))
  return leftovers.filter(({ observation }) => near.has(observation))
}

const disputesIn = (options: AccountOptions, measure: string, window: Window): readonly Dispute[] =>
  (options.disputes ?? []).filter(
    (d) =>
      d.measure === measure &&
      (options.knownOn === null || lastDay(d.on) <= options.knownOn) &&
      lastDay(d.to) >= window.from &&
      (window.to === null || firstDay(d.from) <= window.to),
  )

/**
 * The account of a cap in one window, as known on a day: the official total with what it is made of and what is lacking, its
 * notices, and what is claimed beside it. Official and claimed amounts are never added unless `countClaims` asks for it.
 */
export const accountOf = (
  rules: Rules,
  measure: string,
  windowId: string,
  observations: readonly Observation[],
  entries: readonly LedgerEntry[],
  options: AccountOptions,
): AccountResult => {
  const found = findKeptCap(rules, measure, windowId)
  if (typeof found === 'string') return { account: null, problem: found }
  const factor = factorFor(rules, found.goods, options)
  if (typeof factor === 'string') return { account: null, problem: factor }
  const { window, unit, limit } = found
  const months = monthsOfWindow(window)
  const known = near(observations, window).filter(
    (o) => o.measure === measure && (options.knownOn === null || o.seen <= options.knownOn),
  )
  const series = officialSeries(known, {
    measure,
    unit,
    factor: factor?.value ?? null,
    knownOn: options.knownOn,
  })
  const { value: total, blocks, crossing } = amountDuring(series, months)
  const covered =
    factor === null
      ? officialSeries(known, { measure, unit, factor: anyFactor, knownOn: options.knownOn })
      : series
  const coverage = amountDuring(covered, months)
  const claimed = claimsInWindow(entries, {
    measure,
    window: window.id,
    unit,
    limit,
    factor: factor?.value ?? null,
    knownOn: options.knownOn,
  })
  return {
    problem: null,
    account: {
      measure,
      pack: rules.name,
      window: { id: window.id, from: window.from, to: window.to },
      unit,
      limit,
      knownOn: options.knownOn,
      factor: factor === null ? null : { id: factor.id, value: factor.value, standing: factor.standing },
      official: {
        total,
        share: total / limit,
        between: factor === null ? betweenOf(rules, found, known, months, options.knownOn) : null,
        suppliers: bySupplier(blocks),
        bars: blocks.map(barOf),
        running: runningTotals(blocks),
        gaps: gapsOf(covered, [...coverage.blocks, ...coverage.crossing], months),
        crossing: crossing.map(barOf),
        printed: printedTotals(known, months, limit),
        leftovers: leftoversIn(series.leftovers, known, months),
      },
      notices: noticesOf(blocks, found.measure.cap?.notices ?? [], limit),
      claimed,
      countClaims: options.countClaims,
      disputes: disputesIn(options, measure, window),
      counted: options.countClaims ? { low: total + claimed.low, high: total + claimed.high } : null,
    },
  }
}
