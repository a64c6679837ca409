import { monthName, monthsOf } from '../regimes/observation.ts'
import type { Block, Series } from '../regimes/official-series.ts'

/** Months of a supplier without a figure: said to be not reported, or simply not found. */
export type Gap = { readonly supplier: string; readonly month: string; readonly notReported: boolean }

/** The months of each known supplier for which no block stands. */
export const gapsOf = (
  series: Series,
  blocks: readonly Block[],
  months: readonly number[],
): readonly Gap[] => {
  const monthsBySupplier = (
    spans: readonly { readonly suppliers: readonly string[]; readonly months: readonly number[] }[],
  ): ReadonlyMap<string, ReadonlySet<number>> => {
    const found = new Map<string, Set<number>>()
    for (const { suppliers, months: own } of spans)
      for (const supplier of suppliers) {
        const set = found.get(supplier) ?? new Set()
        for (const month of own) set.add(month)
        found.set(supplier, set)
      }
    return found
  }
  const covered = monthsBySupplier(blocks)
  const silent = monthsBySupplier(
    series.missing.map((o) => ({ suppliers: o.suppliers, months: monthsOf(o) })),
  )
  const named = [...series.blocks.flatMap((b) => b.suppliers), ...silent.keys()]
  return [...new Set(named)].sort().flatMap((supplier) =>
    months
      .filter((month) => covered.get(supplier)?.has(month) !== true)
      .map((month) => ({
        supplier,
        month: monthName(month),
        notReported: silent.get(supplier)?.has(month) === true,
      })),
  )
}
