import type { Approximation } from '../statements/statement.ts'

export const entryBases = ['official', 'claimed'] as const
export type EntryBasis = (typeof entryBases)[number]

export type EntryQuantity = {
  readonly value: number | null
  readonly high?: number | null
  readonly unit: string
  readonly approx: Approximation
}

/** One line of the account of a cap: an official figure, or a claim. Claims never add to official figures. */
export type LedgerEntry = {
  readonly measure: string
  /** Window of the cap, such as `2023` or `2022-12-22/2023-12-21`. */
  readonly window: string
  readonly basis: EntryBasis
  /** The part that falls in this window. */
  readonly quantity: EntryQuantity
  /** Statement of a claim; null for an official figure. */
  readonly statement: string | null
  /** Where an official figure was seen. */
  readonly source: string | null
  /** Official observations that a claim only repeats. */
  readonly restsOn: readonly string[]
  /** Whether it adds to the total of its basis. */
  readonly counted: boolean
  readonly transfer: string | null
  readonly origin: string | null
  /** Id of an official figure. */
  readonly observation: string | null
  /** From when it is known. */
  readonly knownFrom: string
  /** The claim as said, where the window holds only a part of it. */
  readonly whole: EntryQuantity | null
  /** How the part was found: the only window, the official months that it repeats, or not at all. */
  readonly division: 'one-window' | 'official-months' | 'undivided'
}
