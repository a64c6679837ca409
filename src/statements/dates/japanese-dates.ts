import { alternatives } from '../../text/any-of.ts'
import { foldWidth } from '../../text/fold.ts'
import type { IsoDay } from '../../text/partial-date.ts'
import type { JapaneseDateWords } from '../language-data.ts'
import {
  dayInterval,
  daysBefore,
  daysInterval,
  type Interval,
  monthFrom,
  monthInterval,
  monthsInterval,
  recentDay,
  through,
  unknownInterval,
  yearInterval,
  yearOfMonth,
} from './anchor.ts'
import type { DateMention, DateRole } from './date-mention.ts'

type Found = { readonly interval: Interval; readonly middle: Interval | null; readonly end: number }

/** Makes the reader of Japanese dates: 2022年12月, 昨年暮れ, 先月11日, 6月中旬現在, 9月7日から10月1日にかけて. */
/** A year called one year, a month one month: 2021年の1年間. Another length would be another interval, and is left alone. */
const span = 'の?[1一](?:年|[かカヵケ]月)間'
/** 2021年2月のクーデター後, 今年に入り: from then on. */
const afterEvent =
  /^(?:に入(?:り|って)(?:から)?|の[\p{Script=Katakana}\p{Script=Han}ー]{1,9}?(?:後|以降|以来))(?=[、。はもにの])/u

const wholeSpan = new RegExp(`^${span}`, 'u')

