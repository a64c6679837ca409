import type { Clause } from '../syntax/clause.ts'
import type { EnglishGrammar } from './grammar.ts'
import type { ReadPhrase } from './read-compound.ts'
import { readNounPhrase } from './read-noun-phrase.ts'
import type { EnglishWord } from './words.ts'

/** "…," said the minister; …, says the report: who stands behind the verb of saying, which is word `at` alone; else null. */
export const speakerBehind = (
  clause: Clause,
  words: readonly EnglishWord[],
  at: number,
  next: number,
  grammar: EnglishGrammar,
): ReadPhrase | null => {
  const before = words[at - 1]?.surface ?? ''
  const inverted =
    /^[,"”’—-]$/u.test(before) && next === at + 1 && clause.phrases.every((p) => p.case !== 'subject')
  return inverted ? readNounPhrase(words, next, grammar) : null
}
