import type { Case } from '../syntax/clause.ts'
import type { EnglishGrammar } from './grammar.ts'
import type { ReadPhrase } from './read-compound.ts'
import { readNounPhrase } from './read-noun-phrase.ts'
import { readPreposition } from './read-preposition.ts'
import type { EnglishWord } from './words.ts'

/** In Zhanjiang, China: a name that no list has, and the country behind it. */
const withCountry = (words: readonly EnglishWord[], read: ReadPhrase): ReadPhrase => {
  const [comma, country, after] = words.slice(read.next, read.next + 3)
  const named = words[read.next - 1]
  const isPlace = named?.mention === null ? named.pos === 'PROPN' : named?.mention?.kind === 'place'
  if (
    !isPlace ||
    comma?.lower !== ',' ||
    country?.mention?.kind !== 'party' ||
    country.mention.way !== 'name'
  )
    return read
  if (after !== undefined && (after.mention !== null || !/^[,.;:–—]$/u.test(after.surface))) return read
  return {
    phrase: { ...read.phrase, end: country.end, mentions: [...read.phrase.mentions, country.mention] },
    next: read.next + 2,
  }
}

/** The phrase behind a preposition; behind from and to, a place that follows belongs to it: two ports in the Russian Far East. */
export const readPlacedPhrase = (
  words: readonly EnglishWord[],
  at: number,
  grammar: EnglishGrammar,
  name: Case | 'of',
): ReadPhrase | null => {
  const side = name === 'goal' || name === 'source' || name === 'by'
  const plain = readNounPhrase(words, at, grammar, 'none', 0, side)
  const read = plain === null ? null : withCountry(words, plain)
  if (read === null || (name !== 'goal' && name !== 'source')) return read
  const preposition = readPreposition(words, read.next, grammar)
  if (preposition === null || !/^(?:in|at|near)$/u.test(words[read.next]?.lower ?? '')) return read
  const place = readNounPhrase(words, preposition.next, grammar)
  if (place === null || !place.phrase.mentions.some((m) => m.kind === 'party' || m.kind === 'place'))
    return read
  const modifiers = [...read.phrase.modifiers, { case: 'of' as const, phrase: place.phrase }]
  return { phrase: { ...read.phrase, end: place.phrase.end, modifiers }, next: place.next }
}