export const japaneseDates = (words: JapaneseDateWords) => {
  const years = alternatives(Object.keys(words.years))
  const months = alternatives(Object.keys(words.months))
  const yearParts = alternatives(Object.keys(words.yearParts))
  const monthParts = alternatives(Object.keys(words.monthParts))
  const eras = alternatives(Object.keys(words.eras))
  const pattern = new RegExp(
    `(?:(?<era>${eras})(?<eraYear>\\d{1,2}|元)年|(?<year>(?:19|20)\\d{2})年|(?<yearWord>${years})(?:の)?)?` +
      `(?:(?<yearPart>${yearParts})|` +
      `(?:(?:(?<firstMonth>\\d{1,2})[〜～~─―–ー・、-](?=\\d{1,2}月))?(?<month>\\d{1,2})月期?|(?<monthWord>${months}))(?:の)?(?:(?<monthPart>${monthParts})|(?<day>\\d{1,2})日(?!間))?|` +
      `(?<onlyDay>\\d{1,2})日(?!間))?`,
    'uy',
  )
  const weeks = new RegExp(`(?<week>${alternatives(Object.keys(words.weeks))})`, 'uy')
  const seasons = new RegExp(alternatives(Object.keys(words.seasons)), 'uy')
  const role = new RegExp(
    `(?:(?:まで)?${span}(?:に)?)?(?:(?<asOf>${alternatives(words.asOf)})|(?<since>${alternatives(words.since)})|(?<until>${alternatives(words.until)}))`,
    'uy',
  )
  const joiner = new RegExp(`(?:${alternatives(words.through)})`, 'uy')

  const one = (text: string, at: number, published: IsoDay | null, before: Interval): Found | null => {
    weeks.lastIndex = at
    const week = weeks.exec(text)?.groups?.week
    if (week !== undefined) {
      const [back, until] = words.weeks[week] ?? [0, 0]
      const interval = published === null ? unknownInterval : daysBefore(published, back, until)
      return { interval, middle: null, end: at + week.length }
    }
    seasons.lastIndex = at
    const season = seasons.exec(text)?.[0]
    if (season !== undefined) {
      const [offset, first, last] = words.seasons[season] ?? [0, 1, 12]
      const interval =
        published === null
          ? unknownInterval
          : monthsInterval(Number(published.slice(0, 4)) + offset, first, last)
      return { interval, middle: null, end: at + season.length }
    }
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const g = match?.groups
    if (!match || g === undefined || match[0] === '') return null
    const plainEnd = at + match[0].replace(/の$/u, '').length
    const end = plainEnd + (wholeSpan.exec(text.slice(plainEnd, plainEnd + 6))?.[0].length ?? 0)
    const now = published === null ? null : Number(published.slice(0, 4))
    const said =
      g.year !== undefined
        ? Number(g.year)
        : g.era !== undefined
          ? (words.eras[g.era] ?? 0) + (g.eraYear === '元' ? 1 : Number(g.eraYear)) - 1
          : null
    const offset = g.yearWord === undefined ? null : (words.years[g.yearWord] ?? 0)
    const lastYear = before.from === null ? now : Number(before.from.slice(0, 4))
    const year =
      said ?? (offset === null ? null : offset === 'same' ? lastYear : now === null ? null : now + offset)
    const undated = { interval: unknownInterval, middle: null, end }
    const wordOffset = g.monthWord === undefined ? null : (words.months[g.monthWord] ?? 0)
    const month =
      g.month !== undefined
        ? Number(g.month)
        : wordOffset === 'same'
          ? Number(before.from?.slice(5, 7) ?? Number.NaN)
          : wordOffset !== null && published !== null
            ? monthFrom(published, wordOffset).month
            : null
    if (month !== null && !(month >= 1 && month <= 12)) return null
    if (g.onlyDay !== undefined) {
      if (year !== null) return null
      return published === null
        ? undated
        : { interval: recentDay(Number(g.onlyDay), published), middle: null, end }
    }
    if (g.yearPart !== undefined) {
      if (year === null) return offset === null ? null : undated
      const [first, last] = words.yearParts[g.yearPart] ?? [1, 12]
      return { interval: monthsInterval(year, first, last), middle: null, end }
    }
    if (month === null) {
      if (g.monthWord !== undefined) return undated
      return year === null
        ? offset === null
          ? null
          : undated
        : { interval: yearInterval(year), middle: null, end }
    }
    const monthYear =
      year ??
      (wordOffset !== null && wordOffset !== 'same' && published !== null
        ? monthFrom(published, wordOffset).year
        : before.from !== null && wordOffset === 'same'
          ? Number(before.from.slice(0, 4))
          : published === null
            ? null
            : yearOfMonth(month, published))
    if (monthYear === null) return undated
    const firstMonth = Number(g.firstMonth)
    if (firstMonth >= 1 && firstMonth < (month ?? 0))
      return { interval: monthsInterval(monthYear, firstMonth, month), middle: null, end }
    if (g.day !== undefined)
      return { interval: dayInterval(monthYear, month, Number(g.day)), middle: null, end }
    if (g.monthPart !== undefined) {
      const [first, last, middle] = words.monthParts[g.monthPart] ?? [1, 31, 15]
      return {
        interval: daysInterval(monthYear, month, first, last),
        middle: daysInterval(monthYear, month, Math.min(middle, 28), middle),
        end,
      }
    }
    return { interval: monthInterval(monthYear, month), middle: null, end }
  }

  const roleAt = (text: string, at: number): { role: DateRole; end: number } => {
    const event = afterEvent.exec(text.slice(at, at + 16))?.[0]
    if (event !== undefined) return { role: 'since', end: at + event.length }
    role.lastIndex = at
    const match = role.exec(text)
    if (!match) return { role: 'at', end: at }
    const end = at + match[0].length
    if (match.groups?.asOf !== undefined) return { role: 'as_of', end }
    return { role: match.groups?.since !== undefined ? 'since' : 'until', end }
  }

  /** All date expressions of `text`, in order; a month without a year takes the year of the date before it. */
  return (text: string, published: IsoDay | null): readonly DateMention[] => {
    const plain = foldWidth(text)
    const found: DateMention[] = []
    let before: Interval = unknownInterval
    for (let at = 0; at < plain.length; at += 1) {
      if (at > 0 && /\d/u.test(plain.charAt(at - 1)) && /\d/u.test(plain.charAt(at))) continue
      const first = one(plain, at, published, before)
      if (first === null) continue
      joiner.lastIndex = first.end
      const joined = joiner.exec(plain)
      const second = joined ? one(plain, first.end + joined[0].length, published, first.interval) : null
      const whole =
        second === null ? first : { ...second, interval: through(first.interval, second.interval) }
      const after = roleAt(plain, whole.end)
      const closing = /^(?:まで|にかけて)/u.exec(plain.slice(whole.end, whole.end + 4))?.[0].length ?? 0
      const joinedRole = second === null ? after : { role: 'at' as const, end: whole.end + closing }
      const interval =
        joinedRole.role === 'as_of' && whole.middle !== null
          ? { from: whole.middle.to, to: whole.middle.to }
          : whole.interval
      found.push({ start: at, end: joinedRole.end, ...interval, role: joinedRole.role })
      before = whole.interval
      at = joinedRole.end - 1
    }
    return found
  }
}
