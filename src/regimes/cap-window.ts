import { addDays, dayOf, type IsoDay } from '../text/partial-date.ts'
import type { Cap, CapWindow } from './measure.ts'

/** One concrete window of a cap: `2023`, or `2022-12-22/2023-12-21`, with the rule that it comes from. */
export type Window = {
  readonly id: string
  readonly from: IsoDay
  readonly to: IsoDay | null
  readonly rule: CapWindow
}

const yearOfDay = (day: IsoDay): number => Number(day.slice(0, 4))

const inYear = (year: number, like: IsoDay): IsoDay => {
  const day = dayOf(year, Number(like.slice(5, 7)), Number(like.slice(8, 10)))
  if (day === null) throw new RangeError(`no ${like.slice(5)} in ${year}`)
  return day
}

const concrete = (rule: CapWindow, day: IsoDay): Window => {
  if (rule.period === undefined)
    return { id: `${rule.from}/${rule.to ?? ''}`, from: rule.from, to: rule.to ?? null, rule }
  const sameYear = inYear(yearOfDay(day), rule.from)
  const from = sameYear <= day ? sameYear : inYear(yearOfDay(day) - 1, rule.from)
  const to = addDays(inYear(yearOfDay(from) + 1, rule.from), -1)
  const id = rule.period === 'calendar-year' ? from.slice(0, 4) : `${from}/${to}`
  return { id, from, to, rule }
}

/** The window of the cap that a day falls in; null before the first and after the last. */
export const windowOn = (cap: Cap, day: IsoDay): Window | null => {
  const rule = cap.windows.findLast((w) => w.from <= day && (w.to === undefined || day <= w.to))
  return rule === undefined ? null : concrete(rule, day)
}

/** The window with this id, or the one that begins with it (`2022` for `2022-12-22/2023-12-21`), where the cap has one. */
export const windowById = (cap: Cap, id: string): Window | null => {
  const start = /^(\d{4})(?:-(\d{2})-(\d{2}))?/u.exec(id)
  if (!start) return null
  const [, year, month, date] = start
  const day = dayOf(Number(year), Number(month ?? 12), Number(date ?? 31))
  const window = day === null ? null : windowOn(cap, day)
  return window?.id.startsWith(id) ? window : null
}

/** All first days of windows of the cap that lie after `from` and not after `to`. */
export const windowStarts = (cap: Cap, from: IsoDay, to: IsoDay): readonly IsoDay[] => {
  const starts: IsoDay[] = cap.windows.flatMap((w) => [
    w.from,
    ...(w.to === undefined ? [] : [addDays(w.to, 1)]),
  ])
  for (const rule of cap.windows)
    if (rule.period !== undefined)
      for (let year = yearOfDay(from); year <= yearOfDay(to); year += 1) {
        const start = inYear(year, rule.from)
        if (start >= rule.from && (rule.to === undefined || start <= rule.to)) starts.push(start)
      }
  return starts.filter((day) => from < day && day <= to)
}
