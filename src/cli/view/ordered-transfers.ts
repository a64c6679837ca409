import type { Reading } from '../../reading/reading.ts'
import type { ReadingTransfer } from '../../reading/reading-transfer.ts'
import type { Exchange } from '../../transfers/transfer.ts'

export type OrderedTransfer = { readonly transfer: ReadingTransfer; readonly exchange: Exchange | null }

const shares = (exchange: Exchange, transfer: ReadingTransfer): boolean =>
  exchange.statements.some((id) => transfer.statements.includes(id))

/** The transfers in the order of the text, but each directly after the one that it is given for, with the exchange. */
export const orderedTransfers = ({
  transfers,
  exchanges,
}: Pick<Reading, 'transfers' | 'exchanges'>): readonly OrderedTransfer[] => {
  const left = new Set(transfers)
  const ordered: OrderedTransfer[] = []
  const take = (transfer: ReadingTransfer, exchange: Exchange | null): void => {
    left.delete(transfer)
    ordered.push({ transfer, exchange })
    for (const bound of exchanges.filter((e) => shares(e, transfer)))
      for (const other of left) if (shares(bound, other)) take(other, bound)
  }
  for (const transfer of transfers) if (left.has(transfer)) take(transfer, null)
  return ordered
}
