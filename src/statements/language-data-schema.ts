import { z } from 'zod'
import { contentKinds } from './japanese/syntax-words.ts'
import { phaseKinds, sayKinds, transferKinds } from './predicate-words.ts'
import { approximations } from './statement.ts'
import { cases, modifierCases } from './syntax/clause.ts'

/** A list that a language does not need, or does not have yet, may be left out. */
const words = z.array(z.string().min(1)).default([])
const bounds = z.partialRecord(z.enum(approximations), words)
const offsets = z.record(z.string(), z.union([z.number().int(), z.literal('same')]))
const pair = z.record(z.string(), z.tuple([z.number().int(), z.number().int()]))
const triple = z.record(z.string(), z.tuple([z.number().int(), z.number().int(), z.number().int()]))
const integers = z.record(z.string(), z.number().int())

export const quantityWordsSchema = z.strictObject({
  before: bounds,
  after: bounds,
  verbs: bounds,
  vague: words,
})

export const japaneseDateWordsSchema = z.strictObject({
  years: offsets,
  months: offsets,
  yearParts: pair,
  monthParts: triple,
  eras: integers,
  since: words,
  until: words,
  asOf: words,
  through: words,
  weeks: pair,
  seasons: triple,
})

export const englishDateWordsSchema = z.strictObject({
  months: integers,
  weekdays: integers,
  years: integers,
  relativeMonths: integers,
  yearParts: pair,
  monthParts: triple,
  since: words,
  until: words,
  asOf: words,
  weeks: pair,
})

const transfer = z.partialRecord(z.enum(transferKinds), words).default({})
const phase = z.partialRecord(z.enum(phaseKinds), words).default({})
const say = z.partialRecord(z.enum(sayKinds), words).default({})
const sides = z.partialRecord(z.enum(['give', 'take']), words).default({})

export const predicateWordsSchema = z.strictObject({
  transfer,
  phase,
  say,
  hold: words,
  help: words,
  message: words,
  evidence: words,
  falsehood: words,
  nothing: words,
  renewal: words,
  permit: words,
  load: words,
  punish: words,
  acts: words,
  move: words,
  seize: words,
  include: words,
  carriers: words,
  buyers: words,
  sellers: words,
  flows: words,
  priced: words,
  needsSource: words,
  implies: z.record(z.string(), z.string()).default({}),
})

export const englishPredicateWordsSchema = predicateWordsSchema.extend({
  nouns: transfer,
  phaseNouns: phase,
  sayNouns: say,
  hedges: words,
  roleNouns: sides,
  planned: sides,
  claims: words,
  makes: words,
  irregular: z.record(z.string(), z.tuple([z.string(), z.string()])),
})

const shared = {
  exchange: words,
  documents: words,
  actors: words,
  against: words,
  measures: words,
  totals: words,
  doers: words,
  origins: words,
}

export const japaneseSyntaxWordsSchema = z.strictObject({
  cases: z.partialRecord(z.enum(cases), words),
  adnominal: z.partialRecord(z.enum(modifierCases), words),
  content: z.record(z.enum(contentKinds), words),
  endings: z.strictObject({ hearsay: words, hedge: words }),
  anaphors: z.strictObject({ party: words, office: words, person: words }),
  organs: words,
  groups: words,
  firms: words,
  speakers: words,
  press: words,
  talk: words,
  ...shared,
})

export const englishSyntaxWordsSchema = z.strictObject({
  prepositions: z.partialRecord(z.enum([...cases, 'of']), words),
  subordinators: words,
  relatives: words,
  auxiliaries: z.strictObject({
    be: words,
    have: words,
    do: words,
    modal: words,
    future: words,
    negation: words,
  }),
  determiners: words,
  pronouns: words,
  conjunctions: words,
  anaphors: z.strictObject({ possessive: words, party: words, person: words }),
  roles: words,
  intransitive: words,
  abbreviations: words,
  sentActors: words,
  mute: words,
  placing: words,
  unchanged: words,
  neverVerbs: words,
  ...shared,
})

/** `names.yaml`: each list is left out where a language does not need it. */
export const englishNameWordsSchema = z.strictObject({
  traders: words,
  neverActors: words,
  makers: words,
  ships: words,
  goods: words,
})
