import type { Clause } from '../syntax/clause.ts'
import type { EnglishGrammar } from './grammar.ts'
import { readNounPhrase } from './read-noun-phrase.ts'
import { readPreposition } from './read-preposition.ts'
import type { EnglishWord } from './words.ts'

/** Whether the words after a reporting verb leave nothing to be said: a stop, a date, to whom it was told. */
const endsBehind = (words: readonly EnglishWord[], next: number, grammar: EnglishGrammar): boolean => {
  const after = words[next]
  if (after === undefined || /^[.,"“”;]$/u.test(after.surface) || after.mention?.kind === 'date') return true
  if (readPreposition(words, next, grammar) !== null) return true
  const told = readNounPhrase(words, next, grammar)
  if (told === null) return false
  const behind = words[told.next]
  return (
    behind === undefined ||
    /^[.,;]$/u.test(behind.surface) ||
    behind.mention?.kind === 'date' ||
    readPreposition(words, told.next, grammar) !== null
  )
}

/** Whether a reporting clause stands behind what it reports: "…, the ministry said", "…," Peskov told reporters. */
export const isSaidAfterwards = (
  clause: Clause,
  words: readonly EnglishWord[],
  next: number,
  grammar: EnglishGrammar,
): boolean => {
  if (clause.link === 'relative' || clause.parent !== null) return false
  const subject = clause.phrases.find((p) => p.case === 'subject')
  const start = Math.min(clause.predicate.start, subject?.start ?? clause.predicate.start)
  const opening = words.findIndex((w) => w.start >= start)
  return /^[,"”’—-]$/u.test(words[opening - 1]?.surface ?? '') && endsBehind(words, next, grammar)
}
