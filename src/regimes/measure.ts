import type { Label } from '../goods/taxonomy.ts'
import type { IsoDay } from '../text/partial-date.ts'

export const forces = ['binding', 'hortatory', 'interpretive'] as const
export type Force = (typeof forces)[number]

/** What a paragraph does. Only the first group decides about flows of goods; the others are listed, not applied. */
export const measureTypes = [
  'ban',
  'prevent',
  'cap',
  'notify',
  'exemption',
  'asset-freeze',
  'travel-ban',
  'list-extension',
  'designation',
  'repatriate',
  'price-cap',
  'price-cap-value',
  'definition',
  'renewal',
  'rule',
  'inspect',
  'seize',
  'port-ban',
  'overflight-ban',
  'vessel-measures',
  'deregister',
  'expel',
  'cooperate',
  'vigilance',
  'restrain',
] as const
export type MeasureType = (typeof measureTypes)[number]

export const directions = ['to', 'from', 'both'] as const
export type Direction = (typeof directions)[number]

export const conditionRoles = ['bites', 'allowance', 'flag', 'advisory', 'term'] as const
export type ConditionRole = (typeof conditionRoles)[number]

/** What must be so for a measure to bind, or for the allowance of a cap to hold. */
export type Condition = {
  readonly kind: string
  readonly role: ConditionRole
  /** Fact and the value that it must have. */
  readonly facts: Readonly<Record<string, boolean>>
  readonly flag?: string | undefined
  readonly everyDays?: number | undefined
  readonly daysBefore?: number | undefined
  readonly who?: string | undefined
  readonly date?: IsoDay | undefined
  readonly note?: string | undefined
}

/** What lifts a measure: goods of a kind, or facts that must all be so. */
export type Exception = {
  readonly kind: string
  readonly needs: readonly string[]
  /** Facts that ought to be asked without deciding, such as a report that may follow later. */
  readonly asks: readonly string[]
  readonly items?: readonly string[] | undefined
  readonly timing?: string | undefined
  readonly until?: IsoDay | undefined
  /** For a price cap: the value that an older contract may still have. */
  readonly atMost?: number | undefined
  readonly daysBefore?: number | undefined
  readonly note?: string | undefined
}

export type Limit = { readonly value: number; readonly unit: string }

export const windowPeriods = ['calendar-year', 'twelve-months'] as const

export type CapWindow = {
  readonly from: IsoDay
  readonly to?: IsoDay | undefined
  /** Left out: one window from `from` to `to`. Twelve months run from the day and month of `from`. */
  readonly period?: (typeof windowPeriods)[number] | undefined
  readonly limits: readonly Limit[]
  /** Per cent of the limit at which all deliveries must stop for the rest of the window. */
  readonly stopAt?: number | undefined
}

export const capMetrics = ['quantity', 'value-or-quantity', 'count', 'price'] as const
export const capCombines = ['whichever-is-lower', 'alternative-units'] as const

export type Cap = {
  readonly metric: (typeof capMetrics)[number]
  readonly aggregate: string
  /** Where only some of the measure's goods have the cap, and the others stay banned. */
  readonly items?: readonly string[] | undefined
  readonly combine?: (typeof capCombines)[number] | undefined
  /** What the limit is where it is no number of the text, such as a State's own amount of the year before. */
  readonly baseline?: string | undefined
  readonly baselineUnit?: string | undefined
  readonly windows: readonly CapWindow[]
  /** Per cent of the limit at which all States are told. */
  readonly notices?: readonly number[] | undefined
  readonly report?:
    | {
        readonly everyDays?: number | undefined
        readonly every?: string | undefined
        readonly dueDays?: number | undefined
      }
    | undefined
  readonly publication?: string | undefined
  readonly priceBasis?: string | undefined
  readonly impliedFactor?: string | undefined
}

/** Pairs of relations; each must stand on both sides. `seeAlso` is its own other side. */
export const relationPairs = [
  ['replaces', 'replacedBy'],
  ['supersedes', 'supersededBy'],
  ['amends', 'amendedBy'],
  ['extends', 'extendedBy'],
  ['clarifies', 'clarifiedBy'],
  ['exempts', 'exemptedBy'],
  ['renews', 'renewedBy'],
  ['sets', 'setBy'],
  ['seeAlso', 'seeAlso'],
] as const
export type Relation = (typeof relationPairs)[number][number]
export type Relations = { readonly [R in Relation]?: readonly string[] | undefined }

export const statusStates = ['terminated', 'suspended', 'reapplied'] as const

/** A stretch of time in which a measure had another standing than its text gives it. */
export type Status = {
  readonly from: IsoDay
  readonly to?: IsoDay | undefined
  readonly state: (typeof statusStates)[number]
  readonly disputedBy?: readonly string[] | undefined
  readonly basis: string
}

export const endBases = ['express', 'own-terms', 'reading'] as const

/** One paragraph of a body of rules, in our own words and structure. */
export type Measure = {
  readonly id: string
  readonly instrument: string
  readonly paragraph: string
  readonly url: string
  readonly label: Label
  readonly force: Force
  readonly type: MeasureType
  readonly direction: Direction
  readonly addressees: readonly string[]
  readonly items: readonly string[]
  /** First day for some of the goods, where it is later than `from`. */
  readonly itemsFrom: Readonly<Record<string, IsoDay>>
  readonly acts: readonly string[]
  readonly hs: readonly string[]
  readonly lists: readonly string[]
  readonly nexus: readonly string[]
  /** Whether it binds against the State of the pack, or only against persons on a list. */
  readonly target: 'state' | 'list'
  readonly conditions: readonly Condition[]
  readonly cap: Cap | null
  readonly exceptions: readonly Exception[]
  readonly adopted: IsoDay
  readonly from: IsoDay
  /** In force from this moment, where the text gives one; `from` is the first whole day. */
  readonly fromInstant: string | null
  readonly fromBasis: string | null
  readonly to: IsoDay | null
  readonly toBasis: (typeof endBases)[number] | null
  /** Whether it goes on after `to` was not looked up. */
  readonly renewalUnchecked: boolean
  readonly status: readonly Status[]
  readonly relations: Relations
  readonly note: string | null
  readonly source: string
}
