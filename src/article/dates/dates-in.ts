import { dayOf, type IsoDay } from '../../text/partial-date.ts'
import type { Span } from '../../text/span.ts'
import type { ArticleLexicon } from '../lexicon/article-lexicon.ts'
import { hanNumber } from './han-number.ts'

/** A calendar day that a text writes out in full. */
export type WrittenDate = Span & { readonly day: IsoDay }

const earliestYear = 1980
const latestYear = 2100

const year = (digits: number): number | null =>
  digits >= earliestYear && digits <= latestYear ? digits : null

const validDay = (y: number | null, month: number, day: number): IsoDay | null =>
  y === null ? null : dayOf(y, month, day)

/** First years of Japanese eras and of the Republic of China, less one. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 }
const eraLetters: Readonly<Record<string, string>> = { R: '令和', H: '平成' }

const eraYear = (era: string, value: string): number =>
  (eras[era] ?? 0) + (value === '元' ? 1 : Number(value))

const eastAsian = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/gu
const hanDate =
  /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu
const eraLetterDate = /(?<![A-Za-z\d])([RH])\s?(\d{1,2})\.(\d{1,2})\.(\d{1,2})(?![\d.])/gu
const eraDate = /(令和|平成|民[國国])\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu
const yearFirst = /(?<![\d.])(\d{4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d|\.\d)/gu
const yearLast = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d|\.\d)/gu
/** As German pages write it; with two digits each, so that no version number is a date. */
const shortYear = /(?<![\d.])(\d{2})\.(\d{2})\.(\d{2})(?![\d.])/gu
const monthWord =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th|\.|º|er)?[\s-]+(?:of\s+|de\s+)?)?(\p{L}{3,12})\.?,?[\s-]+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?:de\s+)?(\d{4})(?!\d)/giu

/** Whether `03/07/2023` is the third of July: where the text or its language decides it, else null. */
const dayFirst = (
  first: number,
  second: number,
  separator: string,
  language: string | null,
): boolean | null => {
  if (first > 12 && second <= 12) return true
  if (second > 12 && first <= 12) return false
  if (first === second || separator === '.') return true
  if (language === null || language === 'en') return null
  return true
}

type Surroundings = { readonly lexicon: ArticleLexicon; readonly language: string | null }

/** One way of writing a date; `needs` is what a text must hold for it, and is looked for first since most texts hold no date. */
type Form = {
  readonly needs: RegExp
  readonly pattern: RegExp
  readonly day: (parts: RegExpMatchArray, around: Surroundings) => IsoDay | null
}

const fourDigits = /\d{4}/u

const forms: readonly Form[] = [
  {
    needs: /年/u,
    pattern: hanDate,
    day: ([, y, month, day]) =>
      validDay(year(hanNumber(y ?? '') ?? 0), hanNumber(month ?? '') ?? 0, hanNumber(day ?? '') ?? 0),
  },
  {
    needs: /年/u,
    pattern: eraDate,
    day: ([, era, y, month, day]) => validDay(eraYear(era ?? '', y ?? ''), Number(month), Number(day)),
  },
  {
    needs: /[RH]/u,
    pattern: eraLetterDate,
    day: ([, letter, y, month, day], { language }) =>
      language === 'ja'
        ? validDay(eraYear(eraLetters[letter ?? ''] ?? '', y ?? ''), Number(month), Number(day))
        : null,
  },
  {
    needs: /[年년]/u,
    pattern: eastAsian,
    day: ([, y, month, day]) => validDay(year(Number(y)), Number(month), Number(day)),
  },
  {
    needs: fourDigits,
    pattern: yearFirst,
    day: ([, y, , month, day]) => validDay(year(Number(y)), Number(month), Number(day)),
  },
  {
    needs: fourDigits,
    pattern: yearLast,
    day: ([, a, separator, b, y], { language }) => {
      const [first, second] = [Number(a), Number(b)]
      const order = dayFirst(first, second, separator ?? '', language)
      if (order === null) return null
      return validDay(year(Number(y)), order ? second : first, order ? first : second)
    },
  },
  {
    needs: /\d\.\d/u,
    pattern: shortYear,
    day: ([, day, month, y], { language }) =>
      language !== null && language !== 'en'
        ? validDay(year(2000 + Number(y)), Number(month), Number(day))
        : null,
  },
  {
    needs: fourDigits,
    pattern: monthWord,
    day: ([, before, name, behind, y], { lexicon }) => {
      const month = lexicon.months.get((name ?? '').toLowerCase())
      const day = before ?? behind
      return month === undefined || day === undefined ? null : validDay(year(Number(y)), month, Number(day))
    },
  },
]

/** Most texts hold no number at all. */
const mayDate = /[\d０-９年]/u

/** Every full date in a text, in order: Japanese (eras too), Chinese, Korean, numeric, and with names of months. */
export const datesIn = (
  raw: string,
  lexicon: ArticleLexicon,
  language: string | null,
): readonly WrittenDate[] => {
  if (!mayDate.test(raw)) return []
  const text = raw.replace(/[０-９／．－]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  const found: WrittenDate[] = []
  for (const form of forms) {
    if (!form.needs.test(text)) continue
    for (const match of text.matchAll(form.pattern)) {
      const start = match.index
      const end = start + match[0].length
      const day = form.day(match, { lexicon, language })
      if (day !== null && !found.some((f) => f.start < end && start < f.end)) found.push({ start, end, day })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
