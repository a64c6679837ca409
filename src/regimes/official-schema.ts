import { z } from 'zod'
import { daySchema } from '../goods/factor-schema.ts'
import { codeSchema } from '../goods/taxonomy-schema.ts'
import { partialDate } from '../text/partial-date.ts'
import type { Dispute } from './dispute.ts'
import { type Observation, observationBases, observationId } from './observation.ts'

const period = z.union([z.string(), z.number().int()]).transform((value, context) => {
  const [start = '', end = start] = String(value).split('/')
  const from = partialDate(start)
  const to = partialDate(end)
  if (from !== null && to !== null && from <= to) return { from, to }
  context.addIssue({
    code: 'custom',
    message: `${value} is no period; write a month, a year, or two of them with a slash, such as 2022-12/2023-04`,
  })
  return z.NEVER
})

const supplier = z.string().regex(/^[A-Z]{2}$/u, 'a supplier is a country code such as RU')

const figure = z
  .strictObject({
    period,
    supplier: z.union([supplier, z.array(supplier).min(2)]),
    t: z.number().nonnegative().optional(),
    bbl: z.number().nonnegative().optional(),
    basis: z.enum(observationBases),
    rounded: z.boolean().optional(),
    bblBy: z.literal('press').optional(),
    seen: daySchema.optional(),
    note: z.string().optional(),
    source: z.string().min(1),
  })
  .refine((f) => f.basis === 'missing' || f.t !== undefined || f.bbl !== undefined, {
    message: 'has neither t nor bbl; give one, or the basis missing',
  })
  .refine((f) => f.basis === 'zero' || f.basis === 'missing' || (f.t ?? f.bbl ?? 0) > 0 || (f.bbl ?? 0) > 0, {
    message: 'is 0; give the basis zero if that was reported, missing if nothing was',
  })

export const officialSchema = z.strictObject({
  measure: z.string().min(1),
  goods: codeSchema,
  entered: daySchema,
  figures: z.array(figure),
})
export type OfficialFile = z.infer<typeof officialSchema>

/** The figures of a file as observations; those without a day of their own count from the day they were entered. */
export const officialObservations = (file: OfficialFile): readonly Observation[] =>
  file.figures.map((f) => {
    const observation: Omit<Observation, 'id'> = {
      measure: file.measure,
      goods: file.goods,
      ...f.period,
      suppliers: [f.supplier].flat(),
      t: f.t ?? null,
      bbl: f.bbl ?? null,
      bblByPress: f.bblBy === 'press',
      basis: f.basis,
      rounded: f.rounded ?? false,
      source: f.source,
      note: f.note ?? null,
      seen: f.seen ?? file.entered,
      seenFrom: f.seen === undefined ? 'import' : 'stated',
    }
    return { id: observationId(observation), ...observation }
  })

export const disputesSchema = z.strictObject({
  measure: z.string().min(1),
  disputes: z.array(
    z.strictObject({
      on: period,
      by: z.string().min(1),
      period,
      said: z.string().min(1),
      low: z.number().positive().optional(),
      high: z.number().positive().optional(),
      outcome: z.string().optional(),
      source: z.string().min(1),
    }),
  ),
})
export type DisputesFile = z.infer<typeof disputesSchema>

export const disputesOf = ({ measure, disputes }: DisputesFile): readonly Dispute[] =>
  disputes.map(({ on, by, period: about, said, low, high, outcome, source }) => ({
    measure,
    on: on.from,
    by,
    ...about,
    said,
    low: low ?? null,
    high: high ?? null,
    outcome: outcome ?? null,
    source,
  }))
