import { z } from 'zod'
import { daySchema } from '../goods/factor-schema.ts'
import { codeSchema, labelSchema } from '../goods/taxonomy-schema.ts'
import {
  capCombines,
  capMetrics,
  conditionRoles,
  directions,
  endBases,
  forces,
  measureTypes,
  statusStates,
  windowPeriods,
} from './measure.ts'

const text = z.string().min(1)
const texts = z.array(text)
const percent = z.number().positive().max(100)
const link = z.string().regex(/^https?:\/\//u, 'a link begins with http:// or https://')

const condition = z.strictObject({
  kind: text,
  flag: z.string().length(2).optional(),
  everyDays: z.number().int().positive().optional(),
  daysBefore: z.number().int().positive().optional(),
  who: text.optional(),
  date: daySchema.optional(),
  note: text.optional(),
})

const exception = z.strictObject({
  kind: text,
  needs: texts.optional(),
  items: z.array(codeSchema).optional(),
  timing: text.optional(),
  until: daySchema.optional(),
  atMost: z.number().positive().optional(),
  daysBefore: z.number().int().positive().optional(),
  note: text.optional(),
})

const capWindow = z.strictObject({
  from: daySchema,
  to: daySchema.optional(),
  period: z.enum(windowPeriods).optional(),
  limits: z.array(z.strictObject({ value: z.number().positive(), unit: text })),
  stopAt: percent.optional(),
})

const cap = z.strictObject({
  metric: z.enum(capMetrics),
  aggregate: text,
  items: z.array(codeSchema).optional(),
  combine: z.enum(capCombines).optional(),
  baseline: text.optional(),
  baselineUnit: text.optional(),
  windows: z.array(capWindow).min(1),
  notices: z.array(percent).optional(),
  report: z
    .strictObject({
      everyDays: z.number().int().positive().optional(),
      every: text.optional(),
      dueDays: z.number().int().positive().optional(),
    })
    .optional(),
  publication: text.optional(),
  priceBasis: text.optional(),
  impliedFactor: text.optional(),
})

const relation = texts.min(1).optional()
const relations = z.strictObject({
  replaces: relation,
  replacedBy: relation,
  supersedes: relation,
  supersededBy: relation,
  amends: relation,
  amendedBy: relation,
  extends: relation,
  extendedBy: relation,
  clarifies: relation,
  clarifiedBy: relation,
  exempts: relation,
  exemptedBy: relation,
  renews: relation,
  renewedBy: relation,
  sets: relation,
  setBy: relation,
  seeAlso: relation,
})

const measure = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+:[^\s]+\/[^\s]+$/u, 'an id names the instrument and the paragraph, such as unsc:2397/5'),
  paragraph: text,
  label: labelSchema,
  force: z.enum(forces),
  type: z.enum(measureTypes),
  direction: z.enum(directions),
  addressees: texts.min(1),
  items: z.array(codeSchema).min(1),
  itemsFrom: z.record(codeSchema, daySchema).optional(),
  acts: texts,
  hs: z
    .array(z.string().regex(/^\d{2}$/u, "an HS chapter has two digits in quotes, such as '08'"))
    .optional(),
  lists: texts.optional(),
  nexus: texts.optional(),
  target: z.enum(['state', 'list']).optional(),
  conditions: z.array(condition).optional(),
  cap: cap.optional(),
  exceptions: z.array(exception).optional(),
  from: daySchema,
  fromInstant: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[+-]\d{2}:\d{2}$/u, 'write 2025-09-02T23:01+01:00')
    .optional(),
  fromBasis: text.optional(),
  to: daySchema.optional(),
  toBasis: z.enum(endBases).optional(),
  renewalUnchecked: z.boolean().optional(),
  status: z
    .array(
      z.strictObject({
        from: daySchema,
        to: daySchema.optional(),
        state: z.enum(statusStates),
        disputedBy: texts.optional(),
        basis: text,
      }),
    )
    .optional(),
  relations: relations.optional(),
  note: text.optional(),
  source: text,
})

/** One file of a pack: an instrument and its paragraphs. The wording of the instrument has no field. */
export const instrumentSchema = z.strictObject({
  instrument: text,
  adopted: daySchema,
  work: text.optional(),
  url: link,
  sourceFile: text.optional(),
  measures: z.array(measure).min(1),
})
export type InstrumentFile = z.infer<typeof instrumentSchema>
export type MeasureEntry = z.infer<typeof measure>

export const packHeadSchema = z.strictObject({
  id: text,
  version: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}\.\d+$/u, 'a version is a day and a number, such as 2026-11-22.1'),
  label: labelSchema,
  target: z.strictObject({
    kind: z.enum(['state', 'list']),
    code: z.string().length(2),
    list: text.optional(),
  }),
  issuer: text,
  program: text,
  timezone: text,
  source: text,
  disclaimer: labelSchema,
  changes: z.array(z.strictObject({ version: text, what: text })).min(1),
})
export type PackHead = z.infer<typeof packHeadSchema>

export const factsSchema = z.strictObject({
  facts: z.record(
    z.string(),
    z.strictObject({
      question: labelSchema,
      yes: labelSchema,
      no: labelSchema,
      assumed: z.boolean().optional(),
      aliases: texts.optional(),
    }),
  ),
  conditions: z.record(
    z.string(),
    z.strictObject({ role: z.enum(conditionRoles), facts: z.record(z.string(), z.boolean()) }),
  ),
  exceptions: z.record(z.string(), z.strictObject({ needs: z.array(z.string()), asks: z.array(z.string()) })),
})
export type FactsFile = z.infer<typeof factsSchema>
