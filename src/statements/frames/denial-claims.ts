import { hull, type Span } from '../../text/span.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import { carriedSubject } from './carried-subject.ts'
import type { Claim, ParsedSentence } from './claim.ts'
import type { FrameRules } from './frame-rules.ts'
import { partiesOfPhrase } from './party-of-phrase.ts'
import { deep } from './phrase-mentions.ts'

/** Whether a clause rejects what was said before it: denied the claim, called it baseless, which Tehran denies. */
const rejects = (clause: Clause, rules: FrameRules): boolean => {
  if (clause.predicate.negative) return false
  const { say } = rules.lexicon.verb(clause.predicate.base)
  const objects = clause.phrases.filter((p) => p.case === 'object' || p.case === 'about' || p.case === 'as')
  const untrue = objects.some((p) => deep(p).some((inner) => saysFalse(inner, rules)))
  const named = objects.some((p) => p.words.some((w) => rules.lexicon.isClaim(w.base)))
  if (untrue && (say !== null || named)) return true
  if (say !== 'deny') return false
  return objects.length === 0 || objects.some((p) => rules.lexicon.isClaim(p.head))
}

const saysFalse = (phrase: Phrase, rules: FrameRules): boolean =>
  rules.lexicon.isFalsehood(phrase.head) || phrase.words.some((w) => rules.lexicon.isFalsehood(w.base))

const codesOf = (claim: Claim): readonly (string | null)[] =>
  [claim.supplier, claim.recipient].flatMap((r) =>
    (r?.parties ?? []).map((p) => p.party.code ?? p.party.country ?? p.party.name),
  )

/** Who rejects: the subjects of the clause, each by itself. */
const deniersOf = (sentence: ParsedSentence, index: number): readonly string[] => {
  const clause = sentence.clauses[index]
  const own =
    clause?.phrases.find((p) => p.case === 'subject') ?? carriedSubject(sentence.clauses, index)?.phrase
  if (own === undefined) return []
  return [...partiesOfPhrase(own), ...own.mentions.flatMap((m) => (m.kind === 'party' ? [m] : []))].flatMap(
    (p) => p.party.code ?? p.party.country ?? p.party.name,
  )
}

/** How many sentences after a claim somebody may still answer it. */
const reach = 6

/**
 * Claims that are only rejected: the flow is that of the nearest claims before to which the one who denies is a party. A
 * denial repeats the denied claim's parties and goods, also where its own words leave them out.
 */
export const denialClaims = (
  claims: readonly Claim[],
  sentences: readonly ParsedSentence[],
  rules: FrameRules,
): readonly Claim[] =>
  sentences.flatMap((sentence) =>
    sentence.clauses.flatMap((clause, index): readonly Claim[] => {
      if (!rejects(clause, rules)) return []
      if (
        claims.some(
          (c) =>
            c.sentence === sentence &&
            c.clause !== null &&
            c.predicate.start >= clause.start &&
            c.stance === 'denied',
        )
      )
        return []
      const deniers = deniersOf(sentence, index)
      const before = claims.filter(
        (c) =>
          c.stance !== 'denied' &&
          (c.sentence === sentence
            ? c.predicate.start < clause.predicate.start
            : c.sentence.index < sentence.index) &&
          c.sentence.index >= sentence.index - reach &&
          codesOf(c).some((code) => code !== null && deniers.includes(code)),
      )
      const last = before.at(-1)
      if (last === undefined) return []
      const own = clause.phrases.filter((p) => p.case !== 'speaker')
      const quote: Span = hull([
        clause.predicate,
        ...own.filter((p) => p.start >= clause.predicate.start - 200),
      ])
      return before
        .filter((c) => c.sentence === last.sentence)
        .map((c) => ({
          ...c,
          sentence,
          clause: index,
          predicate: { start: clause.predicate.start, end: clause.predicate.end },
          rule: 'denial/echo',
          quantity: null,
          dates: [],
          stance: 'denied' as const,
          flags: [],
          quote,
          exchange: null,
        }))
    }),
  )
