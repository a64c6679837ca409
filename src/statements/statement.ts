import type { PartKind } from '../article/article.ts'
import type { GoodsClass } from '../goods/class.ts'
import type { Party } from '../parties/party.ts'
import type { PartialDate, Period } from '../text/partial-date.ts'
import type { Quote, Span } from '../text/span.ts'

export const stances = ['asserted', 'alleged', 'denied'] as const
export type Stance = (typeof stances)[number]

export const phases = ['done', 'planned', 'suspended', 'resumed'] as const
export type Phase = (typeof phases)[number]

/** How a role was found: in plain words beside the verb, or in one of the ways in which a text leaves it out. */
export const founds = [
  'overt',
  'topic',
  'relative',
  'zero',
  'anaphora',
  'purpose',
  'exchange',
  'adjective',
  'default',
  'model',
] as const
export type Found = (typeof founds)[number]

/** A party in a role: who, the words that name it, and how it came into the role. */
export type PartyRole = Party & Quote & { readonly found: Found; readonly rule: string }

/** One party, or several that share one undivided amount, or nobody named. */
export type Parties = PartyRole | readonly PartyRole[] | null

export type Item = Quote & {
  readonly class: GoodsClass
  /** Code of the goods taxonomy, such as `arms.shell`. */
  readonly goods: string
  /** The class follows from context, as with a bare "oil". */
  readonly inferred?: boolean
}

export const approximations = [
  'exact',
  'approx',
  'more_than',
  'at_least',
  'less_than',
  'up_to',
  'range',
  'vague',
  'change',
] as const
export type Approximation = (typeof approximations)[number]

/** How much. `value` is null where the text is vague; `high` is the upper end of a range. */
export type Quantity = {
  readonly value: number | null
  readonly high?: number | null
  /** `bbl`, `t`, `bbl/d`, ISO 4217 for money, else an English singular such as `container`. */
  readonly unit: string
  readonly approx: Approximation
}

export const speakerKinds = ['person', 'state', 'organisation', 'outlet', 'document', 'unnamed'] as const
export type SpeakerKind = (typeof speakerKinds)[number]

/** One link of an attribution. `text` is as written; speakers are compared by it. */
export type Speaker = Quote & {
  readonly name: string
  readonly kind: SpeakerKind
  readonly country: string | null
  /** The words that show that this speaker says it: a verb of saying, によると. */
  readonly cue: Quote
  readonly saidOn: PartialDate | null
  /** Key of the institution behind the name, in whatever language it is written; absent where the gazetteer knows none. */
  readonly origin?: string
}

export const flags = [
  'weak',
  'hedged',
  'hypothetical',
  'negotiation',
  'offer',
  'attempt',
  'request',
  'aggregate',
  'derived',
  'alternative',
  'lawful',
] as const
export type Flag = (typeof flags)[number]

export const thingKinds = [
  'vessel',
  'aircraft',
  'vehicle',
  'port',
  'place',
  'person',
  'organisation',
  'state',
  'other',
] as const
export type Thing = Quote & { readonly name: string; readonly kind: (typeof thingKinds)[number] }

/** Parts of an article in which statements are looked for. */
export type StatementPart = Extract<PartKind, 'title' | 'caption' | 'lead' | 'heading' | 'body'>

/** One claim by one speaker about one transfer. Every span points into the text of the article that it was found in. */
export type Statement = {
  /** Hash of document, quote span, supplier, recipient, class, stance and phase. */
  readonly id: string
  readonly quote: Quote
  readonly part: StatementPart
  readonly supplier: Parties
  readonly recipient: Parties
  readonly items: readonly Item[]
  /** Of the whole; items may be finer. */
  readonly class: GoodsClass
  readonly quantity: (Quantity & Quote) | null
  readonly period: (Period & Quote) | null
  readonly stance: Stance
  readonly phase: Phase
  /** Nearest speaker first, origin last; the outlet itself is left out. */
  readonly attribution: readonly Speaker[]
  /** Measures that the text itself names. */
  readonly measures: readonly string[]
  /** Id of the earlier statement that this one says again. */
  readonly repeats: string | null
  readonly flags: readonly Flag[]
  readonly carriers: readonly Thing[]
  readonly brokers: readonly Thing[]
  readonly via: readonly Thing[]
  readonly outcome: string | null
  /** Engine and version, such as `rules/1`. */
  readonly engine: string
  /** The frame's predicate: the words that make this a claim about a transfer, and the rule that read them. */
  readonly predicate: Span & { readonly rule: string }
}

/** The parties of a role as a list, empty where nobody is named. */
export const partiesOf = (parties: Parties): readonly PartyRole[] =>
  parties === null ? [] : 'name' in parties ? [parties] : parties
