import type { TransferKind } from '../predicate-words.ts'
import type { Clause } from '../syntax/clause.ts'
import type { Carried } from './carried-subject.ts'
import type { FrameRules } from './frame-rules.ts'
import type { Bearing } from './governors.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { goodsOf, ownMentions } from './phrase-mentions.ts'
import { firstRole, role, roleOf, type Slots, slotsOfGoods } from './slots.ts'

/** Who holds the goods that were procured: イランの持つ機雷は…から調達したもの. */
export const holderOf = (slots: Slots, clauses: readonly Clause[], rules: FrameRules): Slots => {
  const phrases =
    slots.itemPhrase === null ? [] : [slots.itemPhrase, ...slots.itemPhrase.modifiers.map((m) => m.phrase)]
  for (const phrase of phrases) {
    const relative = phrase.relative === null ? undefined : clauses[phrase.relative]
    if (relative === undefined || !rules.lexicon.verb(relative.predicate.base).holds) continue
    const holder = relative.phrases.find((p) => p.case === 'subject' || p.case === 'topic')
    const parties = holder === undefined ? [] : partiesOfPhrase(holder)
    if (parties.length > 0) return { ...slots, recipient: role(parties, 'relative', 'hold/subject') }
  }
  return slots
}

/** Whom the clause of purpose helps receives, where nobody else does: イランを助けるため、砲弾を輸出. */
export const helpedBy = (
  clauses: readonly Clause[],
  index: number,
  rules: FrameRules,
): Slots['recipient'] => {
  for (const clause of clauses) {
    const serves = clause.parent === index && (clause.link === 'purpose' || clause.link === 'complement')
    if (!serves || !rules.lexicon.verb(clause.predicate.base).helps) continue
    const object = clause.phrases.find((p) => p.case === 'object')
    const parties = object === undefined ? [] : partiesOfPhrase(object)
    const owners =
      object === undefined
        ? []
        : object.modifiers.filter((m) => m.case === 'of').flatMap((m) => partiesOfPhrase(m.phrase))
    const found = role(parties.length > 0 ? parties : owners, 'purpose', 'help/object')
    if (found !== null) return found
  }
  return null
}

export const codesOf = (role: Slots['supplier']): readonly (string | null)[] =>
  (role?.parties ?? []).map((p) => p.party.code ?? p.party.country)

/** Who a deal is made with is its other side: signed a contract with Baykar to buy drones. */
export const withPartner = (
  slots: Slots,
  clauses: readonly Clause[],
  index: number,
  kind: NonNullable<ReturnType<FrameRules['lexicon']['verb']>['transfer']>,
): Slots => {
  const clause = clauses[index]
  const outer = clauses[clause?.parent ?? -1]
  const empty = kind === 'give' ? 'recipient' : kind === 'take' ? 'supplier' : null
  if (clause?.link !== 'complement' || outer === undefined || empty === null || slots[empty] !== null)
    return slots
  const partner = outer.phrases.flatMap((p) => [
    ...(p.case === 'with' && p.end <= clause.predicate.start ? partiesOfPhrase(p) : []),
    ...p.modifiers.filter((m) => m.case === 'with').flatMap((m) => partiesOfPhrase(m.phrase)),
  ])
  const own = codesOf(slots[empty === 'supplier' ? 'recipient' : 'supplier'])
  return partner.some((p) => own.includes(p.party.code ?? p.party.country))
    ? slots
    : { ...slots, [empty]: role(partner, 'overt', `${kind}/partner`) }
}

/** Where the goods were made, in a clause that says so: drones made in Turkey. */
export const makerOf = (slots: Slots, clauses: readonly Clause[], rules: FrameRules): Slots['supplier'] => {
  for (const clause of clauses) {
    if (!rules.lexicon.isMaking(clause.predicate.base) || !clause.predicate.passive) continue
    const [made] = clause.phrases.filter((p) => p.case === 'subject').concat(clause.topic ?? [])
    if (made === undefined || !goodsOf(made).some((g) => slots.items.includes(g))) continue
    const where = clause.phrases.filter((p) => /^(?:at|by|source)$/u.test(p.case))
    const maker = role(where.flatMap(partiesOfPhrase), 'overt', 'goods/made')
    if (maker !== null) return maker
  }
  return null
}

/** Its oil: whose, the subject tells better. */
const isPossessive = (role: Slots['supplier']): boolean =>
  role?.rule.startsWith('goods/') === true && role.parties.every((p) => p.way === 'contextual')

export const turned = (slots: Slots, bearing: Bearing, clauses: readonly Clause[], index: number): Slots => {
  if (!bearing.turned) return slots
  const asker = clauses[clauses[index]?.parent ?? -1]
  const subject =
    asker?.phrases.find((p) => p.case === 'subject' || p.case === 'topic') ?? asker?.topic ?? null
  const asked =
    asker?.phrases.find((p) => p.case === 'goal' || p.case === 'source' || p.case === 'object') ?? null
  return {
    ...slots,
    supplier: firstRole(
      asked === null ? null : role(partiesOfPhrase(asked), 'overt', 'request/asked'),
      slots.recipient,
    ),
    recipient: subject === null ? null : role(partiesOfPhrase(subject), 'overt', 'request/asker'),
  }
}

/** The subject that the clause leaves to what stands before it, as its side or as its goods. */
export const withCarried = (slots: Slots, carried: Carried, kind: TransferKind, passive: boolean): Slots => {
  const goods = goodsOf(carried.phrase)
  const filled: Slots =
    slots.items.length === 0 && goods.length > 0
      ? {
          ...slots,
          supplier: firstRole(slots.supplier, slotsOfGoods(carried.phrase).supplier),
          items: goods,
          itemPhrase: carried.phrase,
          quantity: slots.quantity ?? ownMentions(carried.phrase, 'quantity')[0] ?? null,
        }
      : slots
  const parties = partiesOfPhrase(carried.phrase)
  const name = roleOf(kind, passive, 'subject')
  if (name === null || parties.length === 0 || goods.length > 0) return filled
  if (filled[name] !== null && !isPossessive(filled[name])) return filled
  return { ...filled, [name]: role(parties, carried.found, `${kind}/${carried.found}`) }
}
