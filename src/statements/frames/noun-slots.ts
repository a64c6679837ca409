import type { TransferKind } from '../predicate-words.ts'
import type { Clause, Phrase, Word } from '../syntax/clause.ts'
import { carriedSubject } from './carried-subject.ts'
import type { FrameRules } from './frame-rules.ts'
import { partiesOfPhrase, provenanceOf } from './party-of-phrase.ts'
import { allMentions, deep, goodsOf, ownMentions } from './phrase-mentions.ts'
import { firstRole, nounRoleOf, role, roleOf, type Slots, slotsOfClause } from './slots.ts'

/** A noun of action in a phrase, its kind, and the nouns behind it in the compound. */
export type Action = {
  readonly phrase: Phrase
  readonly word: Word
  readonly kind: TransferKind
  readonly heads: readonly string[]
}

/** 武器支援: help that consists of the goods before it. */
const givesHelp = (phrase: Phrase, word: Word, rules: FrameRules): boolean =>
  rules.lexicon.noun(word.base).helps &&
  phrase.mentions.some((m) => m.kind === 'goods' && m.end === word.start)

/** The noun of action in a compound, and the nouns after it, all of which must leave it one: 石油輸出, 石油輸出再開. */
export const actionOf = (phrase: Phrase, rules: FrameRules): Action | null => {
  const { words } = phrase
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i]
    if (word === undefined || phrase.mentions.some((m) => m.start <= word.start && word.end <= m.end))
      continue
    const kind = rules.lexicon.noun(word.base).transfer ?? (givesHelp(phrase, word, rules) ? 'give' : null)
    if (kind === null) continue
    const heads = words.slice(i + 1).map((w) => w.base)
    if (words.some((w) => rules.lexicon.noun(w.base).phase === 'ban')) return null
    const stays = heads.every((h) => rules.measures.has(h) || rules.lexicon.noun(h).phase !== null)
    return stays ? { phrase, word, kind, heads } : null
  }
  return null
}

/** What the noun phrase itself says: exports of refined oil to North Korea, 北朝鮮向け石油輸出, 対北石油輸出. */
export const slotsOfNoun = ({ phrase, word, kind }: Action, rules: FrameRules): Slots => {
  const before = phrase.mentions.filter((m) => m.end <= word.start)
  const named = before.filter((m) => m.kind === 'party')
  const against = named.filter((m) =>
    phrase.words.some((w) => w.end === m.start && rules.against.has(w.base)),
  )
  const subject = roleOf(kind, false, 'subject')
  let slots: Slots = {
    supplier: null,
    recipient: role(against, 'overt', 'noun/against'),
    items: goodsOf(phrase).filter((g) => g.end <= word.start || g.start >= word.end),
    itemPhrase: phrase,
    quantity: allMentions(phrase, 'quantity')[0] ?? null,
    dates: allMentions(phrase, 'date'),
  }
  for (const modifier of phrase.modifiers) {
    const parties = partiesOfPhrase(modifier.phrase)
    const name = nounRoleOf(kind, modifier.case)
    if (name !== null && slots[name] === null && goodsOf(modifier.phrase).length === 0)
      slots = { ...slots, [name]: role(parties, 'overt', `noun/${modifier.case}`) }
    if (modifier.case === 'of' && slots.supplier === null)
      slots = { ...slots, supplier: role(provenanceOf(modifier.phrase), 'adjective', 'goods/provenance') }
    if (modifier.case === 'of' || modifier.case === 'with') {
      const origin = ownMentions(modifier.phrase, 'party')
      const owners = modifier.phrase.modifiers
        .filter((m) => m.case === 'of')
        .flatMap((m) => partiesOfPhrase(m.phrase))
      if (goodsOf(modifier.phrase).length > 0)
        slots = {
          ...slots,
          supplier: firstRole(
            slots.supplier,
            role(origin, 'adjective', 'goods/adjective'),
            role(owners, 'overt', 'goods/owner'),
          ),
        }
    }
  }
  const origins = named.filter((m) =>
    before.some((g) => g.kind === 'goods' && g.start >= m.end && g.start - m.end <= 1),
  )
  // Iranian oil imports come from Iran; Emirati gold imports from Sudan do not come from the Emirates.
  const fromThere = kind === 'take' && slots.supplier === null
  if (fromThere) slots = { ...slots, supplier: role(origins, 'adjective', 'goods/adjective') }
  const compound = named.filter((m) => !against.includes(m) && !(fromThere && origins.includes(m)))
  if (subject !== null && slots[subject] === null)
    slots = { ...slots, [subject]: role(compound, 'adjective', 'noun/compound') }
  return slots
}

