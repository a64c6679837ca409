import { codeOfClass } from '../goods/class.ts'
import { findGoods, type Taxonomy } from '../goods/taxonomy.ts'
import type { Item, Statement } from '../statements/statement.ts'
import { firstDay, type IsoDay, lastDay } from '../text/partial-date.ts'
import type { Transfer } from '../transfers/transfer.ts'
import {
  type Claim,
  claimsOf,
  codesOf,
  highOf,
  latestOfEachOrigin,
  lowOf,
  type PageOf,
  saysDone,
} from './claim.ts'
import type { Amount, Flow, Interval } from './flow.ts'

/** A transfer as the flow that its statements claim, with what was taken for granted in making it one. */
export type ClaimedFlow = {
  readonly flow: Flow
  readonly claims: readonly Claim[]
  readonly assumptions: readonly string[]
  /** Whether no statement gives a time, so that its day is only taken for granted. */
  readonly undated: boolean
  /** Goods whose kind follows only from context, such as a bare "oil". */
  readonly inferred: readonly string[]
}

type Dated = { readonly when: Interval; readonly undated: boolean; readonly assumptions: readonly string[] }

const earliest = (days: readonly IsoDay[]): IsoDay | undefined => days.toSorted()[0]
const latest = (days: readonly IsoDay[]): IsoDay | undefined => days.toSorted().at(-1)

/** The time that the statements span; what has no end goes on until publication, what has no time is taken to go on then. */
const timeOf = (statements: readonly Statement[], published: IsoDay): Dated => {
  const periods = statements.flatMap((s) => (s.period === null ? [] : [s.period]))
  const starts = periods.flatMap((p) => (p.from === null ? [] : [firstDay(p.from)]))
  const ends = periods.flatMap((p) => (p.to === null ? [] : [lastDay(p.to)]))
  const open = periods.some((p) => p.from !== null && p.to === null)
  const from = earliest(starts)
  const end = latest(ends)
  if (from === undefined && end === undefined)
    return {
      when: { from: published, to: published },
      undated: true,
      assumptions: [`it is taken to be going on when it was published (${published}), for no time is given`],
    }
  if (from === undefined && end !== undefined)
    return {
      when: { from: end, to: end },
      undated: false,
      assumptions: [`it is held against the rules of its end (${end}), for no beginning is given`],
    }
  const start = from ?? published
  const to = latest([
    ...(open || end === undefined ? [published] : []),
    ...(end === undefined ? [] : [end]),
    start,
  ])
  return {
    when: { from: start, to: to ?? start },
    undated: false,
    assumptions:
      open && to === published
        ? [`it is taken to go on until it was published (${published}), for no end is given`]
        : [],
  }
}

/** The claimed amount: the lowest and the highest figure of its independent origins, in the first unit that one of them has. */
const amountOf = (claims: readonly Claim[], units: readonly string[]): Amount | null => {
  const independent = latestOfEachOrigin(claims)
  const unit =
    units.find((u) => independent.some((c) => c.quantity.unit === u)) ?? independent[0]?.quantity.unit
  const same = independent.filter((c) => c.quantity.unit === unit)
  if (unit === undefined || same.length === 0) return null
  return {
    low: Math.min(...same.map((c) => lowOf(c.quantity))),
    high: Math.max(...same.map((c) => highOf(c.quantity))),
    unit,
  }
}

/**
 * The flow that a transfer's statements claim; null where there are only denials. What is said to have been done is held
 * against the rules; plans and suspensions only where nothing else is said.
 */
export const flowOfTransfer = (
  transfer: Transfer,
  statements: readonly Statement[],
  taxonomy: Taxonomy,
  published: IsoDay,
  pageOf?: PageOf,
): ClaimedFlow | null => {
  const own = statements.filter((s) => transfer.statements.includes(s.id) && s.stance !== 'denied')
  if (own.length === 0) return null
  const done = own.filter(saysDone)
  const basis = done.length > 0 ? done : own
  const { when, undated, assumptions } = timeOf(basis, published)
  const items = basis.flatMap((s) => s.items)
  const codeOf = (item: Item): string => findGoods(taxonomy, item.goods)?.code ?? codeOfClass[item.class]
  const claims = claimsOf(transfer, statements, published, pageOf)
  return {
    flow: {
      when,
      from: codesOf(transfer.supplier),
      to: codesOf(transfer.recipient),
      items: [...new Set(items.map(codeOf))],
      amount: amountOf(claims, ['bbl', 't']),
      before: null,
      price: null,
      acts: null,
      shipToShip: null,
      vesselFlags: null,
      recipientDesignated: null,
      baseline: null,
      factor: null,
      facts: {},
    },
    claims,
    undated,
    assumptions: [
      ...assumptions,
      ...(done.length > 0
        ? []
        : ['nothing is said to have been done; it is held against the rules as if it were']),
    ],
    inferred: [...new Set(items.filter((item) => item.inferred === true).map(codeOf))],
  }
}
