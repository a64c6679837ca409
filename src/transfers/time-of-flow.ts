import type { Statement } from '../statements/statement.ts'
import { addDays, daysBetween, firstDay, type IsoDay, lastDay } from '../text/partial-date.ts'
import type { Said } from './said.ts'

/** The latest beginning and the earliest end among statements; null where none gives one. */
export type FlowTime = { readonly latestStart: IsoDay | null; readonly earliestEnd: IsoDay | null }

const anyTime: FlowTime = { latestStart: null, earliestEnd: null }

/** Periods that lie further apart than about a year are about two flows. */
const apart = 400

const later = (a: IsoDay | null, b: IsoDay | null): IsoDay | null =>
  a === null || (b !== null && b > a) ? b : a
const earlier = (a: IsoDay | null, b: IsoDay | null): IsoDay | null =>
  a === null || (b !== null && b < a) ? b : a

export const bothTimes = (a: FlowTime, b: FlowTime): FlowTime => ({
  latestStart: later(a.latestStart, b.latestStart),
  earliestEnd: earlier(a.earliestEnd, b.earliestEnd),
})

const timeOfStatement = ({ period }: Statement): FlowTime => ({
  latestStart: period?.from == null ? null : firstDay(period.from),
  earliestEnd: period?.to == null ? null : lastDay(period.to),
})

/** The time that statements of one page give; where none of them gives any, about the year before its publication. */
export const timeOf = (said: readonly Said[]): FlowTime => {
  if (said.some(({ statement }) => statement.period !== null))
    return said.map(({ statement }) => timeOfStatement(statement)).reduce(bothTimes, anyTime)
  const published = said[0]?.printed?.published ?? null
  return published === null ? anyTime : { latestStart: addDays(published, -apart), earliestEnd: published }
}

const reaches = (end: IsoDay | null, start: IsoDay | null): boolean =>
  end === null || start === null || daysBetween(end, start) <= apart

/** Whether two times may be of one flow: they touch, or lie no more than about a year apart, or are not given. */
export const timesMeet = (a: FlowTime, b: FlowTime): boolean =>
  reaches(a.earliestEnd, b.latestStart) && reaches(b.earliestEnd, a.latestStart)
