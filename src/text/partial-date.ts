/** A calendar date to the precision of its source: `2023`, `2023-06` or `2023-06-15`. Never moved between time zones. */
export type PartialDate = string & { readonly partialDate: unique symbol }

/** A day, `2023-06-15`. Every day is a partial date too. */
export type IsoDay = PartialDate & { readonly isoDay: unique symbol }

/** From a first to a last date, both included; null is an end that the text leaves open. */
export type Period = { readonly from: PartialDate | null; readonly to: PartialDate | null }

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null for anything else, the 31st of February included. */
export const partialDate = (value: string): PartialDate | null => {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value)
  if (!found) return null
  const [, year, month, day] = found
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null
  if (day !== undefined && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))))
    return null
  return value as PartialDate
}

/** Reads `YYYY-MM-DD`; null for anything else. */
export const isoDay = (value: string): IsoDay | null =>
  value.length === 10 && partialDate(value) !== null ? (value as IsoDay) : null

/** The day of year, month (1–12) and day, or null where the calendar has no such day. */
export const dayOf = (year: number, month: number, day: number): IsoDay | null =>
  isoDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

export const monthOf = (year: number, month: number): PartialDate | null =>
  partialDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`)

export const yearOf = (year: number): PartialDate | null => partialDate(String(year).padStart(4, '0'))

/** The first day that a partial date may mean. */
export const firstDay = (date: PartialDate): IsoDay => {
  const day = isoDay(`${date}${'-01-01'.slice(date.length - 4)}`)
  if (day === null) throw new RangeError(`not a date: ${date}`)
  return day
}

/** The last day that a partial date may mean. */
export const lastDay = (date: PartialDate): IsoDay => {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  const last = dayOf(year, month, day ?? daysInMonth(year, month))
  if (last === null) throw new RangeError(`not a date: ${date}`)
  return last
}

/** The day `count` days later (earlier where negative). */
export const addDays = (day: IsoDay, count: number): IsoDay => {
  const moved = isoDay(
    new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10),
  )
  if (moved === null) throw new RangeError(`no such day: ${day} + ${count}`)
  return moved
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export const daysBetween = (a: IsoDay, b: IsoDay): number =>
  Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000)
