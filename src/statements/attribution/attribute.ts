import type { Claim, ParsedSentence } from '../frames/claim.ts'
import type { PredicateLexicon } from '../frames/predicate-lexicon.ts'
import type { Speaker } from '../statement.ts'
import type { Attributed } from './attributed.ts'
import { sentenceSpeakers, speakersOfClause } from './sentence-speakers.ts'
import type { SpeakerContext } from './speaker-of-phrase.ts'

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
      /^(?:report|state)$/u.test(lexicon.verb(c.predicate.base).say ?? ''),
  )
  if (main < 0 || sentence.clauses.some((c) => c.parent === main && c.link === 'complement')) return []
  const clause = sentence.clauses[main]
  if (clause === undefined || clause.phrases.some((p) => p.case === 'object')) return []
  return speakersOfClause(sentence.clauses, main, lexicon, context).filter((s) => s.kind === 'outlet')
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

/** A document that nobody is named for belongs to the one who was just said to have published it: 報告書は… */
const withOwner = (chain: readonly Speaker[], source: Source | null): readonly Speaker[] => {
  const owner = source?.speakers.at(-1)
  return chain.map((speaker) =>
    owner !== undefined &&
    speaker.kind === 'document' &&
    speaker.country === null &&
    speaker.name === speaker.text
      ? { ...speaker, name: `${owner.name} ${speaker.name}`, country: owner.country }
      : speaker,
  )
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
  for (const sentence of sentences) {
    const own = claims.filter((c) => c.sentence === sentence)
    const inBody = sentence.part === 'body' || sentence.part === 'lead'
    if (inBody) prependOutlets(result, reportsWhatStandsBefore(sentence, own.length > 0, lexicon, context))
    for (const claim of own) {
      const direct = withOwner(sentenceSpeakers(claim, lexicon, context), source)
      const inherited = inBody && direct.length === 0 ? inheritedBy(claim, result, source) : []
      result.push({ ...claim, attribution: direct.length > 0 ? direct : inherited })
    }
    source = sourceOf(sentence, lexicon, context) ?? source
  }
  return result
}

const isInBody = (claim: Claim): boolean => claim.sentence.part === 'body' || claim.sentence.part === 'lead'

const prependOutlets = (claims: Attributed[], outlets: readonly Speaker[]): void => {
  if (outlets.length === 0) return
  claims.forEach((claim, i) => {
    if (isInBody(claim) && claim.attribution[0]?.kind !== 'outlet')
      claims[i] = { ...claim, attribution: [...outlets, ...claim.attribution] }
  })
}

/** The speakers that a claim without its own takes over from what stands before it. */
const inheritedBy = (
  claim: Claim,
  before: readonly Attributed[],
  source: Source | null,
): readonly Speaker[] => {
  const { paragraph, index } = claim.sentence
  const beside = before.findLast((c) => c.sentence.paragraph === paragraph && c.sentence.index < index)
  if (beside !== undefined) return beside.attribution
  if (source?.paragraph === paragraph) return source.speakers
  const last = before.findLast(isInBody)
  return isMeasured(claim) && last !== undefined && isRegister(last.attribution) ? last.attribution : []
}
