import type { IsoDay } from '../text/partial-date.ts'
import { isNewer, monthsOf, type Observation } from './observation.ts'

/** An amount that official figures give for some months of some suppliers, without a part of it counted elsewhere. */
export type Block = {
  readonly suppliers: readonly string[]
  /** Month counts, see `monthsOf`. */
  readonly months: readonly number[]
  readonly value: number
  /** `derived` where it is what a total leaves after the months that are known. */
  readonly basis: 'reported' | 'revised' | 'derived' | 'zero'
  readonly observations: readonly string[]
  /** From when all of its figures were known. */
  readonly seen: IsoDay
}

/** A total that differs from its months, or that could not be laid over them. */
export type Leftover = { readonly observation: string; readonly reason: string }

export type Series = {
  readonly blocks: readonly Block[]
  readonly leftovers: readonly Leftover[]
  readonly missing: readonly Observation[]
}

export type SeriesQuestion = {
  readonly measure: string
  readonly unit: 'bbl' | 't'
  /** Barrels a tonne; null where no factor was known yet: then only printed figures of the unit count. */
  readonly factor: number | null
  /** Figures seen later are not known. */
  readonly knownOn: IsoDay | null
}

/** The figure in one unit: as printed, else by the factor; barrels of a newspaper's own making last. */
export const valueIn = (o: Observation, unit: 'bbl' | 't', factor: number | null): number | null => {
  if (unit === 't') return o.t ?? (o.bbl !== null && factor !== null ? o.bbl / factor : null)
  const byFactor = o.t !== null && factor !== null ? o.t * factor : null
  return o.bblByPress ? (byFactor ?? o.bbl) : (o.bbl ?? byFactor)
}

const keyOf = (o: Observation): string => `${o.suppliers.join('+')} ${o.from} ${o.to}`

/** For each period and supplier the newest figure. */
const latestOf = (observations: readonly Observation[]): readonly Observation[] => {
  const latest = new Map<string, Observation>()
  for (const o of observations) {
    const other = latest.get(keyOf(o))
    if (other === undefined || isNewer(o, other)) latest.set(keyOf(o), o)
  }
  return [...latest.values()]
}

type Valued = { readonly o: Observation; readonly months: readonly number[]; readonly value: number }

const later = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b)

const basisOf = (o: Observation): Block['basis'] => (o.basis === 'missing' ? 'reported' : o.basis)

/** Lays one total over the blocks that lie within it: the rest belongs to what they lack. */
const layTotal = (
  bySupplier: ReadonlyMap<string, readonly Block[]>,
  { o, months, value }: Valued,
): Block | Leftover => {
  const span = new Set(months)
  const theirs = new Set(o.suppliers.flatMap((s) => bySupplier.get(s) ?? []))
  const shared = [...theirs].filter((b) => b.months.some((m) => span.has(m)))
  const inside = shared.filter(
    (b) => b.months.every((m) => span.has(m)) && b.suppliers.every((s) => o.suppliers.includes(s)),
  )
  if (inside.length < shared.length)
    return { observation: o.id, reason: 'a longer known total overlaps it, so what it adds cannot be told' }
  const known = inside.reduce((sum, b) => sum + b.value, 0)
  const lacking = months.filter(
    (m) => !o.suppliers.every((s) => inside.some((b) => b.suppliers.includes(s) && b.months.includes(m))),
  )
  const off = value - known
  const same = Math.abs(off) <= Math.max(2, value * 0.001)
  if (lacking.length === 0)
    return {
      observation: o.id,
      reason: same ? 'the months say the same' : `differs from its months by ${Math.round(off)}`,
    }
  if (off < 0 && !same)
    return {
      observation: o.id,
      reason: `is ${Math.round(-off)} less than its known months, so the others stay open`,
    }
  return {
    suppliers: o.suppliers,
    months: lacking,
    value: Math.max(0, value - known),
    basis: inside.length === 0 ? basisOf(o) : 'derived',
    observations: [o.id, ...inside.flatMap((b) => b.observations)],
    seen: inside.reduce((day, b) => later(day, b.seen), o.seen),
  }
}

/**
 * What official figures give for a cap, each amount once. Months go first; totals of one supplier, then of several, fill from
 * the shortest to the longest what is lacking in them, and never add to what is there. A zero is a figure; a gap is none.
 */
export const officialSeries = (observations: readonly Observation[], question: SeriesQuestion): Series => {
  const { measure, unit, factor, knownOn } = question
  const known = observations.filter((o) => o.measure === measure && (knownOn === null || o.seen <= knownOn))
  const latest = latestOf(known)
  const valued = latest.flatMap((o): readonly Valued[] => {
    const value = o.basis === 'missing' ? null : valueIn(o, unit, factor)
    return value === null ? [] : [{ o, months: monthsOf(o), value }]
  })
  const isMonth = (v: Valued): boolean =>
    v.months.length === 1 && v.o.from.length <= 7 && v.o.suppliers.length === 1
  const blocks: Block[] = valued.filter(isMonth).map(({ o, months, value }) => ({
    suppliers: o.suppliers,
    months,
    value,
    basis: basisOf(o),
    observations: [o.id],
    seen: o.seen,
  }))
  const bySupplier = new Map<string, Block[]>()
  const index = (block: Block): void => {
    for (const supplier of block.suppliers) {
      const list = bySupplier.get(supplier)
      if (list === undefined) bySupplier.set(supplier, [block])
      else list.push(block)
    }
  }
  blocks.forEach(index)
  const leftovers: Leftover[] = []
  const totals = valued
    .filter((v) => !isMonth(v))
    .toSorted(
      (a, b) =>
        a.o.suppliers.length - b.o.suppliers.length ||
        a.months.length - b.months.length ||
        (keyOf(a.o) < keyOf(b.o) ? -1 : 1),
    )
  for (const total of totals) {
    const laid = layTotal(bySupplier, total)
    if ('reason' in laid) leftovers.push(laid)
    else {
      blocks.push(laid)
      index(laid)
    }
  }
  const inOrder = blocks.toSorted(
    (a, b) => (a.months[0] ?? 0) - (b.months[0] ?? 0) || (a.suppliers.join() < b.suppliers.join() ? -1 : 1),
  )
  return { blocks: inOrder, leftovers, missing: latest.filter((o) => o.basis === 'missing') }
}

/** What the blocks give for the months of a period; a block that reaches beyond it is left out and named. */
export const amountDuring = (
  series: Series,
  months: readonly number[],
  suppliers: readonly string[] | null = null,
): { readonly value: number; readonly blocks: readonly Block[]; readonly crossing: readonly Block[] } => {
  const span = new Set(months)
  const near = series.blocks.filter(
    (b) =>
      b.months.some((m) => span.has(m)) &&
      (suppliers === null || b.suppliers.some((s) => suppliers.includes(s))),
  )
  const blocks = near.filter((b) => b.months.every((m) => span.has(m)))
  return {
    value: blocks.reduce((sum, b) => sum + b.value, 0),
    blocks,
    crossing: near.filter((b) => !blocks.includes(b)),
  }
}
