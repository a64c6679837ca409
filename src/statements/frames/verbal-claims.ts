import { isMoney } from '../../goods/unit.ts'
import { hull, type Span } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { QuantityMention } from '../syntax/mention.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import { claimFrom } from './claim-from.ts'
import type { FrameRules } from './frame-rules.ts'
import { type Bearing, climb, describedBy, ownBearing } from './governors.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { goodsOf, ownMentions } from './phrase-mentions.ts'
import { firstRole, role, roleOf, type Slots, slotsOfClause } from './slots.ts'
import { transferOf } from './transfer-of.ts'

/** "In the other direction, …": a phrase before the verb that says neither who, what nor when. */
const isSetting = (phrase: Phrase, clause: Clause): boolean =>
  phrase.case === 'at' && phrase.end <= clause.predicate.start && phrase.mentions.length === 0

const ancestors = (clauses: readonly Clause[], clause: Clause): ReadonlySet<Clause> => {
  const found = new Set<Clause>()
  for (let at = clause.parent; at !== null; at = clauses[at]?.parent ?? null) {
    const parent: Clause | undefined = clauses[at]
    if (parent === undefined || found.has(parent)) break
    found.add(parent)
  }
  return found
}

/** Where a reader would begin and end to judge the claim: its own phrases without the speaker's, to the end of the verb. */
export const quoteOf = (clause: Clause, clauses: readonly Clause[], usesTopic: boolean): Span => {
  const own = clause.phrases.filter(
    (p) => p.case !== 'speaker' && p.case !== 'about' && !isSetting(p, clause),
  )
  const core = hull([clause.predicate, ...own])
  const { topic } = clause
  if (topic === null || !usesTopic || topic.start > core.start) return core
  const above = ancestors(clauses, clause)
  const between = clauses.some(
    (c) =>
      c !== clause &&
      !above.has(c) &&
      c.link !== 'relative' &&
      c.predicate.start > topic.end &&
      c.predicate.end < core.start,
  )
  return between ? core : { start: topic.start, end: core.end }
}

/** Whether a role or the goods were taken from a topic outside the clause. */
export const usesTopic = (slots: Slots): boolean =>
  slots.supplier?.found === 'topic' ||
  slots.recipient?.found === 'topic' ||
  slots.itemPhrase?.case === 'topic'

/** The goods or the party that a clause describes, put into the clause's own empty slot. */
const withDescribed = (
  slots: Slots,
  clause: Clause,
  described: Phrase | null,
  kind: NonNullable<ReturnType<FrameRules['lexicon']['verb']>['transfer']>,
): Slots => {
  if (described === null) return slots
  const goods = goodsOf(described)
  if (goods.length > 0 && slots.items.length === 0) {
    const quantity = slots.quantity ?? ownMentions(described, 'quantity')[0] ?? null
    return { ...slots, items: goods, itemPhrase: described, quantity }
  }
  const parties = partiesOfPhrase(described)
  if (parties.length === 0) return slots
  const subject = roleOf(kind, clause.predicate.passive, 'subject') ?? 'supplier'
  const name = slots[subject] === null ? subject : subject === 'supplier' ? 'recipient' : 'supplier'
  return slots[name] === null ? { ...slots, [name]: role(parties, 'relative', `${kind}/described`) } : slots
}

