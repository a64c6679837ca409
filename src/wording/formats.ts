import type { Quantity } from '../statements/statement.ts'
import type { Language } from './reader-languages.ts'
import { wordingOf } from './wording-of.ts'

/** `3 July 2023`, `2023年7月3日`: as exact as the date is. */
const dateIn = (language: Language, date: string, month: 'long' | 'short'): string => {
  const [year = '', inYear, day] = date.split('-')
  if (inYear === undefined) return language === 'ja' ? `${Number(year)}年` : year
  const parts = { timeZone: 'UTC', year: 'numeric', month } as const
  const format = new Intl.DateTimeFormat(
    language === 'ja' ? 'ja-JP' : 'en-GB',
    day === undefined ? parts : { ...parts, day: 'numeric' },
  )
  return format.format(Date.UTC(Number(year), Number(inYear) - 1, Number(day ?? 1)))
}

type Ends = { readonly from: string | null; readonly to: string | null }

const periodIn = (language: Language, { from, to }: Ends): string => {
  const { dates } = wordingOf[language]
  const short = (date: string): string => dateIn(language, date, 'short')
  if (from !== null && to !== null) return from === to ? short(from) : dates.between(short(from), short(to))
  if (from !== null) return dates.since(short(from))
  return to === null ? '' : dates.until(short(to))
}

/** Barrels, tonnes, their rates and money are written the same for one and for many. */
const isMeasure = (unit: string): boolean => /^(?:[A-Z]{3}|kg|kl|m3|(?:bbl|t)(?:\/\w+)?|%)$/u.test(unit)

const unitIn = (language: Language, unit: string, one: boolean): string => {
  const { units, plural } = wordingOf[language].amounts
  const own = units[unit]
  if (own !== undefined) return own
  const plain = unit.replaceAll('_', ' ')
  return one || isMeasure(unit) ? plain : plural(plain)
}

const amountIn = (language: Language, { value, high, unit, approx }: Quantity): string => {
  const { amounts } = wordingOf[language]
  if (value === null)
    return isMeasure(unit) ? amounts.unstated : amounts.unstatedNumber(unitIn(language, unit, false))
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  const figure = high == null ? number.format(value) : `${number.format(value)}–${number.format(high)}`
  return amounts.of(approx, figure, unitIn(language, unit, value === 1 && high == null))
}

/** How dates, amounts and numbers are written in a language. */
export type Formats = {
  readonly date: (date: string) => string
  readonly shortDate: (date: string) => string
  readonly period: (ends: Ends) => string
  /** A month without its year, as an axis has it. */
  readonly month: (month: string) => string
  /** An instant, in the reader's own time. */
  readonly instant: (instant: string) => string
  readonly amount: (quantity: Quantity) => string
  readonly number: (value: number) => string
  /** 0.128 as 12.8 %. */
  readonly percent: (share: number) => string
  readonly unit: (unit: string) => string
}

const make = (language: Language): Formats => {
  const tag = language === 'ja' ? 'ja-JP' : 'en-GB'
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const month = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' })
  const instant = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' })
  return {
    date: (date) => dateIn(language, date, 'long'),
    shortDate: (date) => dateIn(language, date, 'short'),
    month: (date) => month.format(Date.parse(`${date}-01T00:00:00Z`)),
    period: (ends) => periodIn(language, ends),
    instant: (at) => instant.format(new Date(at)),
    amount: (quantity) => amountIn(language, quantity),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    unit: (unit) => unitIn(language, unit, false).replace(/^(.+)#.*$|^#/u, '$1'),
  }
}

export const formatsOf: Readonly<Record<Language, Formats>> = { en: make('en'), ja: make('ja') }
