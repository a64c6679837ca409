import { z } from 'zod'
import { codeSchema } from './taxonomy-schema.ts'

const lower = z.string().regex(/^[^A-Z]+$/u, 'words are in lower case')

export const itemWordsSchema = z.strictObject({
  items: z.array(z.strictObject({ code: codeSchema, words: z.array(lower).min(1) })),
  excluded: z.array(z.strictObject({ words: z.array(lower).min(1), rule: z.string().min(1) })),
})
