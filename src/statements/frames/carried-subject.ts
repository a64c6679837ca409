import type { Clause, Phrase } from '../syntax/clause.ts'
import type { FrameRules } from './frame-rules.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'

/** Whose plan it is: 無人機を輸入する[ロシア]の計画. */
export const ownerOfHolder = (clause: Clause, described: Phrase | null): Carried | null => {
  if (clause.link !== 'complement' || clause.holder === null || described === null) return null
  const phrases = [described, ...described.modifiers.map((m) => m.phrase)]
  const owner = phrases
    .flatMap((p) => p.modifiers)
    .find(
      (m) =>
        m.case === 'of' && m.phrase.start >= clause.predicate.end && partiesOfPhrase(m.phrase).length > 0,
    )
  return owner === undefined ? null : { phrase: owner.phrase, found: 'relative' }
}

export type Carried = { readonly phrase: Phrase; readonly found: 'topic' | 'zero' | 'relative' }

const subjectOf = (clause: Clause): Phrase | null =>
  clause.phrases.find((p) => p.case === 'topic') ?? clause.phrases.find((p) => p.case === 'subject') ?? null

/** The clauses before one that may leave it their subject, nearest first. */
const siblingsBefore = (clauses: readonly Clause[], index: number): readonly Clause[] => {
  const clause = clauses[index]
  return clauses
    .slice(0, index)
    .filter(
      (before) =>
        before.link !== 'relative' &&
        before.quoted === clause?.quoted &&
        (before.parent === clause.parent || before.parent === index),
    )
    .reverse()
}

/**
 * The subject that a clause leaves to what stands before it: a party that is the subject of the clause before and stands
 * behind the topic, the topic, or the subject of the clause before.
 */
export const carriedSubject = (clauses: readonly Clause[], index: number): Carried | null => {
  const clause = clauses[index]
  if (clause === undefined) return null
  const { topic } = clause
  const siblings = siblingsBefore(clauses, index)
  if (topic !== null) {
    const nearer = siblings
      .map((before) => before.phrases.find((p) => p.case === 'subject'))
      .find((p) => p !== undefined)
    return nearer !== undefined && nearer.start > topic.end && partiesOfPhrase(nearer).length > 0
      ? { phrase: nearer, found: 'zero' }
      : { phrase: topic, found: 'topic' }
  }
  for (const before of siblings) {
    const subject = subjectOf(before)
    if (subject !== null) return { phrase: subject, found: 'zero' }
  }
  return null
}

/** Whether the topic is that of the verb that tells of the clause: 「ウクライナ側は、46機が引き渡されたとしている」. */
export const isTellers = (
  clauses: readonly Clause[],
  index: number,
  topic: Phrase,
  rules: FrameRules,
): boolean => {
  const clause = clauses[index]
  const parent = clause?.parent == null ? undefined : clauses[clause.parent]
  if (clause?.link !== 'complement' || parent === undefined || partiesOfPhrase(topic).length === 0)
    return false
  return rules.lexicon.verb(parent.predicate.base).say !== null && parent.phrases.includes(topic)
}

/** The subject of a complement that is only a pronoun is who says it: Tehran acknowledged that it had given … */
export const speakersOwn = (clauses: readonly Clause[], index: number, rules: FrameRules): Carried | null => {
  const clause = clauses[index]
  const subject = clause?.phrases.find((p) => p.case === 'subject')
  if (clause?.parent == null || subject === undefined || !rules.pronouns.has(subject.head)) return null
  const parent = clauses[clause.parent]
  const speaker = parent?.phrases.find((p) => p.case === 'subject') ?? parent?.topic ?? null
  return speaker === null ? null : { phrase: speaker, found: 'zero' }
}

/** Whether the clause tells for what its parent punishes somebody: 供与したとして、企業を制裁対象に指定した. */
const tellsWhy = (clauses: readonly Clause[], index: number, rules: FrameRules): Clause | null => {
  const clause = clauses[index]
  const parent = clause?.parent == null ? undefined : clauses[clause.parent]
  if (clause?.link !== 'complement' || parent === undefined) return null
  const punishes =
    rules.lexicon.isPunishment(parent.predicate.base) ||
    parent.phrases.some((p) => p.case === 'object' && rules.lexicon.noun(p.head).phase === 'ban')
  return punishes ? parent : null
}

/** Who is punished did it, not who punishes; null where nobody is punished for the clause. */
export const punishedFor = (
  clauses: readonly Clause[],
  index: number,
  rules: FrameRules,
): { readonly phrase: Phrase | null } | null => {
  const parent = tellsWhy(clauses, index, rules)
  if (parent === null || clauses[index]?.phrases.some((p) => p.case === 'subject')) return null
  const blamed = parent.phrases.find(
    (p) => /^(?:object|goal|at)$/u.test(p.case) && partiesOfPhrase(p).length > 0,
  )
  return { phrase: blamed ?? null }
}
