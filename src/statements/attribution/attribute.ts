import type { Claim, ParsedSentence } from '../frames/claim.ts'
import type { PredicateLexicon } from '../frames/predicate-lexicon.ts'
import type { Speaker } from '../statement.ts'
import type { Attributed } from './attributed.ts'
import { referentBefore } from './referent-before.ts'
import { sentenceSpeakers, sourcesOf, speakersOfClause } from './sentence-speakers.ts'
import type { SpeakerContext } from './speaker-of-phrase.ts'
import { titleSpeakers } from './title-speakers.ts'

/** A sentence that only says who reported what was said before: …が報じた。 */
const reportsWhatStandsBefore = (
  sentence: ParsedSentence,
  hasClaims: boolean,
  lexicon: PredicateLexicon,
  context: SpeakerContext,
): readonly Speaker[] => {
  if (hasClaims) return []
  const main = sentence.clauses.findIndex(
    (c) =>
      c.link === 'final' &&
      c.parent === null &&
      /^(?:report|state|reveal)$/u.test(lexicon.verb(c.predicate.base).say ?? ''),
  )
  if (main < 0 || sentence.clauses.some((c) => c.parent === main && c.link === 'complement')) return []
  const clause = sentence.clauses[main]
  if (clause === undefined || clause.phrases.some((p) => p.case === 'object')) return []
  return speakersOfClause(sentence.clauses, main, lexicon, context)
}

/** Who a sentence says that something comes from, whether or not it makes a claim: MSMTは29日、報告書を公表した。 */
type Source = { readonly paragraph: number; readonly speakers: readonly Speaker[] }

const sourceOf = (
  sentence: ParsedSentence,
  lexicon: PredicateLexicon,
  context: SpeakerContext,
): Source | null => {
  const main = sentence.clauses.findLastIndex(
    (c) => c.parent === null && c.link !== 'relative' && lexicon.verb(c.predicate.base).say === 'state',
  )
  const speakers = main < 0 ? [] : speakersOfClause(sentence.clauses, main, lexicon, context)
  const published = sentence.clauses[main]?.phrases.some(
    (p) => p.case === 'object' && context.documents.has(p.head),
  )
  return speakers.length > 0 && published === true ? { paragraph: sentence.paragraph, speakers } : null
}

/** The report, 集計は: a document without an owner in its words. */
const isBareDocument = (speaker: Speaker): boolean =>
  speaker.kind === 'document' && speaker.country === null && !/の|'s|’s|\b(?:of|by)\b/u.test(speaker.text)

/** Speakers that only point back: the document is the one named before or published just now, 同氏 whoever spoke last. */
const resolved = (
  chain: readonly Speaker[],
  before: readonly Attributed[],
  source: Source | null,
  context: SpeakerContext,
): readonly Speaker[] => {
  const { persons } = context
  const last = before.findLast((c) => c.attribution.length > 0)?.attribution ?? source?.speakers ?? []
  const [only] = chain
  if (chain.length === 1 && only !== undefined && isBareDocument(only) && isRegister(last)) return last
  const owner = source?.speakers.at(-1)
  return chain.flatMap((speaker): readonly Speaker[] => {
    if (persons.has(speaker.text.toLowerCase())) {
      const press = context.isPress(speaker.text) ? last.find((s) => s.kind === 'outlet') : undefined
      const named = referentBefore(speaker, context)
      if (named !== null) return [named]
      const who = press ?? last.findLast((s) => s.kind === 'person') ?? last.at(-1)
      return who === undefined ? [] : [{ ...speaker, name: who.name, kind: who.kind, country: who.country }]
    }
    if (owner === undefined || !isBareDocument(speaker)) return [speaker]
    return [{ ...speaker, name: `${owner.name} ${speaker.name}`, country: owner.country }]
  })
}

/** A register goes on through the paragraphs for the figures that are taken from it. */
const isRegister = (chain: readonly Speaker[]): boolean => chain.some((s) => s.kind === 'document')

const isMeasured = (claim: Claim): boolean => claim.quantity !== null || claim.phase === 'suspended'

