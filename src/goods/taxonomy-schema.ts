import { z } from 'zod'
import { goodsClasses } from './class.ts'
import { goodsKinds } from './taxonomy.ts'

export const labelSchema = z.strictObject({ en: z.string().min(1), ja: z.string().min(1) })

/** Lower case, dots and hyphens, as in `arms.missile.ballistic`. */
export const codeSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u, 'a goods code has lower-case letters, dots and hyphens')

const entry = z.strictObject({
  parent: codeSchema.optional(),
  also: z.array(codeSchema).optional(),
  mayBe: z.array(codeSchema).optional(),
  special: z.boolean().optional(),
  outsideAllowance: z.boolean().optional(),
  conveyance: z.boolean().optional(),
  class: z.enum(goodsClasses).optional(),
  kind: z.enum(goodsKinds).optional(),
  units: z.array(z.string().min(1)).optional(),
  hs: z
    .array(z.string().regex(/^\d{2}$/u, "an HS chapter has two digits in quotes, such as '08'"))
    .optional(),
  label: labelSchema,
})

export const taxonomySchema = z.strictObject({
  goods: z.record(codeSchema, entry),
  sweeping: z.record(
    codeSchema,
    z.strictObject({ except: z.array(codeSchema).optional(), label: labelSchema }),
  ),
})
