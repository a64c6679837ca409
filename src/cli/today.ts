import { type IsoDay, isoDay } from '../text/partial-date.ts'

/** The present day, by Greenwich. */
export const today = (): IsoDay => {
  const day = isoDay(new Date().toISOString().slice(0, 10))
  if (day === null) throw new RangeError('the clock gives no day')
  return day
}
