import { hull } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { isFlowUnit } from './amount-claims.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import type { FrameRules } from './frame-rules.ts'
import { partiesOfPhrase, provenanceOf } from './party-of-phrase.ts'
import { allMentions, goodsOf } from './phrase-mentions.ts'
import { firstRole, type RoleName, role } from './slots.ts'

/** How the rules of claims begin that give one side of a trade whose other side was named before. */
export const registerRule = 'register/'

/** Which side of the trade a phrase is: マレーシア産は supplies, 米国向けは receives. */
const sideOf = (phrase: Phrase): RoleName | null => {
  if (phrase.case === 'goal' && phrase.head === '向け' && partiesOfPhrase(phrase).length > 0)
    return 'recipient'
  if (phrase.case !== 'subject' && phrase.case !== 'topic') return null
  return provenanceOf(phrase).length > 0 && phrase.modifiers.every((m) => goodsOf(m.phrase).length === 0)
    ? 'supplier'
    : null
}

/** Whether the clause tells how much there was, or that it was more or less: 膨らむ, 減る, 首位だった. */
const tellsChange = (clause: Clause, rules: FrameRules): boolean => {
  const { transfer, phase, say } = rules.lexicon.verb(clause.predicate.base)
  if (transfer !== null || say !== null || clause.phrases.some((p) => p.case === 'object')) return false
  return phase === 'carry' || phase === 'stop'
}

/**
 * Figures of trade go through its partners one by one: ブラジル産は3割減り、米国向けは倍になった. The goods and the other side were
 * said once, and are filled from there.
 */
export const registerClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] =>
  sentence.clauses.flatMap((clause, index): readonly Claim[] => {
    if (clause.link === 'relative' || clause.predicate.negative || !tellsChange(clause, rules)) return []
    const sides = clause.phrases.filter((p) => sideOf(p) !== null)
    return sides.map((phrase, i): Claim => {
      const next = sides[i + 1]?.start ?? Number.POSITIVE_INFINITY
      const supplies = sideOf(phrase) === 'supplier'
      const items = goodsOf(phrase)
      const behind = clause.phrases.filter((p) => p.start > phrase.start && p.start < next)
      const quantity =
        behind.flatMap((p) => allMentions(p, 'quantity')).find((m) => isFlowUnit(m.quantity.unit)) ?? null
      return {
        sentence,
        clause: index,
        kind: supplies ? 'take' : 'give',
        predicate: { start: phrase.core.start, end: phrase.core.end },
        rule: `${registerRule}${supplies ? 'supplier' : 'recipient'}`,
        supplier: supplies ? role(provenanceOf(phrase), 'adjective', 'register/provenance') : null,
        recipient: supplies ? null : role(partiesOfPhrase(phrase), 'overt', 'register/goal'),
        items,
        elided: items.length === 0,
        quantity,
        dates: clause.phrases.filter((p) => p.case === 'at').flatMap((p) => allMentions(p, 'date')),
        phase: 'done',
        stance: clause.predicate.ending === 'hedge' ? 'alleged' : 'asserted',
        flags: [],
        quote: hull([
          phrase,
          ...(behind.length > 0 ? behind : [phrase]),
          ...(sides[i + 1] === undefined ? [clause.predicate] : []),
        ]),
        exchange: null,
      }
    })
  })

const inherited = (claim: Claim, from: Claim, side: RoleName): Claim => ({
  ...claim,
  [side]: firstRole(
    claim[side],
    from[side] === null ? null : { ...from[side], found: 'zero', rule: 'register/trade' },
  ),
  items: claim.items.length > 0 ? claim.items : from.items,
})

/** Gives a claim of a register the goods and the other side of the trade that was told last before it. */
export const withTrade = (claim: Claim, before: readonly Claim[]): Claim => {
  const open: RoleName = claim.supplier === null ? 'supplier' : 'recipient'
  const own = claim[open === 'supplier' ? 'recipient' : 'supplier']?.parties[0]?.origin
  const trade = before.findLast(
    (c) =>
      c.items.length > 0 &&
      c[open] !== null &&
      c[open].parties.every((p) => p.origin !== own) &&
      (claim.items.length === 0 || c.items.some((i) => claim.items.some((o) => o.class === i.class))),
  )
  return trade === undefined ? claim : inherited(claim, trade, open)
}
