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

/** The instant by which the page was out: its time, else the end of the day, month or year that it gives. */
const outBy = ({ publishedOn, publishedAt }: Appearance): number => {
  const instant = publishedAt === null ? Number.NaN : instantOf(publishedAt)
  const date = publishedOn === null ? null : partialDate(publishedOn)
  if (!Number.isNaN(instant) || date === null) return instant
  return Date.parse(`${lastDay(date)}T23:59:59.999Z`)
}

const digits = 8
const never = 'z'.repeat(digits)

/** Eight digits of base 36 reach from 1970 to 2059; what lies outside counts as the nearest of the two. */
const sortable = (instant: number): string =>
  Number.isNaN(instant)
    ? never
    : Math.min(36 ** digits - 2, Math.max(0, instant))
        .toString(36)
        .padStart(digits, '0')

/** A text by which pages sort in the order in which they appeared: by publication, undated ones last, then by when they were kept. */
export const appearanceKey = (appearance: Appearance): string =>
  sortable(outBy(appearance)) + sortable(instantOf(appearance.keptAt))
