import type { Quantity } from '../statements/statement.ts'
export type LedgerEntry = {
  readonly measure: string
  readonly window: string
  readonly basis: 'official' | 'claimed'
  readonly quantity: Quantity
  readonly statement: string | null
  readonly source: string | null
  readonly restsOn: readonly string[]
  readonly counted: boolean
}
