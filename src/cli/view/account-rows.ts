import type { Account, Bar } from '../../ledger/account.ts'
import { monthName, monthsOfWindow } from '../../regimes/observation.ts'
import { partialDate } from '../../text/partial-date.ts'
import { shortDate } from './date-words.ts'

/** One row of the chart: a month with what its own figures give, or a stretch of months that no figure divides. */
export type AccountRow = {
  readonly label: string
  readonly suppliers: readonly string[]
  /** Null where there is no figure. */
  readonly value: number | null
  /** Why there is none; a dash where only a longer stretch has one. */
  readonly gap: string
  readonly before: number
  readonly after: number
}

const sumOf = (bars: readonly Bar[]): number => bars.reduce((sum, { value }) => sum + value, 0)

/** Why a month has no figure of its own. */
const gapOf = ({ official }: Account, month: string): string => {
  if ([...official.bars, ...official.crossing].some(({ from, to }) => from <= month && month <= to))
    return '–'
  const gaps = official.gaps.filter((one) => one.month === month)
  const uncounted = gaps.length === 0 && official.gaps.length + official.bars.length > 0
  if (uncounted) return '–'
  return gaps.length > 0 && gaps.every(({ notReported }) => notReported) ? 'not reported' : 'no figure'
}

/** The months of an account in their order, each followed by the stretches that end with it, with the running total. */
export const accountRows = (account: Account): readonly AccountRow[] => {
  const { official, window } = account
  const oneYear = window.to !== null && window.from.slice(0, 4) === window.to.slice(0, 4)
  const name = (month: string): string => {
    const date = partialDate(month)
    const words = date === null ? month : shortDate(date)
    return oneYear ? words.replace(/ \d{4}$/u, '') : words
  }
  const rows: AccountRow[] = []
  let total = 0
  const add = (label: string, bars: readonly Bar[], gap: string): void => {
    const value = bars.length === 0 ? null : sumOf(bars)
    const before = total
    total += value ?? 0
    rows.push({
      label,
      suppliers: [...new Set(bars.map(({ suppliers }) => suppliers.join('+')))],
      value,
      gap,
      before,
      after: total,
    })
  }
  for (const month of monthsOfWindow(window).map(monthName)) {
    const ending = official.bars.filter(({ to }) => to === month)
    add(
      name(month),
      ending.filter(({ from }) => from === month),
      gapOf(account, month),
    )
    for (const bar of ending.filter(({ from }) => from !== month))
      add(`${name(bar.from)}–${name(bar.to)}${bar.basis === 'derived' ? ' rest' : ''}`, [bar], '')
  }
  return rows
}
