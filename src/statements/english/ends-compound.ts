import type { EnglishGrammar } from './grammar.ts'
import { isAdverb } from './lexical-verb.ts'
import type { EnglishWord } from './words.ts'

const articles = /^(?:the|a|an|its|their|his|her|our|these|those)$/u

const followsName = (before: EnglishWord): boolean =>
  before.mention !== null || /^(?:NOUN|PROPN)$/u.test(before.pos)

const isActor = (word: EnglishWord): boolean =>
  word.mention?.kind === 'party' && word.mention.way !== 'adjective'

/** By some estimates Iran …: a name behind a plural begins a phrase of its own. */
const isPlural = (before: EnglishWord): boolean =>
  (before.mention?.kind === 'goods' || (before.mention === null && before.pos === 'NOUN')) &&
  /[^s]s$/u.test(before.lower)

/** Behind a verb a name is a side by itself: gave Russia | shells. */
const endsSide = (before: EnglishWord): boolean => isActor(before) && !articles.test(before.lower)

/** Whether a compound ends before a word that could stand in one, by the word before it. */
export const endsCompound = (
  before: EnglishWord,
  word: EnglishWord,
  grammar: EnglishGrammar,
  afterVerb: boolean,
): boolean => {
  if (/^(?:up|down|off|out|back|away)$/u.test(word.lower)) return true
  if (word.mention === null) {
    if (articles.test(word.lower)) return true
    if (grammar.pronouns.has(word.lower) || grammar.pronouns.has(before.lower)) return true
    if (isAdverb(word) && followsName(before)) return true
  }
  if (word.mention?.kind === 'date') return true
  if (word.mention?.kind === 'quantity' && before.mention?.kind === 'party') return true
  if (isActor(before) && grammar.determiners.has(word.lower)) return true
  if (isActor(word) && (isPlural(before) || /^the\s/iu.test(word.surface))) return true
  return afterVerb && endsSide(before) && !word.lower.startsWith('-')
}
