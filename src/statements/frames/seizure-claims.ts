import { hull } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { isCarrierPhrase, loadOfPhrase, withLoad } from './carried-goods.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import { claimFrom } from './claim-from.ts'
import type { FrameRules } from './frame-rules.ts'
import { climb, flatly } from './governors.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { goodsOf } from './phrase-mentions.ts'
import { emptySlots, firstRole, role, type Slots, slotsOfClause, slotsOfGoods } from './slots.ts'

/** Where the carriers of a sentence came from and were going. */
const courseOf = (sentence: ParsedSentence, rules: FrameRules): Slots => {
  let course: Slots = emptySlots
  for (const clause of sentence.clauses) {
    const { transfer } = rules.lexicon.verb(clause.predicate.base)
    if (!rules.lexicon.isMotion(clause.predicate.base) && transfer !== 'give') continue
    const around = slotsOfClause('arrive', false, clause.phrases)
    course = {
      ...course,
      supplier: firstRole(course.supplier, around.supplier),
      recipient: firstRole(course.recipient, around.recipient),
      dates: [...course.dates, ...around.dates],
    }
  }
  return course
}

const taken = (clause: Clause): readonly Phrase[] =>
  clause.phrases.filter(
    (p) => p.case === 'object' || p.case === 'subject' || p.case === 'topic' || p.case === 'with',
  )

/** Whose the carrier was from which the goods were taken: イランのタンカーから. */
const ownerOfCarrier = (clause: Clause, rules: FrameRules): Slots['supplier'] => {
  const carrier = clause.phrases.find((p) => p.case === 'source' && isCarrierPhrase(p, rules))
  const owners = carrier?.modifiers.filter((m) => m.case === 'of').flatMap((m) => partiesOfPhrase(m.phrase))
  return role(owners ?? [], 'overt', 'seize/carrier')
}

/** Goods that were seized on their way were sent by somebody to somebody; who seizes them is neither. */
export const seizureClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] =>
  sentence.clauses.flatMap((clause, index): readonly Claim[] => {
    if (!rules.lexicon.isSeizure(clause.predicate.base)) return []
    const phrase = taken(clause).find(
      (p) => goodsOf(p).length > 0 || loadOfPhrase(p, sentence.clauses, rules) !== null,
    )
    if (phrase === undefined) return []
    const goods = goodsOf(phrase).length > 0 ? slotsOfGoods(phrase) : emptySlots
    const loaded = withLoad(goods, loadOfPhrase(phrase, sentence.clauses, rules))
    const course = courseOf(sentence, rules)
    const slots: Slots = {
      ...loaded,
      supplier: firstRole(loaded.supplier, course.supplier, ownerOfCarrier(clause, rules)),
      recipient: firstRole(loaded.recipient, course.recipient),
      dates: [...slotsOfClause('arrive', false, clause.phrases).dates, ...course.dates],
    }
    if (slots.items.length === 0) return []
    const bearing = climb(flatly, sentence.clauses, index, rules.lexicon, rules.holderKind)
    const quote = hull([clause.predicate, ...clause.phrases.filter((p) => p.case !== 'speaker')])
    const place = {
      sentence,
      clause: index,
      kind: 'give',
      predicate: clause.predicate,
      rule: 'seize/goods',
      quote,
    } as const
    return [{ ...claimFrom(place, slots, { ...bearing, phase: 'done' }), outcome: 'seized' }]
  })
