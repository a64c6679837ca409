import type { TransferKind } from '../predicate-words.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { QuantityMention } from '../syntax/mention.ts'
import type { FrameRules } from './frame-rules.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { allMentions, goodsOf, ownMentions } from './phrase-mentions.ts'
import { firstRole, role, roleOf, type Slots, slotsOfGoods } from './slots.ts'

/** The goods or the party that a clause describes, put into the clause's own empty slot. */
export const withDescribed = (
  slots: Slots,
  clause: Clause,
  described: Phrase | null,
  kind: TransferKind,
): Slots => {
  if (described === null) return slots
  const goods = goodsOf(described)
  if (goods.length > 0 && slots.items.length === 0) {
    const said = slotsOfGoods(described)
    const quantity = slots.quantity ?? ownMentions(described, 'quantity')[0] ?? null
    return {
      ...slots,
      supplier: firstRole(slots.supplier, said.supplier),
      recipient: firstRole(slots.recipient, said.recipient),
      items: goods,
      itemPhrase: described,
      quantity,
    }
  }
  const parties = partiesOfPhrase(described)
  if (parties.length === 0) return slots
  const subject = roleOf(kind, clause.predicate.passive, 'subject') ?? 'supplier'
  const name = slots[subject] === null ? subject : subject === 'supplier' ? 'recipient' : 'supplier'
  return slots[name] === null ? { ...slots, [name]: role(parties, 'relative', `${kind}/described`) } : slots
}

/** A clause with goods of its own describes who did it: 無人機を供与した[企業]. Nobody outside it can be its subject. */
export const describesDoer = (slots: Slots, described: Phrase | null, rules: FrameRules): boolean =>
  described !== null &&
  (described.actor || rules.doers.has(described.head)) &&
  slots.items.length > 0 &&
  goodsOf(described).length === 0

/** Goods that the sentence says it is about: 石油製品については、…受け取った. */
export const goodsSpokenOf = (clauses: readonly Clause[], index: number): Slots['items'] => {
  for (let at: number | null = index, step = 0; at !== null && step < 6; step += 1) {
    const clause: Clause | undefined = clauses[at]
    const about = clause?.phrases.find((p) => p.case === 'about' && goodsOf(p).length > 0)
    if (about !== undefined) return goodsOf(about)
    at = clause?.parent ?? null
  }
  return []
}

/** The amount that the main verb gives for the goods that a clause describes: 輸入した原油は[56万バレル]だった. */
export const measuredBeside = (
  clauses: readonly Clause[],
  index: number,
  described: Phrase | null,
  rules: FrameRules,
): QuantityMention | null => {
  const clause = clauses[index]
  const main = clause?.parent == null ? undefined : clauses[clause.parent]
  if (described === null || clause?.link !== 'relative' || main === undefined) return null
  if (goodsOf(described).length === 0 || !main.phrases.includes(described)) return null
  if (described.case !== 'subject' && described.case !== 'topic') return null
  if (rules.lexicon.verb(main.predicate.base).transfer !== null) return null
  const amounts = main.phrases
    .filter((p) => p.start > described.core.end && p.case !== 'source')
    .flatMap((p) => allMentions(p, 'quantity'))
  return amounts.find((m) => m.quantity.unit !== 'percent') ?? null
}
