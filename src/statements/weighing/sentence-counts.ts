import type { PredicateLexicon } from '../frames/predicate-lexicon.ts'
import type { SentenceParse } from '../syntax/clause.ts'
import type { PlacedPhrase } from './placed-phrases.ts'

/** How often the kinds of verbs and of nouns of action that the lexicon knows stand in a sentence. */
export const sentenceCounts = (
  { clauses }: SentenceParse,
  phrases: readonly PlacedPhrase[],
  lexicon: PredicateLexicon,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const count = (name: string, kind: string | null): void => {
    if (kind !== null) counts.set(`${name}/${kind}`, (counts.get(`${name}/${kind}`) ?? 0) + 1)
  }
  for (const { predicate } of clauses) {
    const { transfer, phase, say } = lexicon.verb(predicate.base)
    count('verb', transfer)
    count('phase', phase)
    count('say', say)
    count('form', predicate.negative ? 'negative' : null)
  }
  for (const { phrase } of phrases)
    for (const base of new Set([phrase.head, ...phrase.words.map((w) => w.base)]))
      count('noun', lexicon.noun(base).transfer)
  return counts
}
