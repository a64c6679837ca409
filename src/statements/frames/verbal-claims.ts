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
import { variantsOf } from './clause-variants.ts'
import { describesDoer, goodsSpokenOf, measuredBeside, withDescribed } from './described.ts'
import type { FrameRules } from './frame-rules.ts'
import { climb, describedBy } from './governors.ts'
import { codesOf, helpedBy, holderOf, makerOf, turned, withCarried, withPartner } from './other-sides.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { fundsOf, implied, passesGoods, paysWith, saysNone } from './passed-goods.ts'
import { type Slots, slotsOfClause } from './slots.ts'

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

/** Who does what a clause says without naming its subject. */
const subjectLeftOut = (clauses: readonly Clause[], index: number, rules: FrameRules): Carried | null => {
  const punished = punishedFor(clauses, index, rules)
  if (punished !== null) return punished.phrase === null ? null : { phrase: punished.phrase, found: 'zero' }
  return speakersOwn(clauses, index, rules) ?? carriedSubject(clauses, index)
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

/** "The oil that it may import" is what a rule lets pass, not a flow. */
const isLet = (clause: Clause, described: Phrase | null): boolean =>
  clause.holder === 'may' && clause.link === 'relative' && described !== null

/** "May import no more than 500,000 barrels" is a rule, not a flow. */
const isAllowance = (clause: Clause, clauses: readonly Clause[], rules: FrameRules): boolean =>
  (clause.holder === 'may' ||
    rules.lexicon.isPermission(clauses[clause.parent ?? -1]?.predicate.base ?? '')) &&
  clause.phrases.some((p) =>
    p.mentions.some((m) => m.kind === 'quantity' && /^(?:up_to|less_than)$/u.test(m.quantity.approx)),
  )

/** A subject that names nobody is somebody or something else: nobody before it does what the clause says. */
const hasNamelessDoer = (clause: Clause, rules: FrameRules): boolean =>
  rules.pronouns.size > 0 &&
  clause.link !== 'relative' &&
  !clause.predicate.passive &&
  clause.phrases.some(
    (p) => p.case === 'subject' && p.mentions.length === 0 && !p.actor && !rules.pronouns.has(p.head),
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
  const clauses = sentence.clauses.with(index, clause)
  const described =
    clause.link === 'relative' || clause.link === 'complement'
      ? describedBy(clauses, index, sentence.loose)
      : null
  const act = actOfClause(clauses, index, described, rules)
  if (act === null) return []
  const { kind } = act
  if (clause.phrases.some((p) => p.case === 'object' && rules.lexicon.isMessage(p.head))) return []
  if (isAllowance(clause, clauses, rules) || isLet(clause, described)) return []
  const { passive } = clause.predicate
  let slots = withDescribed(slotsOfClause(kind, passive, clause.phrases), clause, described, kind)
  slots = { ...slots, quantity: slots.quantity ?? measuredBeside(clauses, index, described, rules) }
  const left =
    ownerOfHolder(clause, described) ??
    (hasNamelessDoer(clause, rules) ? null : subjectLeftOut(clauses, index, rules))
  const carried = left !== null && passive && isTellers(clauses, index, left.phrase, rules) ? null : left
  if (carried !== null && !(clause.link === 'relative' && describesDoer(slots, described, rules)))
    slots = withCarried(slots, carried, kind, passive)
  if (slots.items.length === 0) slots = withLoad(slots, loadOfClause(clauses, index, rules))
  if (slots.items.length === 0) slots = { ...slots, items: goodsSpokenOf(clauses, index) }
  if (slots.items.length === 0) slots = { ...slots, items: implied(clause.predicate, rules) }
  if (slots.items.length === 0 && slots.quantity !== null && paysWith(clause, slots.quantity, rules))
    slots = { ...slots, items: [fundsOf(slots.quantity, rules)] }
  if (!passesGoods(kind, clause, slots, rules)) return []
  slots = withPartner(slots, clauses, index, kind)
  if (slots.supplier === null) slots = { ...slots, supplier: makerOf(slots, clauses, rules) }
  if (kind === 'take' && slots.recipient === null) slots = holderOf(slots, clauses, rules)
  if (slots.recipient === null && kind === 'give')
    slots = { ...slots, recipient: helpedBy(clauses, index, rules) }
  let bearing = climb(act.bearing, clauses, index, rules.lexicon, rules.holderKind)
  slots = turned(slots, bearing, clauses, index)
  if (slots.itemPhrase !== null && saysNone(slots.itemPhrase, rules))
    bearing = { ...bearing, stance: 'denied' }
  if (bearing.banned) {
    if (!bannedByParty(slots, clauses, index, rules)) return []
    bearing = { ...bearing, phase: 'suspended' }
  }
  const quote = quoteOf(clause, clauses, usesTopic(slots))
  const wide = described !== null && clause.link === 'relative' ? hull([quote, described.core]) : quote
  const rule = `verb/${kind}${passive ? '/passive' : ''}`
  const place = { sentence, clause: index, kind, predicate: clause.predicate, rule, quote: wide }
  return [claimFrom(place, slots, bearing)]
}
