import { z } from 'zod'
import { isoDay } from '../text/partial-date.ts'
import { factorStandings } from './factor.ts'
import { codeSchema } from './taxonomy-schema.ts'

/** A day of the calendar, `2017-12-22`. */
export const daySchema = z.string().transform((value, context) => {
  const day = isoDay(value)
  if (day === null) {
    context.addIssue({
      code: 'custom',
      message: `${value} is no day; write year-month-day, such as 2017-12-22`,
    })
    return z.NEVER
  }
  return day
})

const factor = z.strictObject({
  id: z.string().min(1),
  goods: codeSchema,
  onlyUnspecified: z.boolean().optional(),
  value: z.number().positive(),
  standing: z.enum(factorStandings),
  from: daySchema.optional(),
  to: daySchema.optional(),
  source: z.string().min(1),
})

export const factorTableSchema = z.strictObject({
  factors: z.array(factor),
  ranges: z.array(
    z.strictObject({ goods: codeSchema, low: z.string(), high: z.string(), why: z.string().min(1) }),
  ),
})
