import { z } from 'zod'
import { encodingOfLabel } from '../article/decode/web-decoder.ts'
import { goodsClasses } from '../goods/class.ts'
import { partialDate } from '../text/partial-date.ts'
import { type GoldArticle, type GoldQuantity, type GoldStatement, goldPlaces, labels } from './gold.ts'

const date = z.string().transform((written, context) => {
  const value = partialDate(written)
  if (value !== null) return value
  context.addIssue({ code: 'custom', message: `a date such as 2023-07-03 was expected, not "${written}"` })
  return z.NEVER
})
const text = z.string().min(1)
const maybe = z.string().nullish()

/** Several parties of one undivided amount are joined by a semicolon. */
const parties = z
  .union([z.string(), z.array(z.string())])
  .nullable()
  .transform((written) =>
    [written ?? []].flat().flatMap((names) =>
      names
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    ),
  )

const quantity = z
  .object({
    value: z.union([z.number(), z.array(z.number()).min(1).max(2)]).nullable(),
    high: z.number().nullish(),
    unit: maybe,
  })
  .nullish()
  .transform((q): GoldQuantity | null =>
    q ? { values: [q.value ?? [], q.high ?? []].flat(), unit: q.unit ?? null } : null,
  )

const period = z
  .object({ from: date.nullish(), to: date.nullish() })
  .nullish()
  .transform((p) => (p?.from || p?.to ? { from: p.from ?? null, to: p.to ?? null } : null))

const statement = z
  .object({
    id: maybe,
    quote: text,
    offset_utf16: z.number().int().min(0).nullish(),
    in: z.enum(goldPlaces).nullish(),
    supplier: parties,
    recipient: parties,
    item: maybe,
    item_class: z.enum(goodsClasses),
    items: z.array(z.enum(goodsClasses)).nullish(),
    quantity,
    quantity_alt: quantity,
    period,
    stance: z.enum(labels),
    attribution: z.array(text).nullish(),
    repeat: z.boolean().nullish(),
    weak: z.boolean().nullish(),
    hypothetical: z.boolean().nullish(),
  })
  .transform(
    (s): GoldStatement => ({
      id: s.id ?? null,
      quote: s.quote,
      offset: s.offset_utf16 ?? 0,
      in: s.in ?? null,
      suppliers: s.supplier,
      recipients: s.recipient,
      item: s.item ?? null,
      classes: [s.item_class, ...(s.items ?? [])],
      label: s.stance,
      quantity: s.quantity,
      otherQuantity: s.quantity_alt,
      period: s.period,
      attribution: s.attribution ?? [],
      optional: Boolean(s.repeat || s.weak || s.hypothetical || s.in === 'clutter' || s.in === 'embed'),
    }),
  )

const sentence = z.object({ quote: text }).nullish()

const article = z
  .object({
    title: maybe,
    date: date.nullish(),
    outlet: maybe,
    lang: maybe,
    first_sentence: sentence,
    last_sentence: sentence,
  })
  .transform((a): GoldArticle & { readonly language: string | null } => ({
    title: a.title ?? null,
    date: a.date ?? null,
    outlet: a.outlet ?? null,
    language: a.lang ?? null,
    firstSentence: a.first_sentence?.quote ?? null,
    lastSentence: a.last_sentence?.quote ?? null,
  }))

/** `gold.json` of one page; what else stands in it is the corpus's own affair. */
export const goldSchema = z.object({
  article: article.nullish().transform((a) => a ?? null),
  statements: z.array(statement),
})

/** `meta.json` of one page, all of it optional. */
export const metaSchema = z.object({
  id: text.nullish(),
  lang: text.nullish(),
  published: z.string().nullish(),
  encoding: text
    .refine((label) => encodingOfLabel(label) !== null, 'the name of an encoding was expected, such as utf-8')
    .nullish(),
  page_type: text.nullish(),
})
