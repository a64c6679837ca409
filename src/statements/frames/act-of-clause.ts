import type { TransferKind } from '../predicate-words.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { isCarrierPhrase, loadOfClause } from './carried-goods.ts'
import type { FrameRules } from './frame-rules.ts'
import { type Bearing, governedBearing, ownBearing } from './governors.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { hasGoodsObject } from './passed-goods.ts'
import { goodsOf } from './phrase-mentions.ts'
import { transferOf } from './transfer-of.ts'

/** Goods that come from or go to somebody are a flow: キューバ向けの石油は減った. */
const isFlowOfGoods = (phrase: Phrase, rules: FrameRules): boolean =>
  (phrase.case === 'subject' || phrase.case === 'topic') &&
  goodsOf(phrase).length > 0 &&
  phrase.words.every((w) => rules.lexicon.noun(w.base).transfer === null) &&
  phrase.modifiers.some(
    (m) => (m.case === 'goal' || m.case === 'source') && partiesOfPhrase(m.phrase).length > 0,
  )

/** Whether what a clause carries out, plans or stops is goods that are an act of giving: 軍事支援を実施する. */
const carriesAct = (clause: Clause, rules: FrameRules): boolean =>
  clause.phrases.some(
    (p) =>
      isFlowOfGoods(p, rules) ||
      ((p.case === 'object' || p.case === 'subject' || p.case === 'topic') &&
        p.mentions.some(
          (m) =>
            m.kind === 'goods' && p.words.some((w) => w.start === m.start && rules.lexicon.isAct(w.base)),
        )),
  )

/** Whether a ship or another carrier goes somewhere. */
const movesCarrier = (
  clauses: readonly Clause[],
  index: number,
  described: Phrase | null,
  rules: FrameRules,
): boolean => {
  const clause = clauses[index]
  if (clause === undefined || !rules.lexicon.isMotion(clause.predicate.base)) return false
  const own = clause.phrases.find((p) => p.case === 'subject' || p.case === 'topic')
  const subject = clause.link === 'relative' ? described : own
  return subject == null ? loadOfClause(clauses, index, rules) !== null : isCarrierPhrase(subject, rules)
}

/** Goods that are on their way from one to another: ロシアから中国に向かう原油. */
const movesGoods = (clause: Clause, described: Phrase | null, rules: FrameRules): boolean => {
  if (!rules.lexicon.isMotion(clause.predicate.base)) return false
  const own = clause.phrases.find((p) => p.case === 'subject' || p.case === 'topic')
  const subject = clause.link === 'relative' ? described : own
  if (subject == null || goodsOf(subject).length === 0) return false
  const named = (name: Phrase['case']): boolean =>
    clause.phrases.some((p) => p.case === name && partiesOfPhrase(p).length > 0)
  return named('source') && named('goal')
}

/** What passes by the verb of a clause, or by the act that it carries out, and the bearing of its own words. */
export const actOfClause = (
  clauses: readonly Clause[],
  index: number,
  described: Phrase | null,
  rules: FrameRules,
): { readonly kind: TransferKind; readonly bearing: Bearing } | null => {
  const clause = clauses[index]
  if (clause === undefined) return null
  const { phase, say } = rules.lexicon.verb(clause.predicate.base)
  const transfer = transferOf(clause, rules)
  if (transfer !== null) {
    const own = ownBearing(clause)
    if (transfer === 'seek' && phase === 'request')
      return { kind: transfer, bearing: { ...own, phase: 'planned' } }
    // Who shuns goods stops taking them.
    const stops = transfer === 'take' && phase === 'stop' && own.phase === 'done'
    return { kind: transfer, bearing: stops ? { ...own, phase: 'suspended' } : own }
  }
  const pledged = hasGoodsObject(clause, rules) ? rules.lexicon.plannedBy(clause.predicate.base) : null
  if (pledged !== null) return { kind: pledged, bearing: { ...ownBearing(clause), phase: 'planned' } }
  if (movesCarrier(clauses, index, described, rules) || movesGoods(clause, described, rules))
    return { kind: 'arrive', bearing: ownBearing(clause) }
  const announced = say === 'state' && phase === null
  if ((!announced && (phase === null || phase === 'ban')) || !carriesAct(clause, rules)) return null
  const bearing = governedBearing(ownBearing(clause), clause, rules.lexicon)
  return { kind: 'give', bearing: announced ? { ...bearing, phase: 'planned' } : bearing }
}
