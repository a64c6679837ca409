import type { TransferKind } from '../predicate-words.ts'
import type { Found } from '../statement.ts'
import type { Case, ModifierCase, Phrase } from '../syntax/clause.ts'
import type { GoodsMention, PartyMention, QuantityMention, WhenMention } from '../syntax/mention.ts'
import type { Role } from './claim.ts'
import { partiesOfPhrase, placesOfPhrase, provenanceOf } from './party-of-phrase.ts'
import { allMentions, deep, goodsOf, modifierMentions, ownMentions } from './phrase-mentions.ts'

export type RoleName = 'supplier' | 'recipient'

/** What the phrases of a clause or a noun say about a transfer. */
export type Slots = {
  readonly supplier: Role | null
  readonly recipient: Role | null
  readonly items: readonly GoodsMention[]
  readonly itemPhrase: Phrase | null
  readonly quantity: QuantityMention | null
  readonly dates: readonly WhenMention[]
}

export const emptySlots: Slots = {
  supplier: null,
  recipient: null,
  items: [],
  itemPhrase: null,
  quantity: null,
  dates: [],
}

type Table = Readonly<Partial<Record<Case, RoleName>>>

const give: Table = {
  subject: 'supplier',
  topic: 'supplier',
  source: 'supplier',
  by: 'supplier',
  goal: 'recipient',
  for: 'recipient',
  object: 'recipient',
}
const take: Table = {
  subject: 'recipient',
  topic: 'recipient',
  source: 'supplier',
  goal: 'recipient',
  by: 'recipient',
  for: 'recipient',
}
/** What leaves somebody comes from there. */
const depart: Table = { object: 'supplier', source: 'supplier', goal: 'recipient', for: 'recipient' }
const arrive: Table = {
  source: 'supplier',
  goal: 'recipient',
  object: 'recipient',
  for: 'recipient',
  at: 'recipient',
  by: 'supplier',
}
/** What a ship does: who owns it is no party to what it holds. */
const carry: Table = { source: 'supplier', goal: 'recipient', for: 'recipient' }
const load: Table = {
  subject: 'supplier',
  topic: 'supplier',
  source: 'supplier',
  at: 'supplier',
  goal: 'recipient',
  for: 'recipient',
}
const land: Table = { source: 'supplier', goal: 'recipient', at: 'recipient' }
/** Whom somebody turns to or asks is who would supply. */
const seek: Table = {
  subject: 'recipient',
  topic: 'recipient',
  goal: 'supplier',
  source: 'supplier',
  object: 'supplier',
}
const deal: Table = { source: 'supplier', goal: 'recipient' }

const active: Readonly<Record<TransferKind, Table>> = {
  give,
  take,
  arrive,
  arm: give,
  deal,
  carry,
  depart,
  load,
  land,
  seek,
}

/** In the passive the subject is what the active verb would have as its object. */
const passive: Readonly<Record<TransferKind, Table>> = {
  give: { ...give, subject: 'recipient', topic: 'recipient' },
  take: { ...take, subject: 'supplier', topic: 'supplier' },
  arrive,
  arm: { by: 'supplier', subject: 'recipient', topic: 'recipient' },
  deal,
  carry,
  depart,
  load: { source: 'supplier', at: 'supplier', goal: 'recipient', for: 'recipient', by: 'supplier' },
  land,
  seek,
}

/** Which role the party in a phrase of that case has beside a verb of that kind. */
export const roleOf = (kind: TransferKind, isPassive: boolean, name: Case): RoleName | null =>
  (isPassive ? passive : active)[kind][name] ?? null

const nounRoles: Readonly<Record<TransferKind, Readonly<Record<ModifierCase, RoleName | null>>>> = {
  give: { of: 'supplier', goal: 'recipient', source: 'supplier', by: 'supplier', with: null, about: null },
  take: {
    of: 'recipient',
    goal: 'recipient',
    source: 'supplier',
    by: 'recipient',
    with: 'supplier',
    about: null,
  },
  arrive: { of: null, goal: 'recipient', source: 'supplier', by: 'supplier', with: null, about: null },
  arm: { of: 'recipient', goal: 'recipient', source: 'supplier', by: 'supplier', with: null, about: null },
  deal: { of: null, goal: 'recipient', source: 'supplier', by: null, with: null, about: null },
  carry: { of: null, goal: 'recipient', source: 'supplier', by: null, with: null, about: null },
  depart: { of: null, goal: 'recipient', source: 'supplier', by: null, with: null, about: null },
  load: { of: 'supplier', goal: 'recipient', source: 'supplier', by: 'supplier', with: null, about: null },
  land: { of: null, goal: 'recipient', source: 'supplier', by: null, with: null, about: null },
  seek: { of: null, goal: null, source: 'supplier', by: null, with: null, about: null },
}

