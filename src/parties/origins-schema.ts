import { z } from 'zod'
import { wordsSchema } from '../text/word-schema.ts'
import { gazetteerLanguages } from './gazetteer.ts'

const words = z.partialRecord(z.enum(gazetteerLanguages), wordsSchema)
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'small letters, digits and hyphens')
const code = z.string().regex(/^[A-Z]{2}$/u, 'two capital letters, such as KP')

export const originsSchema = z.strictObject({
  institutions: z.array(
    z.strictObject({
      id,
      names: words,
      own: z.record(code, words).default({}),
      offices: z.array(z.string().min(1)).default([]),
    }),
  ),
  unnamed: words,
  registers: z.array(id),
  within: z.record(id, id),
})
