import { monthName } from '../regimes/observation.ts'
import type { Block } from '../regimes/official-series.ts'
import { type IsoDay, lastDay, partialDate } from '../text/partial-date.ts'

/** A share of the limit at which all States are told, and when it was reached. */
export type Notice = {
  readonly percent: number
  readonly amount: number
  /** Last day of the month with which the total passed it; null while it has not. */
  readonly reachedBy: IsoDay | null
  /** The first day on which the figures that pass it were known. */
  readonly knownFrom: IsoDay | null
}

const firstPassing = (blocks: readonly Block[], amount: number): Block | null => {
  let sum = 0
  for (const block of blocks) {
    sum += block.value
    if (sum >= amount) return block
  }
  return null
}

const endOf = (block: Block): IsoDay | null => {
  const month = partialDate(monthName(block.months.at(-1) ?? 0))
  return month === null ? null : lastDay(month)
}

/** When each notice of a cap was reached; each once. */
export const noticesOf = (
  blocks: readonly Block[],
  percents: readonly number[],
  limit: number,
): readonly Notice[] => {
  const byMonth = blocks.toSorted((a, b) => (a.months.at(-1) ?? 0) - (b.months.at(-1) ?? 0))
  const bySeen = blocks.toSorted((a, b) => (a.seen < b.seen ? -1 : a.seen > b.seen ? 1 : 0))
  return percents.map((percent) => {
    const amount = (limit * percent) / 100
    const passing = firstPassing(byMonth, amount)
    return {
      percent,
      amount,
      reachedBy: passing === null ? null : endOf(passing),
      knownFrom: firstPassing(bySeen, amount)?.seen ?? null,
    }
  })
}
