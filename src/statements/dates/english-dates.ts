import { alternatives } from '../../text/any-of.ts'
import { foldWidth } from '../../text/fold.ts'
import { addDays, type IsoDay } from '../../text/partial-date.ts'
import type { EnglishDateWords } from '../language-data.ts'
import {
  dayInterval,
  daysBefore,
  daysInterval,
  type Interval,
  monthFrom,
  monthInterval,
  monthsInterval,
  through,
  unknownInterval,
  yearInterval,
  yearOfMonth,
  yearsInterval,
} from './anchor.ts'
import type { DateMention, DateRole } from './date-mention.ts'

type Found = {
  readonly interval: Interval
  readonly middle: Interval | null
  readonly end: number
  readonly open: boolean
}

/** Makes the reader of English dates: December 2022, mid-June, late last year, since last September, between X and Y. */
export const englishDates = (words: EnglishDateWords) => {
  const months = alternatives(Object.keys(words.months))
  const year = '(?:19|20)\\d{2}'
  const named = new RegExp(
    `(?:(?<part>${alternatives([...Object.keys(words.monthParts), ...Object.keys(words.yearParts)])})[\\s-]+)?` +
      `(?:(?<lead>last|this|next)\\s+)?` +
      `(?:(?<day1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?)?(?<month>${months})\\b(?:(?<=\\b\\w{3,4})\\.(?=\\s+\\d))?` +
      `(?:\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,\\d|\\.\\d))?(?:,?\\s+(?:of\\s+)?(?<year>${year}|last\\s+year|this\\s+year|next\\s+year))?(?![\\w])`,
    'iuy',
  )
  const yearly = new RegExp(
    `(?:(?<part>${alternatives(Object.keys(words.yearParts))})[\\s-]+)?(?:(?<year>${year})|(?<word>${alternatives(Object.keys(words.years))}))(?!\\w|%|[.,]\\d)`,
    'iuy',
  )
  const season = /(?<lead>this|last|next)\s+(?<season>spring|summer|autumn)\b/iuy
  const decade = /(?<decade>(?:19|20)\d0)s\b/iuy
  const relativeMonth = new RegExp(
    `(?:(?<part>${alternatives(Object.keys(words.monthParts))})[\\s-]+)?(?<word>${alternatives(Object.keys(words.relativeMonths))})\\b`,
    'iuy',
  )
  const week = new RegExp(`(?<word>${alternatives(Object.keys(words.weeks))})\\b`, 'iuy')
  const weekday = new RegExp(`(?<word>${alternatives(Object.keys(words.weekdays))})\\b`, 'iuy')
  const before = (list: readonly string[]) =>
    new RegExp(`(?:^|[\\s(,;])(?:${alternatives(list)})\\s+(?:the\\s+)?$`, 'iu')
  const asOf = before(words.asOf)
  const since = before(words.since)
  const until = before(words.until)
  const opening = /(?:^|[\s(,;])(?<word>between|from)\s+$/iu
  const keyOf = (word: string): string => word.toLowerCase().replace(/\s+/gu, ' ')

  const one = (text: string, at: number, published: IsoDay | null): Found | null => {
    const now = published === null ? null : Number(published.slice(0, 4))
    const none = (end: number): Found => ({ interval: unknownInterval, middle: null, end, open: false })
    week.lastIndex = at
    const w = week.exec(text)
    if (w) {
      const [back, to] = words.weeks[keyOf(w.groups?.word ?? '')] ?? [0, 0]
      const end = at + w[0].length
      return published === null
        ? none(end)
        : { interval: daysBefore(published, back, to), middle: null, end, open: false }
    }
    named.lastIndex = at
    const m = named.exec(text)
    if (m?.groups) {
      const g = m.groups
      const spelled = g.month ?? ''
      if (keyOf(spelled) === 'may' && spelled !== 'May') return null
      if (keyOf(spelled) === 'march' && spelled !== 'March') return null
      const month = words.months[keyOf(spelled)] ?? 1
      const end = at + m[0].length
      const spoken = keyOf(g.year ?? '')
      const lead = keyOf(g.lead ?? '')
      const yearNumber = /^\d{4}$/u.test(spoken)
        ? Number(spoken)
        : now === null || published === null
          ? null
          : spoken !== ''
            ? now + (words.years[spoken] ?? 0)
            : lead === 'next'
              ? now + (month > Number(published.slice(5, 7)) ? 0 : 1)
              : lead === 'this'
                ? now
                : lead === 'last' && month === Number(published.slice(5, 7))
                  ? now - 1
                  : yearOfMonth(month, published)
      if (yearNumber === null) return none(end)
      const day = Number(g.day1 ?? g.day2 ?? Number.NaN)
      if (!Number.isNaN(day)) {
        if (day < 1 || day > 31) return null
        return { interval: dayInterval(yearNumber, month, day), middle: null, end, open: false }
      }
      const part = words.monthParts[keyOf(g.part ?? '')]
      if (part === undefined)
        return {
          interval: monthInterval(yearNumber, month),
          middle: null,
          end,
          open: spoken === '' && lead === '',
        }
      const [first, last, middle] = part
      return {
        interval: daysInterval(yearNumber, month, first, last),
        middle: daysInterval(yearNumber, month, Math.min(middle, 28), middle),
        end,
        open: false,
      }
    }
    season.lastIndex = at
    const spoken = season.exec(text)
    if (spoken?.groups) {
      const end = at + spoken[0].length
      const part = words.yearParts[keyOf(spoken.groups.season ?? '')]
      if (published === null || now === null || part === undefined) return none(end)
      const over = part[0] > Number(published.slice(5, 7)) ? now - 1 : now
      const lead = keyOf(spoken.groups.lead ?? '')
      const year =
        lead === 'this'
          ? now
          : lead === 'next'
            ? now + 1
            : part[1] < Number(published.slice(5, 7))
              ? now
              : over
      return { interval: monthsInterval(year, part[0], part[1]), middle: null, end, open: false }
    }
    decade.lastIndex = at
    const tens = decade.exec(text)
    if (tens?.groups) {
      const first = Number(tens.groups.decade)
      return {
        interval: yearsInterval(first, first + 9),
        middle: null,
        end: at + tens[0].length,
        open: false,
      }
    }
    relativeMonth.lastIndex = at
    const r = relativeMonth.exec(text)
    if (r?.groups) {
      const end = at + r[0].length
      if (published === null) return none(end)
      const { year: y, month } = monthFrom(published, words.relativeMonths[keyOf(r.groups.word ?? '')] ?? 0)
      const part = words.monthParts[keyOf(r.groups.part ?? '')]
      const interval = part === undefined ? monthInterval(y, month) : daysInterval(y, month, part[0], part[1])
      return { interval, middle: null, end, open: false }
    }
    yearly.lastIndex = at
    const y = yearly.exec(text)
    if (y?.groups) {
      const g = y.groups
      const end = at + y[0].length
      const number =
        g.year !== undefined
          ? Number(g.year)
          : now === null
            ? null
            : now + (words.years[keyOf(g.word ?? '')] ?? 0)
      if (number === null) return none(end)
      const part = words.yearParts[keyOf(g.part ?? '')]
      return {
        interval: part === undefined ? yearInterval(number) : monthsInterval(number, part[0], part[1]),
        middle: null,
        end,
        open: false,
      }
    }
    weekday.lastIndex = at
    const d = weekday.exec(text)
    if (d?.groups) {
      const end = at + d[0].length
      if (published === null) return none(end)
      const wanted = words.weekdays[keyOf(d.groups.word ?? '')] ?? -1
      const today = new Date(`${published}T00:00:00Z`).getUTCDay()
      const back = wanted === -1 ? 0 : wanted === -2 ? 1 : (today - wanted + 7) % 7
      const day = addDays(published, -back)
      return { interval: { from: day, to: day }, middle: null, end, open: false }
    }
    return null
  }

  /** All date expressions of `text`, in order, with the word before them that makes them a beginning or an end. */
  return (text: string, published: IsoDay | null): readonly DateMention[] => {
    const plain = foldWidth(text)
    const found: DateMention[] = []
    for (let at = 0; at < plain.length; at += 1) {
      if (at > 0 && /[\w'’$€£¥.,]/u.test(plain.charAt(at - 1)) && /\w/u.test(plain.charAt(at))) {
        if (!/[.,]/u.test(plain.charAt(at - 1))) continue
      }
      const first = one(plain, at, published)
      if (first === null) continue
      const preceding = plain.slice(Math.max(0, at - 24), at)
      const between = opening.exec(preceding)?.groups?.word?.toLowerCase()
      const joint =
        between === undefined
          ? null
          : /^\s+(?:and|to|until|till|through|-)\s+(?:the\s+)?/iu.exec(plain.slice(first.end, first.end + 16))
      const second = joint ? one(plain, first.end + joint[0].length, published) : null
      if (second !== null && between !== undefined) {
        const start = at - (/\s+$/u.exec(preceding)?.[0].length ?? 1) - between.length
        const begins =
          first.open &&
          second.interval.from !== null &&
          first.interval.from !== null &&
          first.interval.from > second.interval.from
            ? monthInterval(
                Number(first.interval.from.slice(0, 4)) - 1,
                Number(first.interval.from.slice(5, 7)),
              )
            : first.interval
        found.push({ start, end: second.end, ...through(begins, second.interval), role: 'at' })
        at = second.end - 1
        continue
      }
      const cue = [['as_of', asOf] as const, ['since', since] as const, ['until', until] as const].find(
        ([, pattern]) => pattern.test(preceding),
      )
      const role: DateRole = cue?.[0] ?? 'at'
      const lead = cue === undefined ? 0 : (cue[1].exec(preceding)?.[0].replace(/^[\s(,;]/u, '').length ?? 0)
      const interval =
        role === 'as_of' && first.middle !== null
          ? { from: first.middle.to, to: first.middle.to }
          : first.interval
      found.push({ start: at - lead, end: first.end, ...interval, role })
      at = first.end - 1
    }
    return found
  }
}
