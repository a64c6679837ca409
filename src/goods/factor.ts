import type { IsoDay } from '../text/partial-date.ts'
import type { Goods } from './taxonomy.ts'

export const factorStandings = ['official', 'reference', 'press'] as const
export type FactorStanding = (typeof factorStandings)[number]

/** Barrels a tonne of one product, from where, and how long it holds. */
export type Factor = {
  readonly id: string
  readonly goods: string
  readonly onlyUnspecified?: boolean | undefined
  readonly value: number
  readonly standing: FactorStanding
  readonly from?: IsoDay | undefined
  readonly to?: IsoDay | undefined
  readonly source: string
}

export type FactorRange = {
  readonly goods: string
  readonly low: string
  readonly high: string
  readonly why: string
}

export type FactorTable = { readonly factors: readonly Factor[]; readonly ranges: readonly FactorRange[] }

/** One factor, or the two ends between which it lies, or none that may be used. */
export type FactorChoice =
  | { readonly kind: 'one'; readonly factor: Factor; readonly low: number; readonly high: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly why: string }
  | { readonly kind: 'none' }

const holdsOn = (factor: Factor, day: IsoDay): boolean =>
  (factor.from === undefined || factor.from <= day) && (factor.to === undefined || day <= factor.to)

const isFor = (factor: Factor, goods: Goods): boolean =>
  factor.onlyUnspecified === true ? factor.goods === goods.code : goods.wider.has(factor.goods)

const fold = (id: string): string => id.toLowerCase().replaceAll('_', '-')

/** Whether a factor is the one that is asked for: by its id, or by the table that it stands in (`unsd-yearbook`). */
export const isWanted = (factor: Factor, wanted: string): boolean =>
  fold(factor.id) === fold(wanted) || fold(factor.id).startsWith(`${fold(wanted)}:`)

/**
 * The factor for goods on a day. An official one stands alone; a statistical one is shown with the range that press figures
 * open beside it; without either, the declared range. `wanted` is taken if it is for this product and holds on that day.
 */
export const chooseFactor = (
  table: FactorTable,
  goods: Goods,
  day: IsoDay,
  wanted: string | null = null,
): FactorChoice => {
  const fitting = table.factors.filter((f) => isFor(f, goods) && holdsOn(f, day))
  const asked =
    fitting.find((f) => wanted !== null && isWanted(f, wanted)) ??
    fitting.find((f) => f.standing === 'official')
  if (asked) return { kind: 'one', factor: asked, low: asked.value, high: asked.value }
  const reference = fitting.find((f) => f.standing === 'reference')
  if (reference) {
    const values = fitting.map((f) => f.value)
    return { kind: 'one', factor: reference, low: Math.min(...values), high: Math.max(...values) }
  }
  const range = table.ranges.find((r) => r.goods === goods.code)
  const low = table.factors.find((f) => f.id === range?.low)
  const high = table.factors.find((f) => f.id === range?.high)
  return range && low && high
    ? { kind: 'range', low: low.value, high: high.value, why: range.why }
    : { kind: 'none' }
}
