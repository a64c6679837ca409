import { type IsoDay, isoDay } from '../text/partial-date.ts'

/** The day of an instant, by Greenwich. */
export const todayOf = (instant: string): IsoDay => {
  const today = isoDay(instant.slice(0, 10))
  if (today === null) throw new Error(`no instant: ${instant}`)
  return today
}