/** Which role the party in a phrase that hangs on a noun of action has: 北朝鮮の輸出, exports to Russia. */
export const nounRoleOf = (kind: TransferKind, name: ModifierCase): RoleName | null => nounRoles[kind][name]

export const role = (parties: readonly PartyMention[], found: Found, rule: string): Role | null =>
  parties.length === 0 ? null : { parties, found, rule }

/** The first that is filled. */
export const firstRole = (...roles: readonly (Role | null)[]): Role | null =>
  roles.find((r) => r !== null) ?? null

/** What the phrase that names the goods says about them: whose they are, for whom, how many, of when. */
export const slotsOfGoods = (phrase: Phrase): Slots => {
  const items = goodsOf(phrase)
  if (items.length === 0) return emptySlots
  const holding = deep(phrase).filter(
    (p) => p !== phrase && p.mentions.some((m) => items.some((g) => g === m)),
  )
  const inside = [
    ...modifierMentions(phrase, 'party', ['of']),
    ...holding.flatMap((p) => p.mentions.filter((m) => m.kind === 'party')),
  ].filter((m, at, all) => m.way === 'adjective' && all.indexOf(m) === at)
  const own = ownMentions(phrase, 'party').filter(
    (m) => m.way === 'adjective' || m.start < (items[0]?.start ?? 0),
  )
  const adjectives = [...own, ...inside]
  const owners = [phrase, ...holding]
    .flatMap((p) => p.modifiers)
    .filter((m) => m.case === 'of')
    .flatMap((m) => partiesOfPhrase(m.phrase))
  return {
    supplier: firstRole(
      role(
        modifierMentions(phrase, 'party', ['source', 'by']).filter((m) => m.way !== 'adjective'),
        'overt',
        'goods/from',
      ),
      role(adjectives, 'adjective', 'goods/adjective'),
      role(owners, 'overt', 'goods/owner'),
    ),
    recipient: role(
      modifierMentions(phrase, 'party', ['goal']).filter((m) => m.way !== 'adjective'),
      'overt',
      'goods/for',
    ),
    items,
    itemPhrase: phrase,
    quantity: allMentions(phrase, 'quantity')[0] ?? null,
    dates: modifierMentions(phrase, 'date', ['of', 'source', 'goal']),
  }
}

const order: readonly Case[] = [
  'by',
  'goal',
  'source',
  'subject',
  'object',
  'with',
  'for',
  'at',
  'none',
  'topic',
]

/** Phrases whose case leaves no doubt first, the topic last: it may belong to an outer clause. */
const bySureness = (phrases: readonly Phrase[]): readonly Phrase[] =>
  [...phrases].sort((a, b) => order.indexOf(a.case) - order.indexOf(b.case) || a.start - b.start)

/** Russia supplies a third of India's oil: whose oil it is, is who gets it. */
const ownerServed = (kind: TransferKind, supplier: Role | null, owner: Role | null): Role | null =>
  kind === 'give' && supplier !== null && owner?.rule === 'goods/owner'
    ? { ...owner, rule: 'goods/owner-served' }
    : null

/** Who carries goods from somebody else fetches them: ロシアはイランから無人機を運び込んだ. */
const withFetcher = (slots: Slots, phrases: readonly Phrase[]): Slots => {
  const { supplier, recipient } = slots
  if (recipient !== null || supplier?.rule !== 'give/source') return slots
  const subject = phrases.find((p) => p.case === 'subject') ?? phrases.find((p) => p.case === 'topic')
  const parties = subject === undefined || goodsOf(subject).length > 0 ? [] : partiesOfPhrase(subject)
  const others = parties.filter((p) => !supplier.parties.some((s) => s.origin === p.origin))
  return { ...slots, recipient: role(others, 'overt', 'give/fetcher') }
}

