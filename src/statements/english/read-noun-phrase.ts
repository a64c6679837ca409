import { isMoney } from '../../goods/unit.ts'
import { type Case, type ModifierCase, type Phrase, shallow } from '../syntax/clause.ts'
import { isGeneric } from '../syntax/mention.ts'
import type { EnglishGrammar } from './grammar.ts'
import { type ReadPhrase, readCompound } from './read-compound.ts'
import { readPreposition } from './read-preposition.ts'
import { readVerbGroup } from './read-verb-group.ts'
import type { EnglishWord } from './words.ts'

const isDate = (phrase: Phrase): boolean => phrase.mentions[0]?.kind === 'date'

/** $500 million in military aid: money, and what it is given as. */
const isSum = (phrase: Phrase): boolean =>
  phrase.mentions.some((m) => m.kind === 'quantity' && isMoney(m.quantity.unit))

const mainKind = (phrase: Phrase): string | null => {
  const kinds = phrase.mentions
    .filter((m) => m.kind !== 'quantity' && !(m.kind === 'party' && m.way === 'adjective'))
    .map((m) => m.kind)
  return kinds.at(-1) ?? phrase.mentions.at(-1)?.kind ?? null
}

/** Parts for missiles are told by what they are for. */
const isPart = (phrase: Phrase): boolean =>
  phrase.mentions.some((m) => m.kind === 'goods' && m.end === phrase.core.end && isGeneric(m))

const isGoodsNext = (words: readonly EnglishWord[], at: number, grammar: EnglishGrammar): boolean =>
  readCompound(words, at, grammar)?.phrase.mentions.some((m) => m.kind === 'goods') === true

/** Where somebody who acts is at home: a firm in Hong Kong, refiners based in Shandong. */
const seatOf = (
  words: readonly EnglishWord[],
  phrase: Phrase,
  at: number,
  grammar: EnglishGrammar,
): ReadPhrase | null => {
  if (!phrase.actor || phrase.mentions.some((m) => m.kind === 'party')) return null
  const next = words[at]?.lower === 'based' ? at + 1 : at
  if (words[next]?.mention !== null || !/^(?:in|at)$/u.test(words[next]?.lower ?? '')) return null
  const place = readCompound(words, next + 1, grammar)
  const last = place?.phrase.mentions.at(-1)
  return last?.kind === 'party' || last?.kind === 'place' ? place : null
}

const modifierCaseOf = (name: Case | 'of'): ModifierCase | null =>
  name === 'of' ||
  name === 'goal' ||
  name === 'source' ||
  name === 'by' ||
  name === 'with' ||
  name === 'about'
    ? name
    : null

/** Hangs on a noun the `of` phrases behind it, and on a noun of action those that say from whom and to whom. */
const withModifiers = (
  words: readonly EnglishWord[],
  read: ReadPhrase,
  grammar: EnglishGrammar,
  depth: number,
): ReadPhrase => {
  let { phrase, next } = read
  const action =
    phrase.words.some((w) => grammar.actions.has(w.base)) && phrase.mentions.at(-1)?.end !== phrase.core.end
  for (;;) {
    const preposition = readPreposition(words, next, grammar)
    if (preposition === null) break
    const sumOf = words[next]?.lower === 'in' && isSum(phrase) ? readCompound(words, next + 1, grammar) : null
    const sum = sumOf?.phrase.mentions.some((m) => m.kind === 'goods') === true
    const part = words[next]?.lower === 'for' && isPart(phrase) && isGoodsNext(words, next + 1, grammar)
    const name = sum || part ? 'of' : modifierCaseOf(preposition.case)
    if (name === null || (name !== 'of' && !action)) break
    if (name !== 'of' && readVerbGroup(words, next, grammar) !== null) break
    const side = name === 'goal' || name === 'source' || name === 'by'
    const inner = readNounPhrase(words, preposition.next, grammar, 'none', depth + 1, side)
    if (inner === null) break
    phrase = {
      ...phrase,
      end: Math.max(phrase.end, inner.phrase.end),
      modifiers: [...phrase.modifiers, { case: name, phrase: inner.phrase }],
    }
    next = inner.next
  }
  const seat = seatOf(words, phrase, next, grammar)
  if (seat === null) return { phrase, next }
  const modifiers = shallow([...phrase.modifiers, { case: 'of', phrase: seat.phrase }])
  return { phrase: { ...phrase, end: seat.phrase.end, modifiers }, next: seat.next }
}

/** Where the equal of a phrase begins behind and or a comma; null where none is joined. */
const joinedAt = (
  words: readonly EnglishWord[],
  { phrase, next }: ReadPhrase,
  grammar: EnglishGrammar,
): number | null => {
  const joins = (word: EnglishWord | undefined): boolean =>
    word !== undefined && grammar.conjunctions.has(word.lower) && word.lower !== 'but'
  const word = words[next]
  const comma = word?.lower === ','
  if (word === undefined || word.mention !== null || (!comma && !joins(word))) return null
  const bare = comma && !joins(words[next + 1])
  const at = comma && !bare ? next + 2 : next + 1
  const other = readCompound(words, at, grammar)
  const kind = mainKind(phrase)
  if (other === null || mainKind(other.phrase) !== kind || !/^(?:goods|party)$/u.test(kind ?? '')) return null
  if (bare && /^an?$/u.test(words[at]?.lower ?? '')) return null
  const verbNext = readVerbGroup(words, other.next, grammar)?.shape === 'finite'
  return verbNext && comma && (bare || phrase.coordinates.length === 0) ? null : at
}

/** Puts the equals of a phrase beside it: shells, launchers and missiles; they have its possessor, unless they have their own. */
const withEquals = (
  words: readonly EnglishWord[],
  read: ReadPhrase,
  grammar: EnglishGrammar,
  depth: number,
): ReadPhrase => {
  const at = joinedAt(words, read, grammar)
  const equal = at === null ? null : readNounPhrase(words, at, grammar, 'none', depth + 1)
  if (equal === null) return read
  const { phrase } = read
  const owner =
    equal.phrase.modifiers.length === 0
      ? phrase.modifiers.filter((m) => m.case === 'of' && m.phrase.end <= phrase.core.start)
      : []
  return {
    phrase: {
      ...equal.phrase,
      start: phrase.start,
      modifiers: [...owner, ...equal.phrase.modifiers],
      coordinates: [...phrase.coordinates, { ...phrase, coordinates: [] }, ...equal.phrase.coordinates],
    },
    next: equal.next,
  }
}

/**
 * Reads the noun phrase at word `at`: compound, `of` phrases, equals joined by and or commas, and, where its noun is one of
 * action (exports, transfer), the phrases that say from whom and to whom.
 */
export const readNounPhrase = (
  words: readonly EnglishWord[],
  at: number,
  grammar: EnglishGrammar,
  given: Case = 'none',
  depth = 0,
  afterVerb = false,
): ReadPhrase | null => {
  const compound = readCompound(words, at, grammar, afterVerb)
  if (compound === null || depth > 8) return compound
  if (isDate(compound.phrase)) return { ...compound, phrase: { ...compound.phrase, case: 'at' } }
  const { phrase, next } = withEquals(words, withModifiers(words, compound, grammar, depth), grammar, depth)
  return { phrase: { ...phrase, case: given }, next }
}
