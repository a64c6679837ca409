import { createHash } from 'node:crypto'
import { partyKey } from '../parties/party.ts'
import { type Parties, partiesOf, type Statement } from './statement.ts'

const keyOf = (parties: Parties): string => partiesOf(parties).map(partyKey).sort().join('+')

/** Names a statement by document, quote span, parties, class, stance and phase, so that it survives reading again. */
export const statementId = (
  document: string,
  {
    quote,
    supplier,
    recipient,
    class: goods,
    stance,
    phase,
  }: Pick<Statement, 'quote' | 'supplier' | 'recipient' | 'class' | 'stance' | 'phase'>,
): string => {
  const facts = [document, quote.start, quote.end, keyOf(supplier), keyOf(recipient), goods, stance, phase]
  return `st:${createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 20)}`
}
