import type { Approximation } from './statement.ts'

/** `data/languages/<xx>/quantities.yaml`. */
export type QuantityWords = {
  readonly before: Readonly<Partial<Record<Approximation, readonly string[]>>>
  readonly after: Readonly<Partial<Record<Approximation, readonly string[]>>>
  readonly verbs: Readonly<Partial<Record<Approximation, readonly string[]>>>
  readonly vague: readonly string[]
}

type Offsets = Readonly<Record<string, number | 'same'>>
type Months = Readonly<Record<string, readonly [first: number, last: number]>>
type Days = Readonly<Record<string, readonly [first: number, last: number, middle: number]>>

/** `data/languages/ja/dates.yaml`. */
export type JapaneseDateWords = {
  readonly years: Offsets
  readonly months: Offsets
  readonly yearParts: Months
  readonly monthParts: Days
  readonly eras: Readonly<Record<string, number>>
  readonly since: readonly string[]
  readonly until: readonly string[]
  readonly asOf: readonly string[]
  readonly through: readonly string[]
  readonly weeks: Months
  readonly seasons: Days
}

/** `data/languages/en/dates.yaml`. */
export type EnglishDateWords = {
  readonly months: Readonly<Record<string, number>>
  readonly weekdays: Readonly<Record<string, number>>
  readonly years: Readonly<Record<string, number>>
  readonly relativeMonths: Readonly<Record<string, number>>
  readonly yearParts: Months
  readonly monthParts: Days
  readonly since: readonly string[]
  readonly until: readonly string[]
  readonly asOf: readonly string[]
  readonly weeks: Months
}