/** What goods are moved by is not moved: トラックで運び出した. */
const isMeans = (phrase: Phrase): boolean =>
  phrase.case === 'at' && goodsOf(phrase).every((m) => m.conveyance === true)

/** インドのロシア産原油輸入: whose imports of goods from elsewhere they are. */
const withOwnerAsTaker = (slots: Slots): Slots => {
  const { supplier, recipient, itemPhrase } = slots
  if (recipient !== null || supplier?.found !== 'adjective' || itemPhrase === null) return slots
  const owners = itemPhrase.modifiers
    .filter((m) => m.case === 'of')
    .flatMap((m) => partiesOfPhrase(m.phrase))
    .filter((p) => !supplier.parties.some((s) => s.origin === p.origin))
  return { ...slots, recipient: role(owners, 'overt', 'take/owner') }
}

/** What the phrases of a clause with a verb of transfer say; goods are goods in whatever case they stand. */
export const slotsOfClause = (kind: TransferKind, isPassive: boolean, phrases: readonly Phrase[]): Slots => {
  let slots = emptySlots
  const hasSubject = phrases.some((p) => p.case === 'subject')
  for (const phrase of bySureness(phrases)) {
    if (phrase.case === 'speaker' || phrase.case === 'about' || phrase.case === 'as') continue
    const dates = ownMentions(phrase, 'date')
    if (dates.length > 0 && goodsOf(phrase).length === 0) {
      slots = { ...slots, dates: [...slots.dates, ...dates] }
      continue
    }
    const goods = slotsOfGoods(phrase)
    if (goods.items.length > 0 && isMeans(phrase)) continue
    if (goods.items.length > 0 && phrase.case !== 'goal' && phrase.case !== 'source') {
      slots = {
        supplier: slots.supplier ?? goods.supplier,
        recipient: slots.recipient ?? goods.recipient ?? ownerServed(kind, slots.supplier, goods.supplier),
        items:
          slots.items.length === 0 || phrase.case === 'with' ? [...slots.items, ...goods.items] : slots.items,
        itemPhrase: slots.itemPhrase ?? phrase,
        quantity: slots.quantity ?? goods.quantity,
        dates: [...slots.dates, ...goods.dates],
      }
      continue
    }
    const made = provenanceOf(phrase)
    if (made.length > 0) {
      slots = {
        ...slots,
        supplier: slots.supplier ?? role(made, 'adjective', 'goods/provenance'),
        quantity: slots.quantity ?? allMentions(phrase, 'quantity')[0] ?? null,
      }
      continue
    }
    const where =
      /^(?:at|for)$/u.test(phrase.case) ||
      (phrase.case === 'object' && kind === 'arrive')
    const place = phrase.case === 'goal' || phrase.case === 'source' || where
    const parties = partiesOfPhrase(phrase)
    const name = roleOf(kind, isPassive, phrase.case)
    const named = parties.length > 0 ? parties : place && name !== null ? placesOfPhrase(phrase) : []
    const outer = phrase.case === 'topic' && hasSubject
    if (named.length > 0 && name !== null && !outer) {
      const present = slots[name]
      const left = kind === 'depart' && phrase.case === 'object'
      const sure = left || !/^(?:topic|object|for)$/u.test(phrase.case)
      if (present === null || (sure && present.rule.startsWith('goods/')))
        slots = {
          ...slots,
          [name]: role(named, 'overt', `${kind}/${phrase.case}${parties.length > 0 ? '' : '/place'}`),
        }
      continue
    }
    const quantity = allMentions(phrase, 'quantity')[0]
    const carrier =
      phrase.case === 'subject' &&
      !isPassive &&
      /^(?:vessel|person|aircraft)$/u.test(quantity?.quantity.unit ?? '')
    if (quantity !== undefined && slots.quantity === null && !carrier) slots = { ...slots, quantity }
  }
  if (kind === 'take' && !isPassive) return withOwnerAsTaker(slots)
  return kind === 'give' && !isPassive ? withFetcher(slots, phrases) : slots
}
