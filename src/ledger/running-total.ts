import { monthName } from '../regimes/observation.ts'
import type { Block } from '../regimes/official-series.ts'

/** What one supplier, or several of one undivided amount, had delivered by the end of a month. */
export type RunningTotal = {
  readonly supplier: string
  readonly points: readonly { readonly month: string; readonly value: number }[]
}

const endOf = (block: Block): number => block.months.at(-1) ?? 0

/** Running totals by supplier; a point stands where the figures end, so a stretch that nothing divides has one at its end. */
export const runningTotals = (blocks: readonly Block[]): readonly RunningTotal[] => {
  const groups = new Map<string, Block[]>()
  for (const block of blocks) {
    const supplier = block.suppliers.join('+')
    const group = groups.get(supplier)
    if (group === undefined) groups.set(supplier, [block])
    else group.push(block)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([supplier, group]) => {
      let sum = 0
      const points = group
        .toSorted((a, b) => endOf(a) - endOf(b))
        .map((block) => {
          sum += block.value
          return { month: monthName(endOf(block)), value: sum }
        })
      return { supplier, points }
    })
}
