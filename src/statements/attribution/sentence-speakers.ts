import { carriedSubject } from '../frames/carried-subject.ts'
import type { Claim, ParsedSentence } from '../frames/claim.ts'
import { ownMentions } from '../frames/phrase-mentions.ts'
import type { PredicateLexicon } from '../frames/predicate-lexicon.ts'
import type { Speaker } from '../statement.ts'
import type { Clause, Phrase } from '../syntax/clause.ts'
import type { WhenMention } from '../syntax/mention.ts'
import { type SpeakerContext, speakerOfPhrase } from './speaker-of-phrase.ts'

const saidOn = (clause: Clause): WhenMention | null =>
  clause.phrases
    .filter((p) => p.case === 'at')
    .flatMap((p) => ownMentions(p, 'date'))
    .find((d) => d.role === 'at') ?? null

const subjectOf = (clauses: readonly Clause[], index: number): Phrase | null => {
  const clause = clauses[index]
  const own =
    clause?.phrases.find((p) => p.case === 'subject') ?? clause?.phrases.find((p) => p.case === 'topic')
  return own ?? carriedSubject(clauses, index)?.phrase ?? null
}

/** The outlet to or through which somebody spoke: told Reuters, ロイターに語った. */
const mediumOf = (clause: Clause, context: SpeakerContext): Speaker | null => {
  for (const phrase of clause.phrases) {
    if (phrase.case !== 'object' && phrase.case !== 'goal') continue
    if (ownMentions(phrase, 'outlet').length === 0) continue
    return speakerOfPhrase(phrase, clause.predicate, null, context)
  }
  return null
}

/** The speakers that one reporting clause names, nearest first. */
export const speakersOfClause = (
  clauses: readonly Clause[],
  index: number,
  lexicon: PredicateLexicon,
  context: SpeakerContext,
): readonly Speaker[] => {
  const clause = clauses[index]
  if (clause === undefined) return []
  const say = lexicon.verb(clause.predicate.base).say
  if (say === null || say === 'reveal') return []
  const by = clause.phrases.find((p) => p.case === 'by')
  const subject = clause.predicate.passive ? by : subjectOf(clauses, index)
  const speaker = subject == null ? null : speakerOfPhrase(subject, clause.predicate, saidOn(clause), context)
  const medium = mediumOf(clause, context)
  return [...(medium === null ? [] : [medium]), ...(speaker === null ? [] : [speaker])]
}

/** 統計では, 談話で: a document says it without a verb. */
const isDocument = (phrase: Phrase, context: SpeakerContext): boolean =>
  context.documents.has(phrase.head) ||
  phrase.words.some((w) => w.end === phrase.core.end && context.documents.has(w.base))

/** Speakers given by によると or according to, in the order of the text. */
const quotedSources = (sentence: ParsedSentence, context: SpeakerContext): readonly Speaker[] =>
  [...sentence.clauses.flatMap((c) => c.phrases), ...sentence.loose]
    .filter(
      (p) => p.case === 'speaker' || ((p.case === 'at' || p.case === 'topic') && isDocument(p, context)),
    )
    .flatMap(
      (p) =>
        speakerOfPhrase(
          p,
          { start: p.core.end, end: p.end > p.core.end ? p.end : p.core.end },
          null,
          context,
        ) ?? [],
    )

/** The speakers of a claim inside its own sentence, nearest first, origin last. */
export const sentenceSpeakers = (
  claim: Claim,
  lexicon: PredicateLexicon,
  context: SpeakerContext,
): readonly Speaker[] => {
  const { sentence } = claim
  const chain: Speaker[] = []
  const seen = new Set<number>()
  let at = claim.clause
  let first = true
  while (at !== null && !seen.has(at)) {
    seen.add(at)
    const clause: Clause | undefined = sentence.clauses[at]
    if (!first || claim.rule.startsWith('noun/') || claim.rule.startsWith('denial/'))
      chain.unshift(...speakersOfClause(sentence.clauses, at, lexicon, context))
    first = false
    at = clause?.parent ?? null
  }
  const sources = quotedSources(sentence, context)
  return [...chain, ...sources].filter((s, i, all) => all.findIndex((o) => o.start === s.start) === i)
}
