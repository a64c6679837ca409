import { hull, type Span } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import { claimFrom } from './claim-from.ts'
import { variantsOf } from './clause-variants.ts'
import type { FrameRules } from './frame-rules.ts'
import { climb, describedBy, ownBearing } from './governors.ts'
import {
  codesOf,
  helpedBy,
  holderOf,
  isPossessive,
  makerOf,
  turned,
  withDescribed,
  withPartner,
} from './other-sides.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import {
  fundsOf,
  hasGoodsObject,
  implied,
  isTaking,
  loadedGoods,
  passesSomethingElse,
  paysWith,
  saysNone,
} from './passed-goods.ts'
import { goodsOf, ownMentions } from './phrase-mentions.ts'
import { role, roleOf, type Slots, slotsOfClause } from './slots.ts'
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
  if (
    kind === 'seek' &&
    (passive || clause.phrases.every((p) => p.case !== 'for' || goodsOf(p).length === 0))
  )
    return []
  if (slots.items.length === 0 && kind !== 'arrive' && passesSomethingElse(clause, rules)) return []
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
