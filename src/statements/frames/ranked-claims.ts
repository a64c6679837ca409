import { isMoney } from '../../goods/unit.ts'
import type { Span } from '../../text/span.ts'
import type { Phrase } from '../syntax/clause.ts'
import type { PartyMention, QuantityMention } from '../syntax/mention.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import { allMentions, deep } from './phrase-mentions.ts'
import { role } from './slots.ts'

export const rankedRule = 'ranked/amounts'

type Pair = { readonly party: PartyMention; readonly quantity: QuantityMention; readonly span: Span }

const isAmountOfFlow = ({ quantity: { unit } }: QuantityMention): boolean =>
  isMoney(unit) || /^(?:bbl|bbl\/d|t|t\/yr|kl|m3|round|piece|person|missile|system|vehicle)$/u.test(unit)

/** How far an amount may stand from the name that it belongs to: イラクが93万バレル, シンガポールの企業からが2億ドル. */
const nearest = 14

/** Names each right before an amount of its own, at least two of them, in the order of the text. */
const pairsOf = (phrases: readonly Phrase[]): readonly Pair[] => {
  const all = phrases.flatMap(deep)
  const parties = [
    ...new Set(all.flatMap((p) => p.mentions.filter((m): m is PartyMention => m.kind === 'party'))),
  ]
  const amounts = [...new Set(all.flatMap((p) => allMentions(p, 'quantity')))].filter(isAmountOfFlow)
  const pairs = amounts
    .sort((a, b) => a.start - b.start)
    .flatMap((quantity): readonly Pair[] => {
      const party = parties.findLast(
        (p) =>
          p.end <= quantity.start &&
          quantity.start - p.end <= nearest &&
          !amounts.some((a) => a.start >= p.end && a.end <= quantity.start),
      )
      return party === undefined ? [] : [{ party, quantity, span: { start: party.start, end: quantity.end } }]
    })
  return pairs.length < 2 || new Set(pairs.map((p) => p.party.origin)).size < pairs.length ? [] : pairs
}

/** Several suppliers with an amount each, of the flow told before: ロシアが4億ドルで最も多く、中国の2億ドルが続いた. */
export const rankedClaims = (sentence: ParsedSentence, taken: readonly Claim[]): readonly Claim[] => {
  if (taken.length > 0) return []
  const phrases = [...sentence.clauses.flatMap((c) => c.phrases), ...sentence.loose]
  return pairsOf(phrases).map(
    ({ party, quantity, span }): Claim => ({
      sentence,
      clause: sentence.clauses.length > 0 ? sentence.clauses.length - 1 : null,
      kind: 'take',
      predicate: quantity,
      rule: rankedRule,
      supplier: role([party], 'overt', 'ranked/supplier'),
      recipient: null,
      items: [],
      elided: true,
      quantity,
      dates: [],
      phase: 'done',
      stance: 'asserted',
      flags: [],
      quote: span,
      exchange: null,
    }),
  )
}