/**
 * Gives every claim its speakers. Beside those of its own sentence: an outlet named afterwards (…が報じた。) stands before
 * the speakers of all claims of the body before it; a source goes on for the rest of its paragraph, and a register for the
 * figures after it, until somebody else is named.
 */
export const attribute = (
  claims: readonly Claim[],
  sentences: readonly ParsedSentence[],
  lexicon: PredicateLexicon,
  context: SpeakerContext,
): readonly Attributed[] => {
  const result: Attributed[] = []
  let source: Source | null = null
  let said: Source | null = null
  for (const sentence of sentences) {
    const own = claims.filter((c) => c.sentence === sentence)
    const inBody = isInBody(sentence)
    if (inBody)
      nameBackwards(result, sentence, reportsWhatStandsBefore(sentence, own.length > 0, lexicon, context))
    for (const claim of own) {
      const direct = resolved(sentenceSpeakers(claim, lexicon, context), result, source, context)
      const goesOn = context.quotesAlone && leavesSpeakerOut(claim, lexicon)
      const inherited = inBody && direct.length === 0 ? inheritedBy(claim, result, source, said, goesOn) : []
      result.push({ ...claim, attribution: direct.length > 0 ? direct : inherited })
    }
    source = sourceOf(sentence, lexicon, context) ?? source
    if (context.quotesAlone) {
      const speakers = resolved(sourcesOf(sentence, lexicon, context), result, source, context)
      if (speakers.length > 0 && inBody) said = { paragraph: sentence.paragraph, speakers }
    }
  }
  return result.map((claim) => titleSpeakers(claim, result, sentences, context))
}

/** 「…とした。」, 「…という。」: somebody says it who was named before. */
const leavesSpeakerOut = ({ sentence, clause }: Claim, lexicon: PredicateLexicon): boolean => {
  const own = clause === null ? undefined : sentence.clauses[clause]
  if (own?.predicate.ending === 'hearsay') return true
  const main = sentence.clauses.findLast((c) => c.parent === null && c.link === 'final')
  const say = main === undefined ? null : lexicon.verb(main.predicate.base).say
  return say === 'state' || say === 'deny' || say === 'hedge'
}

const isInBody = ({ part }: ParsedSentence): boolean => part === 'body' || part === 'lead'

/** An outlet reports all of the body before it; anybody else the sentence before, in the same paragraph. */
const nameBackwards = (
  claims: Attributed[],
  sentence: ParsedSentence,
  speakers: readonly Speaker[],
): void => {
  const outlets = speakers.filter((s) => s.kind === 'outlet')
  claims.forEach((claim, i) => {
    if (!isInBody(claim.sentence)) return
    if (outlets.length > 0 && claim.attribution[0]?.kind !== 'outlet')
      claims[i] = { ...claim, attribution: [...outlets, ...claim.attribution] }
    else if (outlets.length === 0 && speakers.length > 0 && claim.attribution.length === 0) {
      const justBefore =
        claim.sentence.paragraph === sentence.paragraph && claim.sentence.index === sentence.index - 1
      if (justBefore) claims[i] = { ...claim, attribution: speakers }
    }
  })
}

/** The speakers that a claim without its own takes over from what stands before it. */
const inheritedBy = (
  claim: Claim,
  before: readonly Attributed[],
  source: Source | null,
  said: Source | null,
  goesOn: boolean,
): readonly Speaker[] => {
  const { paragraph, index } = claim.sentence
  if (said?.paragraph === paragraph || (goesOn && said !== null && said.paragraph >= paragraph - 1))
    return said.speakers
  const beside = before.findLast((c) => c.sentence.paragraph === paragraph && c.sentence.index < index)
  if (beside !== undefined) return beside.attribution
  if (source?.paragraph === paragraph) return source.speakers
  const last = before.findLast((claim) => isInBody(claim.sentence))
  if (goesOn && last !== undefined && last.sentence.paragraph >= paragraph - 1) return last.attribution
  if (isMeasured(claim) && last !== undefined && isRegister(last.attribution)) return last.attribution
  const counted = claim.quantity !== null && claim.quantity.quantity.value !== null
  return counted && said !== null && said.paragraph >= paragraph - 1 ? said.speakers : []
}