/** Who holds the goods that were procured: イランの持つ機雷は…から調達したもの. */
const holderOf = (slots: Slots, clauses: readonly Clause[], rules: FrameRules): Slots => {
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
const helpedBy = (clauses: readonly Clause[], index: number, rules: FrameRules): Slots['recipient'] => {
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

/** The subject that a clause leaves to what stands before it: the topic, or the subject of the clause before. */
export const carriedSubject = (
  clauses: readonly Clause[],
  index: number,
): { phrase: Phrase; found: 'topic' | 'zero' } | null => {
  const clause = clauses[index]
  if (clause === undefined) return null
  if (clause.topic !== null) return { phrase: clause.topic, found: 'topic' }
  for (let i = index - 1; i >= 0; i -= 1) {
    const before = clauses[i]
    if (before === undefined || before.link === 'relative' || before.quoted !== clause.quoted) continue
    if (before.parent !== clause.parent && before.parent !== index) continue
    const subject =
      before.phrases.find((p) => p.case === 'topic') ?? before.phrases.find((p) => p.case === 'subject')
    if (subject !== undefined) return { phrase: subject, found: 'zero' }
  }
  return null
}

/** Some verbs say the goods themselves: arming somebody, 派兵. */
const implied = (
  { start, end, base }: Clause['predicate'],
  rules: FrameRules,
): readonly Claim['items'][number][] => {
  const goods = rules.lexicon.impliedGoods(base)
  if (goods === null) return []
  return [{ kind: 'goods', start, end, goods, class: rules.classOf(goods), bare: false, needsContext: false }]
}

/** Goods that the thing passed on is loaded with: ガソリンを積んだタンカーを送った. */
const loadedGoods = (clause: Clause, clauses: readonly Clause[], rules: FrameRules): Slots['items'] =>
  clause.phrases.flatMap((phrase) => {
    const relative = phrase.relative === null ? undefined : clauses[phrase.relative]
    if (relative === undefined || !rules.lexicon.isLoading(relative.predicate.base)) return []
    return relative.phrases.filter((p) => p.case === 'object').flatMap(goodsOf)
  })

/** The subject of a complement that is only a pronoun is who says it: Tehran acknowledged that it had given … */
const speakersOwn = (
  clauses: readonly Clause[],
  index: number,
  rules: FrameRules,
): { phrase: Phrase; found: 'topic' | 'zero' } | null => {
  const clause = clauses[index]
  const subject = clause?.phrases.find((p) => p.case === 'subject')
  if (clause?.parent == null || subject === undefined || !rules.pronouns.has(subject.head)) return null
  const parent = clauses[clause.parent]
  const speaker = parent?.phrases.find((p) => p.case === 'subject') ?? parent?.topic ?? null
  return speaker === null ? null : { phrase: speaker, found: 'zero' }
}

/** No weapons were sent: the goods themselves say that there were none. */
const saysNone = (phrase: Phrase, rules: FrameRules): boolean =>
  phrase.words.some((w) => rules.lexicon.isNothing(w.base))

const turned = (slots: Slots, bearing: Bearing, clauses: readonly Clause[], index: number): Slots => {
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

const codesOf = (role: Slots['supplier']): readonly (string | null)[] =>
  (role?.parties ?? []).map((p) => p.party.code ?? p.party.country)

/** A ban by a party to the flow stops it; anybody else's ban is no statement: the US bans imports of Russian oil. */
export const bannedByParty = (
  slots: Slots,
  clauses: readonly Clause[],
  index: number,
  rules: FrameRules,
): boolean => {
  for (
    let at: number | null = index, step = 0;
    at !== null && step < 6;
    at = clauses[at]?.parent ?? null, step += 1
  ) {
    const clause: Clause | undefined = clauses[at]
    if (
      clause === undefined ||
      rules.lexicon.verb(clause.predicate.base).phase !== 'ban' ||
      clause.predicate.passive
    )
      continue
    const subject: Phrase | null =
      clause.phrases.find((p) => p.case === 'subject' || p.case === 'topic') ??
      carriedSubject(clauses, at)?.phrase ??
      null
    const banning =
      subject === null ? [] : partiesOfPhrase(subject).map((p) => p.party.code ?? p.party.country)
    return banning.some(
      (code) => code !== null && [...codesOf(slots.supplier), ...codesOf(slots.recipient)].includes(code),
    )
  }
  return false
}

/** "May import no more than 500,000 barrels" is a rule, not a flow. */
const isAllowance = (clause: Clause, clauses: readonly Clause[], rules: FrameRules): boolean =>
  (clause.holder === 'may' ||
    rules.lexicon.isPermission(clauses[clause.parent ?? -1]?.predicate.base ?? '')) &&
  clause.phrases.some((p) =>
    p.mentions.some((m) => m.kind === 'quantity' && /^(?:up_to|less_than)$/u.test(m.quantity.approx)),
  )

/** Its oil: whose, the subject tells better. */
const isPossessive = (role: Slots['supplier']): boolean =>
  role?.rule.startsWith('goods/') === true && role.parties.every((p) => p.way === 'contextual')

/** An object that is neither goods nor somebody nor an amount nor a mere pronoun: what passes is something else. */
const passesSomethingElse = (clause: Clause, rules: FrameRules): boolean =>
  clause.phrases.some(
    (p) =>
      p.case === 'object' &&
      p.mentions.length === 0 &&
      p.modifiers.every((m) => m.phrase.mentions.length === 0) &&
      !rules.pronouns.has(p.head) &&
      !rules.lexicon.isClaim(p.head) &&
      !rules.totals.has(p.head) &&
      rules.lexicon.noun(p.head).transfer === null,
  )

/** Where the goods were made, in a clause that says so: drones made in Turkey. */
const makerOf = (slots: Slots, clauses: readonly Clause[], rules: FrameRules): Slots['supplier'] => {
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

/** To take is many things; here, goods or bulk from somebody. */
const isTaking = (slots: Slots): boolean =>
  slots.supplier !== null &&
  (slots.items.length > 0 || /^(?:t|bbl|bbl\/d|m3|kg)$/u.test(slots.quantity?.quantity.unit ?? ''))

/** Goods right behind a verb, and no noun of action among them: ordered 24 jets; approved a sale is another matter. */
const hasGoodsObject = (clause: Clause, rules: FrameRules): boolean =>
  clause.phrases.some(
    (p) =>
      (p.case === 'object' || (clause.predicate.passive && p.case === 'subject')) &&
      goodsOf(p).length > 0 &&
      p.words.every((w) => rules.lexicon.noun(w.base).transfer === null),
  )

/** Whether money itself passes; what is bought, sold or shipped for it is something else. */
const paysWith = ({ predicate }: Clause, { quantity }: QuantityMention): boolean =>
  isMoney(quantity.unit) &&
  !/^(?:import|export|buy|sell|purchase|ship|procure|acquire|supply|deliver|order)$/u.test(predicate.base)

/** Money that is named only by its amount: lent Egypt $3 billion. */
const fundsOf = ({ start, end }: Span, rules: FrameRules): Slots['items'][number] => ({
  kind: 'goods',
  start,
  end,
  goods: 'funds',
  class: rules.classOf('funds'),
  bare: false,
  needsContext: false,
})

/** Who a deal is made with is its other side: signed a contract with Baykar to buy drones. */
const withPartner = (
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

/**
 * Two things, each with its own side, behind one verb are two claims: bought drones from Israel and tanks from Turkey. The
 * phrases of each are those behind it, with what stands before the first.
 */
const variantsOf = (clause: Clause): readonly Clause[] => {
  const things = clause.phrases.filter(
    (p) => p.case === 'object' && p.mentions.some((m) => m.kind === 'goods' || m.kind === 'quantity'),
  )
  if (things.length < 2) return [clause]
  const shared = clause.phrases.filter((p) => p.start < (things[0]?.start ?? 0))
  const groups = things.map((thing, i) =>
    clause.phrases.filter(
      (p) => p.start >= thing.start && p.start < (things[i + 1]?.start ?? Number.POSITIVE_INFINITY),
    ),
  )
  const sided = groups.every((g) =>
    g.some((p) => (p.case === 'source' || p.case === 'goal') && partiesOfPhrase(p).length > 0),
  )
  return sided ? groups.map((g) => ({ ...clause, phrases: [...shared, ...g] })) : [clause]
}

/** Claims made by verbs of transfer. */
export const verbalClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] =>
  sentence.clauses.flatMap((whole, index) =>
    variantsOf(whole).flatMap((clause) => claimsOf(sentence, clause, index, rules)),
  )

const claimsOf = (
  sentence: ParsedSentence,
  clause: Clause,
  index: number,
  rules: FrameRules,
): readonly Claim[] => {
  const passes = transferOf(clause, rules)
  const planned = passes === null && hasGoodsObject(clause, rules)
  const kind = passes ?? (planned ? rules.lexicon.plannedBy(clause.predicate.base) : null)
  if (kind === null) return []
  if (clause.phrases.some((p) => p.case === 'object' && rules.lexicon.isMessage(p.head))) return []
  if (isAllowance(clause, sentence.clauses, rules)) return []
  const { passive } = clause.predicate
  let slots = slotsOfClause(kind, passive, clause.phrases)
  const described =
    clause.link === 'relative' || clause.link === 'complement'
      ? describedBy(sentence.clauses, index, sentence.loose)
      : null
  slots = withDescribed(slots, clause, described, kind)
  const carried = speakersOwn(sentence.clauses, index, rules) ?? carriedSubject(sentence.clauses, index)
  const subjectRole = roleOf(kind, passive, 'subject')
  if (carried !== null) {
    const goods = goodsOf(carried.phrase)
    if (slots.items.length === 0 && goods.length > 0)
      slots = {
        ...slots,
        items: goods,
        itemPhrase: carried.phrase,
        quantity: slots.quantity ?? ownMentions(carried.phrase, 'quantity')[0] ?? null,
      }
    const parties = partiesOfPhrase(carried.phrase)
    const loose = subjectRole !== null && isPossessive(slots[subjectRole])
    if (
      subjectRole !== null &&
      (slots[subjectRole] === null || loose) &&
      parties.length > 0 &&
      goods.length === 0
    )
      slots = { ...slots, [subjectRole]: role(parties, carried.found, `${kind}/${carried.found}`) }
  }
  if (slots.items.length === 0) slots = { ...slots, items: loadedGoods(clause, sentence.clauses, rules) }
  if (slots.items.length === 0) slots = { ...slots, items: implied(clause.predicate, rules) }
  if (slots.items.length === 0 && slots.quantity !== null && paysWith(clause, slots.quantity))
    slots = { ...slots, items: [fundsOf(slots.quantity, rules)] }
  if (slots.items.length === 0 && passesSomethingElse(clause, rules)) return []
  if (clause.predicate.base === 'take' && !isTaking(slots)) return []
  slots = withPartner(slots, sentence.clauses, index, kind)
  if (slots.supplier === null) slots = { ...slots, supplier: makerOf(slots, sentence.clauses, rules) }
  if (kind === 'take' && slots.recipient === null) slots = holderOf(slots, sentence.clauses, rules)
  if (slots.recipient === null && kind === 'give')
    slots = { ...slots, recipient: helpedBy(sentence.clauses, index, rules) }
  let bearing = climb(ownBearing(clause), sentence.clauses, index, rules.lexicon, rules.holderKind)
  slots = turned(slots, bearing, sentence.clauses, index)
  if (planned || (kind === 'seek' && rules.lexicon.verb(clause.predicate.base).phase === 'request'))
    bearing = { ...bearing, phase: 'planned' }
  if (slots.itemPhrase !== null && saysNone(slots.itemPhrase, rules))
    bearing = { ...bearing, stance: 'denied' }
  if (bearing.banned) {
    if (!bannedByParty(slots, sentence.clauses, index, rules)) return []
    bearing = { ...bearing, phase: 'suspended' }
  }
  const quote = quoteOf(clause, sentence.clauses, usesTopic(slots))
  const wide = described !== null && clause.link === 'relative' ? hull([quote, described.core]) : quote
  const rule = `verb/${kind}${passive ? '/passive' : ''}`
  const place = { sentence, clause: index, kind, predicate: clause.predicate, rule, quote: wide }
  return [claimFrom(place, slots, bearing)]
}
