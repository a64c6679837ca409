import { z } from 'zod'
import { daySchema } from '../goods/factor-schema.ts'
import { verdicts } from './verdict.ts'

const names = z.array(z.string()).optional()

export const casesSchema = z.array(
  z.strictObject({
    id: z.string().min(1),
    title: z.string().min(1),
    flow: z.record(z.string(), z.unknown()),
    expect: z.strictObject({
      verdict: z.enum(verdicts),
      paragraphs: names,
      absent: names,
      missing: names,
      notMissing: names,
      disputed: z.boolean().optional(),
      factor: z.string().nullable().optional(),
      because: names,
      advisory: names,
    }),
    why: z.string().optional(),
  }),
)

export const calendarSchema = z.array(
  z.strictObject({
    measure: z.string().min(1),
    way: z.enum(['to', 'from', 'both']),
    flow: z.record(z.string(), z.unknown()),
    from: daySchema,
    to: daySchema.optional(),
  }),
)
