import { z } from 'zod'
import { goodsClasses } from '../../goods/class.ts'
import { isoDay, type Period, partialDate } from '../../text/partial-date.ts'
import { approximations, phases, type Quantity, stances } from '../statement.ts'
import type { Example, ExamplePart, ExpectedParty } from './example.ts'

const measures = approximations.filter((a) => a !== 'range' && a !== 'vague')
const amount = new RegExp(
  `^(?<value>\\d+(?:\\.\\d+)?)(?:-(?<high>\\d+(?:\\.\\d+)?))? (?<unit>[A-Za-z_/]+)(?: (?<approx>${approximations.join('|')}))?$`,
  'u',
)

/** Reads `1000000 round more_than`, `20-30 missile range` or `- round vague`; null for anything else. */
const readQuantity = (written: string): Quantity | null => {
  const vague = /^- (?<unit>[A-Za-z_/]+) vague$/u.exec(written)?.groups?.unit
  if (vague !== undefined) return { value: null, unit: vague, approx: 'vague' }
  const { value, high, unit, approx = 'exact' } = amount.exec(written)?.groups ?? {}
  if (value === undefined || unit === undefined) return null
  if (high !== undefined)
    return approx === 'range' ? { value: Number(value), high: Number(high), unit, approx } : null
  const known = measures.find((a) => a === approx)
  return known === undefined ? null : { value: Number(value), unit, approx: known }
}

/** Reads `2023-09..2024-01`, `2023-09..`, `..2024-10-01`, or one date for both ends; null for anything else. */
const readPeriod = (written: string): Period | null => {
  const [from = '', to = from, ...more] = written.split('..')
  const ends = [from, to].map((end) => (end === '' ? null : partialDate(end)))
  const wrong =
    more.length > 0 || (from === '' && to === '') || ends.some((d, i) => d === null && [from, to][i] !== '')
  return wrong ? null : { from: ends[0] ?? null, to: ends[1] ?? null }
}

const readParty = (written: string): ExpectedParty => {
  if (/^[A-Z]{2}$/u.test(written)) return { code: written, name: null }
  const { name, code } = /^(?<name>.+) \((?<code>[A-Z]{2})\)$/u.exec(written)?.groups ?? {}
  return { code: code ?? null, name: name ?? written }
}

const read =
  <T>(how: (written: string) => T | null, wanted: string) =>
  (written: string, context: z.RefinementCtx<string>): T => {
    const value = how(written)
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: `${wanted}, not "${written}"` })
    return z.NEVER
  }

const party = z.string().min(1)
const parties = z
  .union([party, z.array(party).min(2)])
  .nullable()
  .transform((found) => [found ?? []].flat().map(readParty))
const quantity = z
  .string()
  .transform(read(readQuantity, 'value, unit and approx, such as "5000 t more_than"'))
/** YAML takes a bare year for a number. */
const period = z
  .union([z.string(), z.number().transform(String)])
  .transform(read(readPeriod, 'from..to, such as 2023-09..'))

const goodsClass = z.enum(goodsClasses)

const expected = z
  .strictObject({
    supplier: parties,
    recipient: parties,
    class: z.union([goodsClass, z.array(goodsClass).min(2)]),
    stance: z.enum(stances),
    phase: z.enum(phases),
    items: z.array(z.string().min(1)).min(1).optional(),
    quantity: quantity.nullable().optional(),
    period: period.nullable().optional(),
    by: z.array(z.string().min(1)).optional(),
    optional: z.literal(true).optional(),
  })
  .transform((s) => ({
    supplier: s.supplier,
    recipient: s.recipient,
    classes: [s.class].flat(),
    stance: s.stance,
    phase: s.phase,
    items: s.items,
    quantity: s.quantity,
    period: s.period,
    by: s.by,
    optional: s.optional ?? false,
  }))

const partKind = z.enum(['title', 'lead', 'caption', 'heading', 'body'])
const text = z.string().trim().min(1)

/** Everything in one file of `data/languages/<xx>/examples/`. */
export const examplesSchema = z.array(
  z
    .strictObject({
      text: z.union([text, z.array(z.strictObject({ part: partKind, text })).min(1)]),
      part: partKind.optional(),
      published: z.string().transform(read(isoDay, 'the day of publication, YYYY-MM-DD')),
      statements: z.array(expected),
      note: z.string().min(1).optional(),
    })
    .transform(({ text, part, published, statements, note }): Example => {
      const parts: readonly ExamplePart[] =
        typeof text === 'string'
          ? [{ kind: part ?? 'body', text }]
          : text.map((p) => ({ kind: p.part, text: p.text }))
      return { parts, published, statements, note: note ?? null }
    }),
)

/** `floor.yaml` beside the examples: the share of them that must come out wholly right. */
export const floorSchema = z.strictObject({ share: z.number().min(0).max(1) })
