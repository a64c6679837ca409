import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Rulebook } from '../../adapters/data-files/load-rules.ts'
import { goodsClasses } from '../../goods/class.ts'
import { factorStandings } from '../../goods/factor.ts'
import { findKeptCap, type KeptCap } from '../../ledger/kept-cap.ts'
import { windowOn, windowStarts } from '../../regimes/cap-window.ts'
import type { Measure } from '../../regimes/measure.ts'
import type { Rules } from '../../regimes/rules.ts'
import { type IsoDay, isoDay } from '../../text/partial-date.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { answer } from '../schemas/answer.ts'

const labelType = z.object({ en: z.string(), ja: z.string() }).openapi('Label')

const capType = z
  .object({
    measure: z.string(),
    label: labelType,
    goods: z.string(),
    unit: z.enum(['bbl', 't']),
    windows: z
      .array(z.object({ id: z.string(), from: z.string(), to: z.string().nullable(), limit: z.number() }))
      .readonly(),
  })
  .openapi('KeptCap')

const vocabularyType = z
  .object({
    goods: z.array(
      z.object({
        code: z.string(),
        class: z.enum(goodsClasses),
        label: labelType,
        units: z.array(z.string()).readonly(),
      }),
    ),
    countries: z.array(z.string()),
    facts: z.record(z.string(), z.object({ question: labelType, yes: labelType, no: labelType })),
    factors: z.array(
      z.object({
        id: z.string(),
        goods: z.string(),
        value: z.number(),
        standing: z.enum(factorStandings),
      }),
    ),
    regimes: z.array(
      z.object({ id: z.string(), version: z.string(), label: labelType, disclaimer: labelType }),
    ),
    caps: z.array(capType).readonly(),
  })
  .openapi('Vocabulary')

const route = createRoute({
  method: 'get',
  path: '/api/vocabulary',
  summary:
    'What the codes of the answers are called: goods, facts, factors, bodies of rules, caps with an account',
  responses: { 200: answer(vocabularyType, 'The names') },
})

/** The windows of a cap up to a day that an account is kept of. */
const keptWindows = (rules: Rules, measure: Measure, today: IsoDay): readonly KeptCap[] => {
  const { cap } = measure
  const [first] = cap?.windows ?? []
  if (cap === null || first === undefined) return []
  return [first.from, ...windowStarts(cap, first.from, today)].flatMap((day) => {
    const window = windowOn(cap, day)
    const found = window === null ? '' : findKeptCap(rules, measure.id, window.id)
    return typeof found === 'string' ? [] : [found]
  })
}

const capsOf = (book: Rulebook, today: IsoDay): z.infer<typeof vocabularyType>['caps'] =>
  book.rules.flatMap((rules) =>
    rules.pack.measures.flatMap((measure) => {
      const kept = keptWindows(rules, measure, today)
      const last = kept.at(-1)
      if (last === undefined) return []
      const windows = kept.map(({ window: { id, from, to }, limit }) => ({ id, from, to, limit }))
      return [{ measure: measure.id, label: measure.label, goods: last.goods.code, unit: last.unit, windows }]
    }),
  )

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

export const addVocabularyRoutes = (app: OpenAPIHono, { book, isCountry, now }: DeskDeps): void => {
  const countries = letters.flatMap((a) => letters.map((b) => `${a}${b}`)).filter(isCountry)
  app.openapi(route, (c) => {
    const today = isoDay(now().slice(0, 10))
    if (today === null) throw new Error(`no instant: ${now()}`)
    const facts = Object.entries(book.facts).map(
      ([fact, { question, yes, no }]) => [fact, { question, yes, no }] as const,
    )
    return c.json(
      {
        goods: [...book.taxonomy.goods.values()].map(({ code, class: goods, label, units }) => ({
          code,
          class: goods,
          label,
          units,
        })),
        countries,
        facts: Object.fromEntries(facts),
        factors: book.factors.factors.map(({ id, goods, value, standing }) => ({
          id,
          goods,
          value,
          standing,
        })),
        regimes: book.rules.map(({ pack: { id, version, label, disclaimer } }) => ({
          id,
          version,
          label,
          disclaimer,
        })),
        caps: capsOf(book, today),
      },
      200,
    )
  })
}
