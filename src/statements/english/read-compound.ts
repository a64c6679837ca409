import { type Phrase, shallow } from '../syntax/clause.ts'
import { buildPhrase } from './build-phrase.ts'
import { endsCompound } from './ends-compound.ts'
import type { EnglishGrammar } from './grammar.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { EnglishWord } from './words.ts'

/** A phrase, and the index of the word after it. */
export type ReadPhrase = { readonly phrase: Phrase; readonly next: number }

const punctuation = /^[.,;:!?()[\]"“”…—-]+$/u

/** Whether word `at` can stand in a noun phrase. */
const isNominal = (words: readonly EnglishWord[], at: number, grammar: EnglishGrammar): boolean => {
  const word = words[at]
  if (word === undefined) return false
  if (word.mention !== null) return true
  if (punctuation.test(word.lower)) return false
  if (grammar.prepositions.has(word.lower) || grammar.conjunctions.has(word.lower)) return false
  if (grammar.relatives.has(word.lower) && !(word.lower === 'that' && words[at + 1]?.pos === 'NOUN'))
    return false
  if (grammar.subordinators.has(word.lower)) return false
  return readVerbGroup(words, at, grammar) === null
}

/** Where a short aside in brackets, which opens at word `at`, ends: barrels per day (bpd) of crude. */
const closingBracket = (words: readonly EnglishWord[], at: number): number | null => {
  if (words[at]?.mention !== null || words[at]?.surface !== '(') return null
  const close = words.findIndex((w, k) => k > at && w.surface === ')')
  return close > 0 && close - at <= 8 ? close : null
}

const isPossessive = (word: EnglishWord): boolean => word.mention === null && /^(?:'s|')$/u.test(word.lower)

/** Reads the compound at word `at` with its possessors: Russia's oil exports. */
export const readCompound = (
  words: readonly EnglishWord[],
  at: number,
  grammar: EnglishGrammar,
  afterVerb = false,
): ReadPhrase | null => {
  let i = at
  let from = at
  let modifiers: Phrase['modifiers'] = []
  const bracketed = new Set<EnglishWord>()
  for (;;) {
    const close = closingBracket(words, i)
    if (close !== null && i > from) {
      for (const word of words.slice(i, close + 1)) bracketed.add(word)
      i = close + 1
    }
    const word = words[i]
    const before = i > from ? words[i - 1] : undefined
    if (word === undefined || !isNominal(words, i, grammar)) break
    if (before !== undefined && isPossessive(word)) {
      const owner = buildPhrase(words.slice(from, i), modifiers, grammar, false)
      modifiers = shallow([{ case: 'of', phrase: owner }])
      from = i + 1
    } else if (before !== undefined && endsCompound(before, word, grammar, afterVerb)) break
    i += 1
    if (word.mention?.kind === 'date') break
  }
  const own = words.slice(from, i).filter((w) => !bracketed.has(w) && !isPossessive(w))
  if (own.length === 0) return modifiers[0] === undefined ? null : { phrase: modifiers[0].phrase, next: i }
  return { phrase: buildPhrase(own, modifiers, grammar, at === 0), next: i }
}
