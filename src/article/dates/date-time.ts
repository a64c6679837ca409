import { dayOf, type IsoDay } from '../../text/partial-date.ts'
import type { ArticleLexicon } from '../lexicon/article-lexicon.ts'
import { datesIn } from './dates-in.ts'

/** A publication date as a page's metadata write it. */
export type DateTime = {
  readonly day: IsoDay
  /** ISO 8601 with the offset that was found; null where the page gives no time of day. */
  readonly at: string | null
}

const iso =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/iu

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const mail =
  /^\s*(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?/iu
const scripted =
  /^\s*[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(?:(\d{4})\s+)?(\d{2}):(\d{2}):(\d{2})\s*(?:(Z|UTC|GMT)?([+-]\d{4})?|[A-Z]{3,4})\s*(\d{4})?/iu

const offsetOf = (zone: string | undefined): string => {
  if (zone === undefined || zone === '') return ''
  if (/^(?:z|utc|gmt)$/iu.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`
}

const two = (value: string | undefined): string => (value ?? '00').padStart(2, '0')

const dateTime = (
  day: IsoDay | null,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): DateTime | null => {
  if (day === null) return null
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return { day, at: null }
  return { day, at: `${day}T${two(hour)}:${two(minute)}:${two(second)}${offsetOf(zone)}` }
}

/**
 * Reads a date of metadata: ISO 8601 and its loose forms, the form of mail headers, or words. The day is the one
 * that is written, never moved to another time zone.
 */
export const readDateTime = (raw: string, lexicon: ArticleLexicon): DateTime | null => {
  const isoFound = iso.exec(raw)
  if (isoFound) {
    const [, year, month, date, hour, minute, second, zone] = isoFound
    return dateTime(dayOf(Number(year), Number(month), Number(date)), hour, minute, second, zone)
  }
  const mailFound = mail.exec(raw)
  if (mailFound) {
    const [, date, name, year, hour, minute, second, zone] = mailFound
    const month = months.indexOf((name ?? '').toLowerCase()) + 1
    return dateTime(dayOf(Number(year), month, Number(date)), hour, minute, second, zone)
  }
  const scriptFound = scripted.exec(raw)
  if (scriptFound) {
    const [, name, date, year, hour, minute, second, utc, offset, late] = scriptFound
    const month = months.indexOf((name ?? '').toLowerCase()) + 1
    return dateTime(dayOf(Number(year ?? late), month, Number(date)), hour, minute, second, offset ?? utc)
  }
  const [written] = datesIn(raw, lexicon, null)
  return written ? { day: written.day, at: null } : null
}
