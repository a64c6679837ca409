import type { Party } from '../parties/party.ts'
import { type Parties, type PartyRole, partiesOf } from '../statements/statement.ts'
import type { Transfer } from '../transfers/transfer.ts'

/** A transfer as a reading has it: one party on each side, as the contract asks, and beside it all that share the side. */
export type ReadingTransfer = Omit<Transfer, 'supplier' | 'recipient'> & {
  readonly supplier: Party | null
  readonly recipient: Party | null
  readonly suppliers: readonly PartyRole[]
  readonly recipients: readonly PartyRole[]
}

/** The party itself; several that share an undivided amount are one party with all their names and no code. */
const asOne = (parties: Parties): Party | null => {
  const all = partiesOf(parties)
  const [first] = all
  if (first === undefined || all.length === 1) return first ?? null
  return { code: null, country: null, name: all.map(({ name }) => name).join(', ') }
}

export const readingTransfer = (transfer: Transfer): ReadingTransfer => ({
  ...transfer,
  supplier: asOne(transfer.supplier),
  recipient: asOne(transfer.recipient),
  suppliers: partiesOf(transfer.supplier),
  recipients: partiesOf(transfer.recipient),
})

const partiesFrom = (roles: readonly PartyRole[]): Parties => {
  const [first] = roles
  return roles.length > 1 ? roles : (first ?? null)
}

/** The transfer as it was grouped, back from a reading. */
export const transferOfReading = ({ suppliers, recipients, ...rest }: ReadingTransfer): Transfer => ({
  ...rest,
  supplier: partiesFrom(suppliers),
  recipient: partiesFrom(recipients),
})
