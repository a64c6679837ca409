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

/**
 * Gives every claim its speakers. Beside those of its own sentence: an outlet named afterwards (…が報じた。) stands before
 * the speakers of all claims of the body before it, and a source goes on for the rest of its paragraph.
 */
export const attribute = (
  claims: readonly Claim[],
  sentences: readonly ParsedSentence[],
  lexicon: PredicateLexicon,
  context: SpeakerContext,
): readonly Attributed[] => {
  const result: Attributed[] = []
  for (const sentence of sentences) {
    const own = claims.filter((c) => c.sentence === sentence)
    const inBody = sentence.part === 'body' || sentence.part === 'lead'
    if (inBody) {
      const outlets = reportsWhatStandsBefore(sentence, own.length > 0, lexicon, context)
      if (outlets.length > 0)
        result.forEach((claim, i) => {
          const body = claim.sentence.part === 'body' || claim.sentence.part === 'lead'
          if (body && claim.attribution[0]?.kind !== 'outlet')
            result[i] = { ...claim, attribution: [...outlets, ...claim.attribution] }
        })
    }
    for (const claim of own) {
      const direct = sentenceSpeakers(claim, lexicon, context)
      const before = result.findLast(
        (c) => c.sentence.paragraph === sentence.paragraph && c.sentence.index < sentence.index,
      )
      const inherited = direct.length === 0 && inBody && before !== undefined ? before.attribution : []
      result.push({ ...claim, attribution: direct.length > 0 ? direct : inherited })
    }
  }
  return result
}
