import type { SentenceParse } from '../syntax/clause.ts'
import type { PlacedPhrase } from './placed-phrases.ts'

/** The words of a sentence in dictionary form, and those of languages with spaces as they stand. */
export const wordsOf = (
  { clauses }: SentenceParse,
  phrases: readonly PlacedPhrase[],
  text: string,
): ReadonlySet<string> => {
  const words = new Set(clauses.map(({ predicate }) => predicate.base))
  for (const { phrase } of phrases) {
    words.add(phrase.head)
    for (const { base } of phrase.words) words.add(base)
  }
  for (const word of text.toLowerCase().match(/[a-z]+/gu) ?? []) words.add(word)
  return words
}
