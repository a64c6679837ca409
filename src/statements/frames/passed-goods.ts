import { isMoney } from '../../goods/unit.ts'
import type { Span } from '../../text/span.ts'
import type { TransferKind } from '../predicate-words.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { QuantityMention } from '../syntax/mention.ts'
import type { Claim } from './claim.ts'
import type { FrameRules } from './frame-rules.ts'
import { goodsOf } from './phrase-mentions.ts'
import type { Slots } from './slots.ts'

/** Some verbs say the goods themselves: arming somebody, 派兵. */
export const implied = (
  { start, end, base }: Clause['predicate'],
  rules: FrameRules,
): readonly Claim['items'][number][] => {
  const goods = rules.lexicon.impliedGoods(base)
  if (goods === null) return []
  return [{ kind: 'goods', start, end, goods, class: rules.classOf(goods), bare: false, needsContext: false }]
}

/** Goods right behind a verb, and no noun of action among them: ordered 24 jets; approved a sale is another matter. */
export const hasGoodsObject = (clause: Clause, rules: FrameRules): boolean =>
  clause.phrases.some(
    (p) =>
      (p.case === 'object' || (clause.predicate.passive && p.case === 'subject')) &&
      goodsOf(p).length > 0 &&
      p.words.every((w) => rules.lexicon.noun(w.base).transfer === null),
  )

/** Whether money itself passes; what is bought, sold or shipped for it is something else. */
export const paysWith = (
  { predicate }: Clause,
  { quantity }: QuantityMention,
  { lexicon }: FrameRules,
): boolean => isMoney(quantity.unit) && !lexicon.isPriced(predicate.base)

/** Money that is named only by its amount: lent Egypt $3 billion. */
export const fundsOf = ({ start, end }: Span, rules: FrameRules): Slots['items'][number] => ({
  kind: 'goods',
  start,
  end,
  goods: 'funds',
  class: rules.classOf('funds'),
  bare: false,
  needsContext: false,
})

/** An object that is neither goods nor somebody nor an amount nor a mere pronoun: what passes is something else. */
const passesSomethingElse = (clause: Clause, rules: FrameRules): boolean =>
  clause.phrases.some(
    (p) =>
      p.case === 'object' &&
      p.mentions.length === 0 &&
      p.modifiers.every((m) => m.phrase.mentions.length === 0) &&
      !rules.pronouns.has(p.head) &&
      !rules.lexicon.isClaim(p.head) &&
      !rules.totals.has(p.head) &&
      rules.lexicon.noun(p.head).transfer === null,
  )

/** To take is many things, and to spend too; here, goods or bulk from somebody. */
const isTaking = (clause: Clause, slots: Slots): boolean => {
  const direct = clause.phrases.some((p) => /^(?:object|at)$/u.test(p.case) && goodsOf(p).length > 0)
  return (
    slots.supplier !== null &&
    (direct || /^(?:t|bbl|bbl\/d|m3|kg)$/u.test(slots.quantity?.quantity.unit ?? ''))
  )
}

/** No weapons were sent: the goods themselves say that there were none. */
export const saysNone = (phrase: Phrase, rules: FrameRules): boolean =>
  phrase.words.some((w) => rules.lexicon.isNothing(w.base))

/** Whether goods pass at all: somebody turns to somebody for them, takes them from somebody, and gives nothing else. */
export const passesGoods = (kind: TransferKind, clause: Clause, slots: Slots, rules: FrameRules): boolean => {
  const wanted = clause.phrases.some(
    (p) =>
      (p.case === 'for' && goodsOf(p).length > 0) ||
      (p.case === 'goal' && goodsOf(p).some((g) => !g.needsContext)),
  )
  if (kind === 'seek' && (clause.predicate.passive || !wanted)) return false
  // Who is armed or paid is the object: "to fund its programs" says nobody.
  if (kind === 'arm' && slots.recipient === null && clause.phrases.some((p) => p.case === 'object'))
    return false
  if (
    rules.lexicon.needsSource(clause.predicate.base) &&
    (clause.predicate.passive || !isTaking(clause, slots))
  )
    return false
  return slots.items.length > 0 || kind === 'arrive' || !passesSomethingElse(clause, rules)
}
