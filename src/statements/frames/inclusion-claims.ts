import { hull } from '../../text/span.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import { claimFrom } from './claim-from.ts'
import type { FrameRules } from './frame-rules.ts'
import { climb, flatly } from './governors.ts'
import { goodsOf } from './phrase-mentions.ts'
import { emptySlots, slotsOfGoods } from './slots.ts'

export const inclusionRule = 'include/of-flow'

/** What a flow that was told before consists of: 支援には砲弾が含まれる. Who and to whom are filled from there. */
export const inclusionClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] =>
  sentence.clauses.flatMap((clause, index): readonly Claim[] => {
    if (!rules.lexicon.isInclusion(clause.predicate.base) || clause.link === 'relative') return []
    const wanted = clause.predicate.passive ? 'subject' : 'object'
    const phrase = clause.phrases.find((p) => p.case === wanted && goodsOf(p).length > 0)
    if (phrase === undefined) return []
    const { items, quantity } = slotsOfGoods(phrase)
    const bearing = climb(flatly, sentence.clauses, index, rules.lexicon, rules.holderKind)
    const predicate = clause.predicate
    const place = {
      sentence,
      clause: index,
      kind: 'deal',
      predicate,
      rule: inclusionRule,
      quote: hull([phrase, predicate]),
    } as const
    return [claimFrom(place, { ...emptySlots, items, itemPhrase: phrase, quantity }, bearing)]
  })
