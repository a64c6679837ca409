import type { Label } from '../goods/taxonomy.ts'
import type { Facts } from './fact.ts'
import type { Measure } from './measure.ts'

/** Against whom the measures of a pack are: a State, or persons on a list who are found in a State. */
export type PackTarget = {
  readonly kind: 'state' | 'list'
  readonly code: string
  readonly list?: string | undefined
}

/** One body of rules, with its version; an assessment keeps both. */
export type Pack = {
  readonly id: string
  readonly version: string
  readonly label: Label
  readonly target: PackTarget
  readonly issuer: string
  readonly program: string
  readonly timezone: string
  readonly source: string
  readonly disclaimer: Label
  readonly changes: readonly { readonly version: string; readonly what: string }[]
  readonly measures: readonly Measure[]
}

/** All packs and the facts that they ask for, as `data/regimes` holds them. */
export type RegimeData = { readonly packs: readonly Pack[]; readonly facts: Facts }

/** Id and version in one word, such as `un-1718@2026-11-22.3`. */
export const packName = (pack: Pick<Pack, 'id' | 'version'>): string => `${pack.id}@${pack.version}`

/** The id of the pack in such a word. */
export const packId = (name: string): string => name.split('@')[0] ?? name
