import { isMoney } from '../../goods/unit.ts'
import { hull } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import type { FrameRules } from './frame-rules.ts'
import { provenanceOf } from './party-of-phrase.ts'
import { goodsOf } from './phrase-mentions.ts'
import { datedAmounts } from './series.ts'
import { role } from './slots.ts'

/** Prices, rates, shares, sorts and permits count nothing that passed. */
export const isFlowUnit = (unit: string): boolean =>
  !isMoney(unit) &&
  (!unit.includes('/') || unit === 'bbl/d') &&
  !['percent', 'kind', 'item', 'work_authorization'].includes(unit)

/** 訪れた後は, 7月以降は: when, not what. */
const isTimeNoun = (phrase: Phrase): boolean =>
  phrase.mentions.length === 0 && /^(?:後|前|際|時|以降|以来|当初|間|その後|時点)$/u.test(phrase.head)

/** Whether the subject of an amount is the flow itself: a total, a quantity supplied, the goods, a month. */
const isFlow = (phrase: Phrase, rules: FrameRules): boolean =>
  phrase.mentions[0]?.kind === 'date' ||
  goodsOf(phrase).length > 0 ||
  provenanceOf(phrase).length > 0 ||
  rules.totals.has(phrase.head) ||
  phrase.words.some((w) => rules.lexicon.noun(w.base).transfer !== null || rules.totals.has(w.base))

const measures = (clause: Clause, rules: FrameRules): boolean => {
  const sense = rules.lexicon.verb(clause.predicate.base)
  if (sense.transfer !== null || sense.phase === 'ban' || sense.phase === 'plan') return false
  const saysAmount = clause.phrases.some((p) =>
    p.mentions.some(
      (m) => m.kind === 'quantity' && m.start <= clause.predicate.start && clause.predicate.start < m.end,
    ),
  )
  return saysAmount || sense.phase === 'carry'
}

/**
 * Amounts that a sentence gives for the flow of the sentences before: 合計は6万7300バレル, January alone accounted for 44,655
 * barrels. Who and what are left out, and are filled from there; without a flow before, nothing is claimed.
 */
export const amountClaims = (
  sentence: ParsedSentence,
  taken: readonly Claim[],
  rules: FrameRules,
): readonly Claim[] =>
  sentence.clauses.flatMap((clause, index): readonly Claim[] => {
    if (taken.some((c) => c.clause === index) || !measures(clause, rules) || clause.predicate.negative)
      return []
    const amounts = datedAmounts(clause, sentence.loose).filter(
      (a) => isFlowUnit(a.quantity.quantity.unit) && !taken.some((c) => c.quantity === a.quantity),
    )
    if (amounts.length === 0) return []
    const subject =
      clause.phrases.find((p) => p.case === 'subject') ??
      clause.phrases.find((p) => p.case === 'topic') ??
      clause.topic
    if (taken.some((c) => c.clause === subject?.relative && c.quantity !== null)) return []
    const plain = subject === undefined || subject === null || isTimeNoun(subject)
    const goesOn = amounts.length > 1 || amounts.some((a) => a.quantity.quantity.unit === 'bbl/d')
    if (plain ? !goesOn : !isFlow(subject, rules)) return []
    const made = plain ? null : role(provenanceOf(subject), 'adjective', 'goods/provenance')
    const items = plain ? [] : goodsOf(subject)
    return amounts.map(
      ({ quantity, date, span }): Claim => ({
        sentence,
        clause: index,
        kind: 'deal',
        predicate: quantity,
        rule: 'amount/of-flow',
        supplier: made,
        recipient: null,
        items,
        elided: items.length === 0,
        quantity,
        dates: date === null ? [] : [date],
        phase: 'done',
        stance: clause.predicate.ending === 'hedge' ? 'alleged' : 'asserted',
        flags: [],
        quote: amounts.length > 1 ? span : hull([clause, span]),
        exchange: null,
      }),
    )
  })
