import { hull } from '../../text/span.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import type { FrameRules } from './frame-rules.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { goodsOf } from './phrase-mentions.ts'
import { firstRole, role, slotsOfClause } from './slots.ts'

/**
 * Headlines leave the verb out: 「A、Bに武器」 is a claim where goods stand beside the one to whom they go. Goods alone, or
 * beside a single name without a case, are none.
 */
export const headlineClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] => {
  if (sentence.part !== 'title' && sentence.part !== 'heading') return []
  const goods = sentence.loose.find(
    (p) => goodsOf(p).length > 0 && (p.case === 'none' || p.case === 'object'),
  )
  if (goods === undefined) return []
  const slots = slotsOfClause('give', false, sentence.loose)
  const bare = sentence.loose.find(
    (p) => p.case === 'none' && p.end <= goods.start && partiesOfPhrase(p).length > 0,
  )
  const supplier = firstRole(
    slots.supplier,
    bare === undefined ? null : role(partiesOfPhrase(bare), 'overt', 'headline/first'),
  )
  const exchange = rules.exchangeIn(sentence)
  const givenFor = exchange !== null && exchange.start > goods.core.start ? null : exchange
  const goal = sentence.loose.some(
    (p) => (p.case === 'goal' || p.case === 'source') && partiesOfPhrase(p).length > 0,
  )
  if (!goal && givenFor === null) return []
  return [
    {
      sentence,
      clause: null,
      kind: 'give',
      predicate: goods.core,
      rule: 'headline/give',
      supplier,
      recipient: slots.recipient,
      items: slots.items,
      elided: slots.items.length === 0,
      quantity: slots.quantity,
      dates: slots.dates,
      phase: 'done',
      stance: 'asserted',
      flags: [],
      quote: hull(sentence.loose.filter((p) => p.start <= goods.end)),
      exchange: null,
    },
  ]
}
