import { type Clause, type Phrase, withCoordinates } from '../syntax/clause.ts'
import type { FrameRules } from './frame-rules.ts'
import { type Slots, slotsOfGoods } from './slots.ts'

/** Whether a phrase names what goods are carried in: a tanker, three ships, the lorry. */
export const isCarrierPhrase = (phrase: Phrase, rules: FrameRules): boolean =>
  withCoordinates(phrase).some(
    (p) =>
      rules.lexicon.isCarrier(p.head) ||
      p.mentions.some(
        (m) => m.kind === 'quantity' && /^(?:vessel|tanker|ship|train|rail_car)$/u.test(m.quantity.unit),
      ),
  )

const loadOf = (clause: Clause | undefined, rules: FrameRules): Slots | null => {
  if (clause === undefined || !rules.lexicon.isLoading(clause.predicate.base)) return null
  const loads = clause.phrases.map(slotsOfGoods).find((s) => s.items.length > 0)
  return loads ?? null
}

/** What the carrier in a phrase is loaded with, by the clause that describes it: 原油を積んだ[タンカー]. */
export const loadOfPhrase = (phrase: Phrase, clauses: readonly Clause[], rules: FrameRules): Slots | null => {
  for (const p of [phrase, ...phrase.modifiers.map((m) => m.phrase)]) {
    const load = p.relative === null ? null : loadOf(clauses[p.relative], rules)
    if (load !== null) return load
  }
  return null
}

/** What the carrier of a clause is loaded with: by what describes it, or by the clause before: 原油を積み、中国に向かった. */
export const loadOfClause = (clauses: readonly Clause[], index: number, rules: FrameRules): Slots | null => {
  const clause = clauses[index]
  if (clause === undefined) return null
  for (const phrase of clause.topic === null ? clause.phrases : [...clause.phrases, clause.topic]) {
    const load = loadOfPhrase(phrase, clauses, rules)
    if (load !== null) return load
  }
  const before = clauses.slice(0, index).findLast((c) => c.link !== 'relative')
  return before?.link === 'chain' || before?.link === 'complement' ? loadOf(before, rules) : null
}

/** Slots with what a load adds to them. */
export const withLoad = (slots: Slots, load: Slots | null): Slots =>
  load === null
    ? slots
    : {
        ...slots,
        supplier: slots.supplier ?? load.supplier,
        recipient: slots.recipient ?? load.recipient,
        items: slots.items.length > 0 ? slots.items : load.items,
        itemPhrase: slots.itemPhrase ?? load.itemPhrase,
        quantity: slots.quantity ?? load.quantity,
      }
