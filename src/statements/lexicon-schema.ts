import { z } from 'zod'
import { wordSchema, wordsSchema } from '../text/word-schema.ts'
import { type NotGoods, noNotGoods, notGoodsKinds } from './lexicon.ts'

const code = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u, 'a code of data/goods/taxonomy.yaml, such as arms.shell')
const unit = z.string().regex(/^[A-Za-z0-9_/]+$/u, 'bbl, t, a currency such as USD, or an English singular')

export const goodsWordsSchema = z
  .strictObject({
    goods: z.array(
      z
        .strictObject({ code, words: wordsSchema, needs_context: z.literal(true).optional() })
        .transform((entry) => ({
          code: entry.code,
          words: entry.words,
          needsContext: entry.needs_context ?? false,
        })),
    ),
    bare_oil: wordsSchema,
    ambiguous: z.array(
      z.strictObject({ word: wordSchema, codes: z.array(code).min(2), reason: z.string().min(1) }),
    ),
  })
  .transform(({ goods, bare_oil, ambiguous }) => ({ goods, bareOil: bare_oil, ambiguous }))

/** A kind that a language has no phrases of, or not yet, is left out. */
export const notGoodsSchema = z
  .partialRecord(z.enum(notGoodsKinds), wordsSchema)
  .transform((phrases): NotGoods => ({ ...noNotGoods, ...phrases }))

export const unitWordsSchema = z
  .strictObject({
    units: z.array(
      z
        .strictObject({
          unit,
          words: wordsSchema,
          before: wordsSchema.optional(),
          needs_before: wordsSchema.optional(),
          by_goods: z.array(z.strictObject({ goods: code, unit })).optional(),
          factor: z.number().positive().optional(),
        })
        .transform((entry) => ({
          unit: entry.unit,
          words: entry.words,
          before: entry.before ?? [],
          needsBefore: entry.needs_before ?? [],
          byGoods: entry.by_goods ?? [],
          factor: entry.factor ?? 1,
        })),
    ),
  })
  .transform(({ units }) => units)
