import { z } from 'zod'
import { approximations } from './statement.ts'

const words = z.array(z.string().min(1))
const bounds = z.partialRecord(z.enum(approximations), words)
const offsets = z.record(z.string(), z.union([z.number().int(), z.literal('same')]))
const pair = z.record(z.string(), z.tuple([z.number().int(), z.number().int()]))
const triple = z.record(z.string(), z.tuple([z.number().int(), z.number().int(), z.number().int()]))
const integers = z.record(z.string(), z.number().int())

export const quantityWordsSchema = z.strictObject({
  before: bounds,
  after: bounds,
  verbs: bounds,
  vague: words,
})

export const japaneseDateWordsSchema = z.strictObject({
  years: offsets,
  months: offsets,
  yearParts: pair,
  monthParts: triple,
  eras: integers,
  since: words,
  until: words,
  asOf: words,
  through: words,
  weeks: pair,
})

export const englishDateWordsSchema = z.strictObject({
  months: integers,
  weekdays: integers,
  years: integers,
  relativeMonths: integers,
  yearParts: pair,
  monthParts: triple,
  since: words,
  until: words,
  asOf: words,
  weeks: pair,
})
