import { z } from 'zod'
import { partialDate } from '../text/partial-date.ts'
import { wordSchema, wordsSchema } from '../text/word-schema.ts'
import { gazetteerLanguages, organisationKinds, outletKinds, stateKinds } from './gazetteer.ts'

const language = z.enum(gazetteerLanguages)
const code = z.string().regex(/^[A-Z]{2}$/u, 'two capital letters, such as KP')
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'small letters, digits and hyphens, such as un-1718-committee')

/** One character of Japanese is part of too many words to name anything by itself. */
const longWords = wordsSchema.refine((words) => words.every((word) => word.length > 1), {
  error: 'a single character belongs under compound or contextual',
})
const shortWords = z.partialRecord(language, wordsSchema).default({})
const words = z.partialRecord(language, longWords).default({})
const names = z
  .partialRecord(language, longWords)
  .refine((byLanguage) => byLanguage.en !== undefined || byLanguage.ja !== undefined, {
    error: 'names in English or Japanese are needed',
  })
const labels = z.strictObject({
  en: wordSchema,
  ja: z.string().min(1),
  ko: z.string().min(1).optional(),
  zh: z.string().min(1).optional(),
  ru: z.string().min(1).optional(),
})
const date = z
  .string()
  .refine((value) => partialDate(value) !== null, { error: 'a date as 2006, 2006-07 or 2006-07-15' })
  .nullable()

export const stateSchema = z.strictObject({
  code,
  kind: z.enum(stateKinds),
  of: code.nullable().default(null),
  labels,
  names: names.refine((byLanguage) => byLanguage.en !== undefined && byLanguage.ja !== undefined, {
    error: 'a state needs names in English and Japanese',
  }),
  adjectives: words,
  metonyms: words,
  contextual: shortWords,
  contextualWith: z.array(z.string().length(2)).default([]),
  compound: z
    .partialRecord(
      language,
      wordsSchema.refine((list) => list.every((word) => word.length === 1), {
        error: 'single characters only',
      }),
    )
    .default({}),
  government: words,
  places: words,
  source: z.string().min(1),
})

export const peopleSchema = z.array(
  z.strictObject({
    name: names,
    state: code.nullable(),
    organisation: id.nullable().default(null),
    office: z.strictObject({ en: z.string().min(1), ja: z.string().min(1) }),
    from: date,
    to: date,
    source: z.string().min(1).optional(),
  }),
)

export const organisationsSchema = z.array(
  z
    .strictObject({
      id,
      kind: z.enum(organisationKinds),
      country: code.nullable(),
      labels,
      names,
      origin: id.optional(),
    })
    .transform((organisation) => ({ ...organisation, origin: organisation.origin ?? organisation.id })),
)

export const outletsSchema = z.array(
  z.strictObject({ id, kind: z.enum(outletKinds), country: code, labels, names, bylines: shortWords }),
)

export const notPartiesSchema = z.partialRecord(language, wordsSchema)
