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

/** Who may be the subject of a verb of saying, likeliest first. */
const subjectsOf = (clauses: readonly Clause[], index: number): readonly Phrase[] => {
  const phrases = clauses[index]?.phrases ?? []
  const carried = carriedSubject(clauses, index)?.phrase
  const { parent, topic } = clauses[index] ?? { parent: null, topic: null }
  const before = clauses
    .slice(0, index)
    .filter((c) => c.link !== 'relative' && (c.parent === parent || c.parent === index))
    .flatMap((c) => c.phrases.filter((p) => p.case === 'topic' || p.case === 'subject'))
  return [
    ...phrases.filter((p) => p.case === 'subject'),
    ...phrases.filter((p) => p.case === 'topic').reverse(),
    ...(topic == null ? [] : [topic]),
    ...(carried === undefined ? [] : [carried]),
    ...before.reverse(),
  ]
}

/** Whose words a clause passes on: 当局者の話として伝えた, 関係者の話で分かった. */
const talkersOf = (clause: Clause, context: SpeakerContext): readonly Speaker[] =>
  clause.phrases
    .filter((p) => (p.case === 'as' || p.case === 'at' || p.case === 'source') && context.talk.has(p.head))
    .flatMap((p) => p.modifiers)
    .filter((m) => m.case === 'of' || m.case === 'goal')
    .flatMap((m) => speakerOfPhrase(m.phrase, clause.predicate, null, context) ?? [])

/** From whom or what it became known: 業界筋と海運データから明らかになった. */
const revealersOf = (clause: Clause, context: SpeakerContext): readonly Speaker[] =>
  clause.phrases
    .filter((p) => /^(?:source|with|at)$/u.test(p.case))
    .flatMap((p) => [...p.coordinates, p])
    .filter((p) => context.canSpeak(p.head) || isDocument(p, context))
    .flatMap((p) => speakerOfPhrase(p, clause.predicate, null, context) ?? [])
    .slice(0, 1)

/** A clause holds what somebody says where another is quoted in it, whatever its verb: と繰り返した. */
const quotes = (clauses: readonly Clause[], index: number): boolean =>
  clauses.some((c) => c.parent === index && c.link === 'complement' && c.holder === null)

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
  const { say, transfer } = lexicon.verb(clause.predicate.base)
  const talkers = talkersOf(clause, context)
  if (say === 'reveal') return talkers.length > 0 ? talkers : revealersOf(clause, context)
  if (say === null && (transfer !== null || !context.quotesAlone || !quotes(clauses, index))) return []
  const by = clause.phrases.filter((p) => p.case === 'by')
  const subjects = clause.predicate.passive ? by : subjectsOf(clauses, index)
  const speaker = (context.quotesAlone ? subjects : subjects.slice(0, 1))
    .map((subject) => speakerOfPhrase(subject, clause.predicate, saidOn(clause), context))
    .find((s) => s !== null)
  const medium = mediumOf(clause, context)
  return [...(medium === null ? [] : [medium]), ...(speaker == null ? [] : [speaker]), ...talkers]
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

/** Who a sentence names as its source, whether or not it makes a claim: who says its main verb, else …によると. */
export const sourcesOf = (
  sentence: ParsedSentence,
  lexicon: PredicateLexicon,
  context: SpeakerContext,
): readonly Speaker[] => {
  const main = sentence.clauses.findLastIndex((c) => c.parent === null && c.link !== 'relative')
  const spoken = speakersOfClause(sentence.clauses, main, lexicon, context)
  return spoken.length > 0 ? spoken : quotedSources(sentence, context)
}

/** 「…は報告書で…と指摘した」: the paper is that of who speaks. */
const isOwnPaper = (speaker: Speaker, context: SpeakerContext): boolean =>
  context.quotesAlone && speaker.kind === 'document' && speaker.country === null

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
  const quoted = quotedSources(sentence, context)
  const press = context.quotesAlone
    ? quoted.filter((s) => context.isPress(s.text) || s.kind === 'outlet')
    : []
  const said = [...press, ...chain]
  const sources = quoted.filter((s) => !press.includes(s) && !(said.length > 0 && isOwnPaper(s, context)))
  return [...said, ...sources].filter((s, i, all) => all.findIndex((o) => o.start === s.start) === i)
}
