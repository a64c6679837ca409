import { hull, type Span } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { actOfClause } from './act-of-clause.ts'
import { loadOfClause, withLoad } from './carried-goods.ts'
import {
  type Carried,
  carriedSubject,
  isTellers,
  ownerOfHolder,
  punishedFor,
  speakersOwn,
} from './carried-subject.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import { claimFrom } from './claim-from.ts'
import { describesDoer, goodsSpokenOf, measuredBeside, withDescribed } from './described.ts'
import type { FrameRules } from './frame-rules.ts'
import { type Bearing, climb, describedBy } from './governors.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { goodsOf, ownMentions } from './phrase-mentions.ts'
import { firstRole, role, roleOf, type Slots, slotsOfClause } from './slots.ts'

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

/** Some verbs say the goods themselves: arming somebody, 派兵. */
const implied = (
  { start, end, base }: Clause['predicate'],
  rules: FrameRules,
): readonly Claim['items'][number][] => {
  const goods = rules.lexicon.impliedGoods(base)
  if (goods === null) return []
  return [{ kind: 'goods', start, end, goods, class: rules.classOf(goods), bare: false, needsContext: false }]
}

/** Who does what a clause says without naming its subject. */
const subjectLeftOut = (clauses: readonly Clause[], index: number, rules: FrameRules): Carried | null => {
  const punished = punishedFor(clauses, index, rules)
  if (punished !== null) return punished.phrase === null ? null : { phrase: punished.phrase, found: 'zero' }
  return speakersOwn(clauses, index, rules) ?? carriedSubject(clauses, index)
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

/** Claims made by verbs of transfer. */
export const verbalClaims = (sentence: ParsedSentence, rules: FrameRules): readonly Claim[] =>
  sentence.clauses.flatMap((clause, index): readonly Claim[] => {
    const described =
      clause.link === 'relative' || clause.link === 'complement'
        ? describedBy(sentence.clauses, index, sentence.loose)
        : null
    const act = actOfClause(sentence.clauses, index, described, rules)
    if (act === null) return []
    const { kind } = act
    if (clause.phrases.some((p) => p.case === 'object' && rules.lexicon.isMessage(p.head))) return []
    if (isAllowance(clause, sentence.clauses, rules)) return []
    const { passive } = clause.predicate
    let slots = slotsOfClause(kind, passive, clause.phrases)
    slots = withDescribed(slots, clause, described, kind)
    slots = {
      ...slots,
      quantity: slots.quantity ?? measuredBeside(sentence.clauses, index, described, rules),
    }
    const left = ownerOfHolder(clause, described) ?? subjectLeftOut(sentence.clauses, index, rules)
    const carried =
      left !== null && passive && isTellers(sentence.clauses, index, left.phrase, rules) ? null : left
    const subjectRole = roleOf(kind, passive, 'subject')
    if (carried !== null && !(clause.link === 'relative' && describesDoer(slots, described, rules))) {
      const goods = goodsOf(carried.phrase)
      if (slots.items.length === 0 && goods.length > 0)
        slots = {
          ...slots,
          items: goods,
          itemPhrase: carried.phrase,
          quantity: slots.quantity ?? ownMentions(carried.phrase, 'quantity')[0] ?? null,
        }
      const parties = partiesOfPhrase(carried.phrase)
      if (subjectRole !== null && slots[subjectRole] === null && parties.length > 0 && goods.length === 0)
        slots = { ...slots, [subjectRole]: role(parties, carried.found, `${kind}/${carried.found}`) }
    }
    if (slots.items.length === 0) slots = withLoad(slots, loadOfClause(sentence.clauses, index, rules))
    if (slots.items.length === 0) slots = { ...slots, items: goodsSpokenOf(sentence.clauses, index) }
    if (slots.items.length === 0) slots = { ...slots, items: implied(clause.predicate, rules) }
    if (kind === 'take' && slots.recipient === null) slots = holderOf(slots, sentence.clauses, rules)
    if (slots.recipient === null && kind === 'give')
      slots = { ...slots, recipient: helpedBy(sentence.clauses, index, rules) }
    let bearing = climb(act.bearing, sentence.clauses, index, rules.lexicon, rules.holderKind)
    slots = turned(slots, bearing, sentence.clauses, index)
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
  })
