/** A stretch of time in months since the year 0, half-open. */
export type Stretch = { readonly start: number; readonly end: number }

const monthIn = (date: string): { readonly month: number; readonly months: number } => {
  const [year = '0', month] = date.split('-')
  return month === undefined
    ? { month: Number(year) * 12, months: 12 }
    : { month: Number(year) * 12 + Number(month) - 1, months: 1 }
}

/** The months that a period with dates of whatever precision touches; a day counts as its month. */
export const stretchOf = (from: string, to: string): Stretch => {
  const first = monthIn(from)
  const last = monthIn(to)
  return { start: first.month, end: Math.max(last.month + last.months, first.month + 1) }
}

/** A mark on the axis: a month, and whether a year begins there. */
export type Tick = { readonly month: number; readonly year: number; readonly isYear: boolean }

const steps = [1, 3, 6, 12, 24, 60, 120] as const

/** Marks that leave each other room: months, quarters, half years or years, as the width allows. */
export const ticksOf = ({ start, end }: Stretch, width: number, room = 56): readonly Tick[] => {
  const fitting = Math.max(1, Math.floor(width / room))
  const step = steps.find((one) => (end - start) / one <= fitting) ?? 120
  const first = Math.ceil(start / step) * step
  const ticks: Tick[] = []
  for (let month = first; month <= end; month += step)
    ticks.push({ month, year: Math.floor(month / 12), isYear: month % 12 === 0 })
  return ticks
}

/** `2023-07` for a month. */
export const monthText = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
