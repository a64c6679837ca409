import { hull } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { PartyMention } from '../syntax/mention.ts'
import type { Claim, ParsedSentence, Role } from './claim.ts'
import { claimFrom } from './claim-from.ts'
import type { FrameRules } from './frame-rules.ts'
import { climb, describedBy, ownBearing } from './governors.ts'
import { partiesOfPhrase, provenanceOf } from './party-of-phrase.ts'
import { allMentions, deep } from './phrase-mentions.ts'
import { emptySlots, role, type Slots } from './slots.ts'

type Side = 'buyer' | 'seller'

const sideOf = (phrase: Phrase, rules: FrameRules): Side | null =>
  rules.lexicon.isBuyer(phrase.head) ? 'buyer' : rules.lexicon.isSeller(phrase.head) ? 'seller' : null

/** Who the partner is: the subject beside it, the predicate that says it, or the noun that the clause describes. */
const partnerOf = (
  sentence: ParsedSentence,
  clause: Clause,
  index: number,
  named: Phrase,
): readonly PartyMention[] => {
  const described = clause.link === 'relative' ? describedBy(sentence.clauses, index, sentence.loose) : null
  const others = [described, ...clause.phrases, clause.topic].filter(
    (p): p is Phrase =>
      p !== null &&
      p !== named &&
      (p === described || /^(?:subject|topic|none|object)$/u.test(p.case) || p === clause.topic),
  )
  for (const phrase of others) {
    const parties = partiesOfPhrase(phrase)
    if (parties.length > 0) return parties
  }
  return []
}

const otherSide = (phrase: Phrase): { parties: readonly PartyMention[]; goal: readonly PartyMention[] } => {
  const inside = deep(phrase).filter((p) => p !== phrase)
  const goal = phrase.modifiers.filter((m) => m.case === 'goal').flatMap((m) => partiesOfPhrase(m.phrase))
  const parties = inside.flatMap((p) => [...provenanceOf(p), ...partiesOfPhrase(p)])
  const adjectives = deep(phrase).flatMap((p) =>
    p.mentions.filter((m): m is PartyMention => m.kind === 'party' && m.way === 'adjective'),
  )
  return { goal, parties: [...adjectives, ...parties].filter((p) => !goal.includes(p)) }
}

const distinct = (a: Role | null, b: Role | null): boolean =>
  a !== null && b !== null && a.parties[0]?.origin !== b.parties[0]?.origin

/** 「中国はイラン産原油の最大の買い手だ」, 「ロシアはインドの最大の原油供給国となった」: who trades with whom, said by a noun. */
export const partnerClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] =>
  sentence.clauses.flatMap((clause, index): readonly Claim[] => {
    const phrase = clause.phrases.findLast((p) => sideOf(p, rules) !== null)
    const side = phrase === undefined ? null : sideOf(phrase, rules)
    if (phrase === undefined || side === null || clause.predicate.negative) return []
    const items = allMentions(phrase, 'goods')
    const { goal, parties } = otherSide(phrase)
    const partner = role(partnerOf(sentence, clause, index, phrase), 'overt', 'partner/named')
    const other = role(side === 'buyer' ? parties : [...goal, ...parties].slice(0, 1), 'overt', 'partner/of')
    if (partner === null || (other !== null && !distinct(partner, other))) return []
    const slots: Slots = {
      ...emptySlots,
      supplier: side === 'buyer' ? other : partner,
      recipient: side === 'buyer' ? partner : other,
      items,
      itemPhrase: phrase,
    }
    const bearing = climb(
      { ...ownBearing(clause), phase: 'done' },
      sentence.clauses,
      index,
      rules.lexicon,
      rules.holderKind,
    )
    const quote = hull([clause.predicate, ...clause.phrases.filter((p) => p.case !== 'speaker')])
    const predicate = { start: phrase.core.start, end: phrase.core.end }
    const place = {
      sentence,
      clause: index,
      kind: items.length > 0 ? 'deal' : side === 'seller' ? 'take' : 'give',
      predicate,
      rule: `partner/${side}`,
      quote,
    } as const
    return [claimFrom(place, slots, bearing)]
  })
