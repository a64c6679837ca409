import type { GoodsClass } from '../goods/class.ts'
import { isWeapon } from '../goods/class.ts'
import { partyKey } from '../parties/party.ts'
import { type Parties, partiesOf, type Statement } from '../statements/statement.ts'

const sideOf = (parties: Parties): string => partiesOf(parties).map(partyKey).sort().join('+')

/** Weapons of all kinds are one flow, as those who speak of it seldom tell them apart. */
export const flowFamily = (goods: GoodsClass): string => (isWeapon(goods) ? 'weapons' : goods)

/** What statements about one flow share besides their time: the same sides, and goods of one family. */
export const flowKey = (statement: Pick<Statement, 'supplier' | 'recipient' | 'class'>): string =>
  [sideOf(statement.supplier), sideOf(statement.recipient), flowFamily(statement.class)].join(' > ')
