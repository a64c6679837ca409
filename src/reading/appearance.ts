import { lastDay, partialDate } from '../text/partial-date.ts'

/** When a page came out, as far as it says, and when its bytes were first kept. */
export type Appearance = {
  readonly publishedOn: string | null
  /** With its offset, as found. */
  readonly publishedAt: string | null
  readonly keptAt: string
}

/** A time without an offset is taken as UTC: the order must not depend on the clock of the machine that looks. */
const instantOf = (time: string): number =>
  Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/iu.test(time) ? time : `${time}Z`)

/** The instant by which the page was out: its time, else the end of the day, month or year that it gives; never, without a date. */
const outBy = ({ publishedOn, publishedAt }: Appearance): number => {
  const instant = publishedAt === null ? Number.NaN : instantOf(publishedAt)
  if (!Number.isNaN(instant)) return instant
  const date = publishedOn === null ? null : partialDate(publishedOn)
  return date === null ? Number.POSITIVE_INFINITY : Date.parse(`${lastDay(date)}T23:59:59.999Z`)
}

/** Orders pages by when they appeared: by publication, then by when they were kept. */
export const byAppearance = (a: Appearance, b: Appearance): number => {
  const [outA, outB] = [outBy(a), outBy(b)]
  if (outA !== outB) return outA < outB ? -1 : 1
  return a.keptAt === b.keptAt ? 0 : a.keptAt < b.keptAt ? -1 : 1
}
