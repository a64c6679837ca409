import { z } from '@hono/zod-openapi'
import { goodsClasses } from '../../goods/class.ts'
import type { DocumentId } from '../../reading/document-id.ts'
import { phases, stances } from '../../statements/statement.ts'
import { isoDay, partialDate } from '../../text/partial-date.ts'

/** Whether a text has no character that a database refuses. */
export const isLine = (text: string): boolean => !/[\0\p{Cs}]/u.test(text)
const notLine = 'text without control characters was expected'

/** A line that a person writes: no control character that a database refuses, and no novel. */
export const lineField = z.string().max(2000).refine(isLine, notLine)

export const documentField = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/u, 'sha256: and 64 hexadecimal digits were expected')
  .transform((id) => id as DocumentId)
  .openapi({ type: 'string', example: `sha256:${'0'.repeat(64)}` })

export const dateField = z
  .string()
  .transform((text, c) => {
    const date = partialDate(text)
    if (date !== null) return date
    c.addIssue({ code: 'custom', message: 'a date such as 2023, 2023-07 or 2023-07-03 was expected' })
    return z.NEVER
  })
  .openapi({ type: 'string', example: '2023-07-03' })

export const dayField = z
  .string()
  .transform((text, c) => {
    const day = isoDay(text)
    if (day !== null) return day
    c.addIssue({ code: 'custom', message: 'a day such as 2023-07-03 was expected' })
    return z.NEVER
  })
  .openapi({ type: 'string', example: '2023-07-03' })

/** An address of the web, and no other that a browser would open or run. */
export const addressField = z
  .url({ protocol: /^https?$/u })
  .max(2000)
  .refine(isLine, notLine)

/** A BCP 47 primary tag. */
export const languageField = z.string().regex(/^[a-z]{2,3}$/u)

export const classField = z.enum(goodsClasses)
export const stanceField = z.enum(stances)
export const phaseField = z.enum(phases)
export const limitField = z.coerce.number().int().min(1).max(500).default(50)
