import {
  addDays,
  dayOf,
  type IsoDay,
  lastDay,
  monthOf,
  type PartialDate,
  yearOf,
} from '../../text/partial-date.ts'

/** An interval of dates; both null where a relative date has nothing to stand on. */
export type Interval = { readonly from: PartialDate | null; readonly to: PartialDate | null }

export const unknownInterval: Interval = { from: null, to: null }

const point = (date: PartialDate | null): Interval => ({ from: date, to: date })

export const yearInterval = (year: number): Interval => point(yearOf(year))

/** Years `first` to `last`. */
export const yearsInterval = (first: number, last: number): Interval => ({
  from: yearOf(first),
  to: yearOf(last),
})

export const monthInterval = (year: number, month: number): Interval => point(monthOf(year, month))

export const dayInterval = (year: number, month: number, day: number): Interval =>
  point(dayOf(year, month, day))

/** Months `first` to `last` of a year. */
export const monthsInterval = (year: number, first: number, last: number): Interval => ({
  from: monthOf(year, first),
  to: monthOf(year, last),
})

/** Days `first` to `last` of a month; a last day that the month lacks is its last one. */
export const daysInterval = (year: number, month: number, first: number, last: number): Interval => {
  const whole = monthOf(year, month)
  return {
    from: dayOf(year, month, first),
    to: dayOf(year, month, last) ?? (whole === null ? null : lastDay(whole)),
  }
}

/** The year in which a month without a year falls: the latest one that does not lie after the day of publication. */
export const yearOfMonth = (month: number, published: IsoDay): number => {
  const [year = 0, now = 1] = published.split('-').map(Number)
  return month <= now ? year : year - 1
}

/** The month `offset` months away from that of publication. */
export const monthFrom = (published: IsoDay, offset: number): { year: number; month: number } => {
  const [year = 0, month = 1] = published.split('-').map(Number)
  const index = year * 12 + (month - 1) + offset
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

/** The latest day of that number up to publication: 「13日」 read on the 14th, or in the month before. */
export const recentDay = (day: number, published: IsoDay): Interval => {
  const { year, month } = monthFrom(published, Number(published.slice(8)) >= day ? 0 : -1)
  return dayInterval(year, month, day)
}

/** From `back` to `until` days before publication. */
export const daysBefore = (published: IsoDay, back: number, until: number): Interval => ({
  from: addDays(published, -back),
  to: addDays(published, -until),
})

/** The smallest interval from the beginning of one to the end of the other. */
export const through = (a: Interval, b: Interval): Interval => ({ from: a.from, to: b.to })
