import { hull } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import { claimFrom } from './claim-from.ts'
import type { FrameRules } from './frame-rules.ts'
import { climb, ownBearing } from './governors.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { allMentions, deep, goodsOf, ownMentions } from './phrase-mentions.ts'
import { firstRole, type RoleName, role, type Slots, slotsOfGoods } from './slots.ts'

/** What a phrase such as "India's top supplier of crude" says: goods, and who stands on the other side. */
const slotsOfRole = (phrase: Phrase, other: RoleName): Slots => {
  const own = slotsOfGoods(phrase)
  const inside = phrase.modifiers.filter((m) => m.case === 'of' && goodsOf(m.phrase).length > 0)
  const goods = inside.map((m) => slotsOfGoods(m.phrase))
  const items = own.items.length > 0 ? own.items : goods.flatMap((g) => g.items)
  const owners = phrase.modifiers
    .filter((m) => m.case !== 'by' && !inside.includes(m))
    .flatMap((m) => partiesOfPhrase(m.phrase))
  const adjectives = ownMentions(phrase, 'party').filter((m) => m.way === 'adjective')
  const named = firstRole(
    role(owners, 'overt', 'role/owner'),
    other === 'supplier' ? firstRole(...goods.map((g) => g.supplier)) : null,
    role(adjectives, 'adjective', 'role/adjective'),
  )
  return {
    supplier: other === 'supplier' ? named : null,
    recipient: other === 'recipient' ? named : null,
    items,
    itemPhrase: phrase,
    quantity: allMentions(phrase, 'quantity')[0] ?? null,
    dates: allMentions(phrase, 'date'),
  }
}

/** Who the phrase is said of: the subject of the verb between, or the name right beside it. */
const holderOf = (clause: Clause, top: Phrase): Phrase | null => {
  if (top.case === 'object' || top.case === 'as')
    return clause.phrases.find((p) => p.case === 'subject') ?? clause.topic
  const beside = clause.phrases.filter((p) => p !== top && partiesOfPhrase(p).length > 0)
  return (
    beside.find((p) => p.end <= top.start && top.start - p.end <= 2) ??
    beside.find((p) => p.start >= top.end && p.start - top.end <= 2) ??
    null
  )
}

/** Claims made by nouns for who supplies or buys: Russia is India's top oil supplier; China, the main buyer of Iranian oil. */
export const roleClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] =>
  sentence.clauses.flatMap((clause, index): readonly Claim[] => {
    if (clause.predicate.negative) return []
    return clause.phrases.flatMap((top) =>
      deep(top).flatMap((phrase): readonly Claim[] => {
        const kind = rules.lexicon.roleOf(phrase.head)
        if (
          kind === null ||
          (top.case === 'object' && rules.lexicon.verb(clause.predicate.base).transfer !== null)
        )
          return []
        const holder = holderOf(clause, top)
        const parties = holder === null || deep(holder).includes(phrase) ? [] : partiesOfPhrase(holder)
        if (holder === null || parties.length === 0) return []
        const behind = clause.phrases.filter(
          (p) => p.case === 'for' && p.start >= top.end && p.start - top.end <= 5,
        )
        const slots = slotsOfRole(
          {
            ...phrase,
            modifiers: [...phrase.modifiers, ...behind.map((p) => ({ case: 'of' as const, phrase: p }))],
          },
          kind === 'give' ? 'recipient' : 'supplier',
        )
        const both = slots.supplier !== null || slots.recipient !== null
        if (slots.items.length === 0 && !both && slots.quantity === null) return []
        const own = role(parties, 'overt', 'role/holder')
        const bearing = climb(ownBearing(clause), sentence.clauses, index, rules.lexicon, rules.holderKind)
        const place = {
          sentence,
          clause: index,
          kind,
          predicate: { start: phrase.core.start, end: phrase.core.end },
          rule: `role/${kind}`,
          quote: hull([holder, top]),
        }
        const dates = [
          ...slots.dates,
          ...clause.phrases.filter((p) => p.case === 'at').flatMap((p) => ownMentions(p, 'date')),
        ]
        return [
          claimFrom(
            place,
            kind === 'give' ? { ...slots, dates, supplier: own } : { ...slots, dates, recipient: own },
            bearing,
          ),
        ]
      }),
    )
  })
