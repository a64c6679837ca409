import { hull } from '../../text/span.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import { claimFrom } from './claim-from.ts'
import type { FrameRules } from './frame-rules.ts'
import { flatly } from './governors.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { deep, goodsOf } from './phrase-mentions.ts'
import { emptySlots, role } from './slots.ts'

/** Reports of goods for somebody, which who would supply them rejects: Ghana rejects reports of ammunition for Togo. */
export const rejectedReports = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] =>
  sentence.clauses.flatMap((clause, index): readonly Claim[] => {
    if (rules.lexicon.verb(clause.predicate.base).say !== 'deny' || clause.predicate.negative) return []
    const report = clause.phrases.find((p) => p.case === 'object' && rules.lexicon.isClaim(p.head))
    const subject = clause.phrases.find((p) => p.case === 'subject')
    if (report === undefined || subject === undefined) return []
    if (deep(report).some((p) => p.words.some((w) => rules.lexicon.noun(w.base).transfer !== null))) return []
    const receivers = [
      ...clause.phrases.filter((p) => p.case === 'for' || p.case === 'goal'),
      ...deep(report).flatMap((p) => p.modifiers.filter((m) => m.case === 'goal').map((m) => m.phrase)),
    ]
    const items = goodsOf(report)
    const supplier = role(partiesOfPhrase(subject), 'overt', 'reject/subject')
    const recipient = role(receivers.flatMap(partiesOfPhrase), 'overt', 'reject/for')
    if (items.length === 0 || supplier === null || recipient === null) return []
    const quote = hull([subject, clause.predicate, report, ...receivers])
    const { predicate } = clause
    const place = { sentence, clause: index, kind: 'give', predicate, rule: 'denial/report', quote } as const
    const slots = { ...emptySlots, supplier, recipient, items, itemPhrase: report }
    return [claimFrom(place, slots, { ...flatly, stance: 'denied' })]
  })
