import { isMoney } from '../../goods/unit.ts'
import { hull } from '../../text/span.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import { claimFrom } from './claim-from.ts'
import type { FrameRules } from './frame-rules.ts'
import { flatly } from './governors.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { fundsOf } from './passed-goods.ts'
import { goodsOf, ownMentions } from './phrase-mentions.ts'
import { firstRole, role, slotsOfClause } from './slots.ts'

/** 「AからBに10億ドル超」: money that passes between two needs no other word for what it is. */
const moneyClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] => {
  const phrase = sentence.loose.find((p) => p.case === 'none' && ownMentions(p, 'quantity').length > 0)
  const quantity = phrase === undefined ? undefined : ownMentions(phrase, 'quantity')[0]
  if (phrase === undefined || quantity === undefined || !isMoney(quantity.quantity.unit)) return []
  const { supplier, recipient, dates } = slotsOfClause('give', false, sentence.loose)
  if (supplier?.rule !== 'give/source' || recipient?.rule !== 'give/goal') return []
  const place = {
    sentence,
    clause: null,
    kind: 'give',
    predicate: phrase.core,
    rule: 'headline/money',
    quote: hull(sentence.loose.filter((p) => p.start <= phrase.end)),
  } as const
  const items = [fundsOf(quantity, rules)]
  return [claimFrom(place, { supplier, recipient, items, itemPhrase: phrase, quantity, dates }, flatly)]
}

/** The parts of a title that make no claim by themselves are one headline: 「戦車10両　AがBへ」. */
export const titleAsOne = (sentences: readonly ParsedSentence[], rules: FrameRules): readonly Claim[] => {
  const parts = sentences.filter((s) => s.part === 'title')
  const [first] = parts
  if (first === undefined || parts.length < 2 || parts.some((s) => s.clauses.length > 0)) return []
  const whole = { ...first, ...hull(parts), loose: parts.flatMap((s) => s.loose) }
  return headlineClaims(whole, rules).map((claim) => ({ ...claim, sentence: first }))
}

/**
 * Headlines leave the verb out: 「A、Bに武器」 is a claim where goods stand beside the one to whom they go. Goods alone, or
 * beside a single name without a case, are none.
 */
export const headlineClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] => {
  if (sentence.part !== 'title' && sentence.part !== 'heading') return []
  const goods = sentence.loose.find(
    (p) => goodsOf(p).length > 0 && (p.case === 'none' || p.case === 'object'),
  )
  if (goods === undefined) return moneyClaims(sentence, rules)
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