/** Whether a gift is told from the side of who is given it: 供与を受ける. */
export const receives = (clause: Clause, action: Action, rules: FrameRules): boolean =>
  action.kind === 'give' && rules.lexicon.verb(clause.predicate.base).phase === 'receive'

/** What the clause adds whose verb carries the noun of action: who resumes, to whom, since when. */
export const withGoverning = (
  slots: Slots,
  action: Action,
  clauses: readonly Clause[],
  index: number,
  turned: boolean,
  rules: FrameRules,
): Slots => {
  const clause = clauses[index]
  if (clause === undefined) return slots
  const others = clause.phrases.filter((p) => !deep(p).includes(action.phrase))
  const received = receives(clause, action, rules)
  const around = slotsOfClause(
    action.kind,
    received,
    clause.predicate.passive ? others.filter((p) => p.case !== 'subject' && p.case !== 'topic') : others,
  )
  const subject = roleOf(action.kind, received, 'subject') ?? 'supplier'
  const carried = carriedSubject(clauses, index)
  const given =
    carried === null || goodsOf(carried.phrase).length > 0
      ? null
      : role(partiesOfPhrase(carried.phrase), carried.found, `noun/${carried.found}`)
  const quantity = slots.quantity ?? around.quantity
  const dates = [...slots.dates, ...around.dates]
  if (turned) {
    const asked = others.find(
      (p) => (p.case === 'goal' || p.case === 'source') && partiesOfPhrase(p).length > 0,
    )
    return {
      ...slots,
      quantity,
      dates,
      supplier: firstRole(
        asked === undefined ? null : role(partiesOfPhrase(asked), 'overt', 'request/asked'),
        slots.supplier,
      ),
      recipient: firstRole(slots.recipient, around.supplier, given),
    }
  }
  const merged: Slots = {
    ...slots,
    supplier: firstRole(slots.supplier, around.supplier),
    recipient: firstRole(slots.recipient, around.recipient),
    items: slots.items.length > 0 ? slots.items : around.items,
    quantity,
    dates,
  }
  return merged[subject] === null && given !== null ? { ...merged, [subject]: given } : merged
}

/** An amount beside the noun of action measures it: put deliveries at 165,000 barrels, 供給量は約8万4000バレルに達した. */
export const withMeasure = (slots: Slots, clause: Clause, top: Phrase, governs: boolean): Slots => {
  if (slots.quantity !== null) return slots
  const beside = clause.phrases.filter(
    (p) => p !== top && (governs || p.case === 'at' || p.case === 'object'),
  )
  const amounts = beside.flatMap((p) => allMentions(p, 'quantity'))
  const quantity = amounts.find((q) => q.quantity.unit !== 'percent') ?? amounts[0]
  return quantity === undefined ? slots : { ...slots, quantity }
}

/** Who denies a flow of which one side is named is taken to be the other. */
export const withDenier = (
  slots: Slots,
  action: Action,
  clauses: readonly Clause[],
  index: number,
): Slots => {
  const clause = clauses[index]
  const own = clause?.phrases.find(
    (p) => (p.case === 'subject' || p.case === 'topic') && !deep(p).includes(action.phrase),
  )
  const subject = own ?? carriedSubject(clauses, index)?.phrase
  const denier = subject === undefined ? null : role(partiesOfPhrase(subject), 'topic', 'deny/subject')
  const other = slots.supplier ?? slots.recipient
  if (denier === null || (slots.supplier !== null && slots.recipient !== null)) return slots
  if (other !== null && other.parties[0]?.origin === denier.parties[0]?.origin) return slots
  if (other === null) return slots
  return slots.supplier === null ? { ...slots, supplier: denier } : { ...slots, recipient: denier }
}
