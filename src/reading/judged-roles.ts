import { partyKey } from '../parties/party.ts'
import { partiesOf, type Statement } from '../statements/statement.ts'
import type { JudgedRoles } from './judgement.ts'

export const judgedRoles = (statement: Statement): JudgedRoles => ({
  suppliers: partiesOf(statement.supplier).map(partyKey),
  recipients: partiesOf(statement.recipient).map(partyKey),
  class: statement.class,
  stance: statement.stance,
  phase: statement.phase,
})
