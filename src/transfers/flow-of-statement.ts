import type { GoodsClass } from '../goods/class.ts'
import { isWeapon } from '../goods/class.ts'
import { partyKey } from '../parties/party.ts'
import { type Parties, partiesOf, type Statement } from '../statements/statement.ts'
import { daysBetween, firstDay, lastDay } from '../text/partial-date.ts'

const sideOf = (parties: Parties): string => partiesOf(parties).map(partyKey).sort().join('+')

/** Weapons of all kinds are one flow, as those who speak of it seldom tell them apart. */
const family = (goods: GoodsClass): string => (isWeapon(goods) ? 'weapons' : goods)

const apart = 400

/** Whether two periods may be about the same flow: they touch, or lie no more than about a year apart, or are not given. */
const periodsMeet = (a: Statement, b: Statement): boolean => {
  const [p, q] = [a.period, b.period]
  if (p === null || q === null) return true
  const pEnd = p.to === null ? null : lastDay(p.to)
  const qEnd = q.to === null ? null : lastDay(q.to)
  const pStart = p.from === null ? null : firstDay(p.from)
  const qStart = q.from === null ? null : firstDay(q.from)
  if (pEnd !== null && qStart !== null && daysBetween(pEnd, qStart) > apart) return false
  return !(qEnd !== null && pStart !== null && daysBetween(qEnd, pStart) > apart)
}

/** Whether two statements are about one flow: the same sides, goods of one family, and periods that meet. */
export const sameFlow = (a: Statement, b: Statement): boolean =>
  sideOf(a.supplier) === sideOf(b.supplier) &&
  sideOf(a.recipient) === sideOf(b.recipient) &&
  family(a.class) === family(b.class) &&
  periodsMeet(a, b)
