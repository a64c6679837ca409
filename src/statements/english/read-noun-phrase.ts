import { isMoney } from '../../goods/unit.ts'
import { hull } from '../../text/span.ts'
import { type Case, type ModifierCase, type Phrase, shallow } from '../syntax/clause.ts'
import { isGeneric } from '../syntax/mention.ts'
import type { EnglishGrammar } from './grammar.ts'
import { isAdverb } from './lexical-verb.ts'
import { readVerbGroup } from './read-verb-group.ts'
import { unlistedName } from './unlisted-name.ts'
import type { EnglishWord } from './words.ts'

export type ReadPhrase = { readonly phrase: Phrase; readonly next: number }

const articles = /^(?:the|a|an|its|their|his|her|our|these|those)$/u

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

/** The preposition at word `at`, of up to three words, and what it makes of the phrase after it. */
export const readPreposition = (
  words: readonly EnglishWord[],
  at: number,
  grammar: EnglishGrammar,
): { case: Case | 'of'; next: number } | null => {
  for (const count of [3, 2, 1]) {
    const part = words.slice(at, at + count)
    if (part.length < count || part.some((w) => w.mention !== null)) continue
    const found = grammar.prepositions.get(part.map((w) => w.lower).join(' '))
    const measured = part[0]?.lower === 'worth' && words[at + 1]?.lower === 'of'
    if (found !== undefined && !measured) return { case: found, next: at + count }
  }
  return null
}

const isDate = (phrase: Phrase): boolean => phrase.mentions[0]?.kind === 'date'

const build = (
  words: readonly EnglishWord[],
  given: Case,
  modifiers: Phrase['modifiers'],
  coordinates: readonly Phrase[],
  grammar: EnglishGrammar,
  opens = false,
): Phrase => {
  const possessor = modifiers.flatMap((m) => m.phrase.mentions).findLast((m) => m.kind === 'party')
  const unlisted = unlistedName(words, opens, possessor?.party)
  const core = hull(words)
  const whole = hull([core, ...modifiers.map((m) => m.phrase), ...coordinates])
  const last = words.at(-1)
  return {
    ...whole,
    case: given,
    head: last === undefined ? '' : (grammar.nouns.get(last.lower) ?? last.base),
    actor: last !== undefined && grammar.actors.has(last.lower),
    core,
    words: words.map((w) => ({ start: w.start, end: w.end, base: grammar.nouns.get(w.lower) ?? w.lower })),
    mentions: [
      ...words.flatMap((w) =>
        w.mention === null || (unlisted !== null && unlisted.start <= w.start && w.end <= unlisted.end)
          ? []
          : [w.mention],
      ),
      ...(unlisted === null ? [] : [unlisted]),
    ],
    modifiers,
    coordinates,
    relative: null,
  }
}

/** $500 million in military aid: money, and what it is given as. */
const isSum = (phrase: Phrase): boolean =>
  phrase.mentions.some((m) => m.kind === 'quantity' && isMoney(m.quantity.unit))

const mainKind = (phrase: Phrase): string | null => {
  const kinds = phrase.mentions
    .filter((m) => m.kind !== 'quantity' && !(m.kind === 'party' && m.way === 'adjective'))
    .map((m) => m.kind)
  return kinds.at(-1) ?? phrase.mentions.at(-1)?.kind ?? null
}

const followsName = (before: EnglishWord | undefined): boolean =>
  before !== undefined && (before.mention !== null || /^(?:NOUN|PROPN)$/u.test(before.pos))

const isActor = (word: EnglishWord | undefined): boolean =>
  word?.mention?.kind === 'party' && word.mention.way !== 'adjective'

/** By some estimates Iran …: a name behind a plural begins a phrase of its own. */
const isPlural = (before: EnglishWord | undefined): boolean =>
  before !== undefined &&
  (before.mention?.kind === 'goods' || (before.mention === null && before.pos === 'NOUN')) &&
  /[^s]s$/u.test(before.lower)

/** Parts for missiles are told by what they are for. */
const isPart = (phrase: Phrase): boolean =>
  phrase.mentions.some((m) => m.kind === 'goods' && m.end === phrase.core.end && isGeneric(m))

const isGoodsNext = (words: readonly EnglishWord[], at: number, grammar: EnglishGrammar): boolean =>
  readCompound(words, at, grammar)?.phrase.mentions.some((m) => m.kind === 'goods') === true

/** Behind a verb a name is a side by itself: gave Russia | shells. */
const endsSide = (word: EnglishWord | undefined): boolean =>
  word?.mention?.kind === 'party' && word.mention.way !== 'adjective' && !articles.test(word.lower)

/** Where a short aside in brackets, which opens at word `at`, ends: barrels per day (bpd) of crude. */
const closingBracket = (words: readonly EnglishWord[], at: number): number | null => {
  if (words[at]?.mention !== null || words[at]?.surface !== '(') return null
  const close = words.findIndex((w, k) => k > at && w.surface === ')')
  return close > 0 && close - at <= 8 ? close : null
}

/** Reads the compound at word `at` with its possessors: Russia's oil exports. */
const readCompound = (
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
    if (!isNominal(words, i, grammar)) break
    const word = words[i]
    if (word !== undefined && word.mention === null && i > from && articles.test(word.lower)) break
    if (word !== undefined && word.mention === null && /^(?:'s|')$/u.test(word.lower) && i > from) {
      const owner = build(words.slice(from, i), 'none', modifiers, [], grammar)
      modifiers = shallow([{ case: 'of', phrase: owner }])
      from = i + 1
    }
    if (word?.mention?.kind === 'date' && i > from) break
    if (i > from && /^(?:up|down|off|out|back|away)$/u.test(word?.lower ?? '')) break
    if (i > from && word !== undefined && word.mention === null) {
      if (
        grammar.pronouns.has(word.lower) ||
        grammar.pronouns.has(words[i - 1]?.lower ?? '') ||
        (isAdverb(word) && followsName(words[i - 1]))
      )
        break
    }
    if (i > from && isActor(words[i - 1]) && word !== undefined && grammar.determiners.has(word.lower)) break
    if (i > from && isActor(word) && (isPlural(words[i - 1]) || /^the\s/iu.test(word?.surface ?? ''))) break
    if (
      afterVerb &&
      i > from &&
      endsSide(words[i - 1]) &&
      word?.lower.startsWith('-') !== true &&
      word?.lower !== "'s" &&
      word?.lower !== "'"
    )
      break
    if (word?.mention?.kind === 'quantity' && words[i - 1]?.mention?.kind === 'party' && i > from) break
    i += 1
    if (word?.mention?.kind === 'date') break
  }
  const own = words
    .slice(from, i)
    .filter((w) => !bracketed.has(w) && (w.mention !== null || !/^(?:'s|')$/u.test(w.lower)))
  if (own.length === 0) return modifiers[0] === undefined ? null : { phrase: modifiers[0].phrase, next: i }
  return { phrase: build(own, 'none', modifiers, [], grammar, at === 0), next: i }
}

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
  const first = readCompound(words, at, grammar, afterVerb)
  if (first === null || depth > 8) return first
  let { phrase, next } = first
  if (isDate(phrase)) return { phrase: { ...phrase, case: 'at' }, next }
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
  if (seat !== null) {
    phrase = {
      ...phrase,
      end: seat.phrase.end,
      modifiers: shallow([...phrase.modifiers, { case: 'of', phrase: seat.phrase }]),
    }
    next = seat.next
  }
  for (;;) {
    const word = words[next]
    if (word === undefined || word.mention !== null) break
    const comma = word.lower === ','
    const join = grammar.conjunctions.has(word.lower) && word.lower !== 'but'
    if (!comma && !join) break
    const skip =
      comma && grammar.conjunctions.has(words[next + 1]?.lower ?? '') && words[next + 1]?.lower !== 'but'
        ? 2
        : 1
    const other = readCompound(words, next + skip, grammar)
    if (other === null || mainKind(other.phrase) === null || mainKind(other.phrase) !== mainKind(phrase))
      break
    if (!/^(?:goods|party)$/u.test(mainKind(phrase) ?? '')) break
    if (comma && skip === 1 && /^an?$/u.test(words[next + 1]?.lower ?? '')) break
    const verbNext = readVerbGroup(words, other.next, grammar)?.shape === 'finite'
    if (verbNext && comma && (skip === 1 || phrase.coordinates.length === 0)) break
    const equal = readNounPhrase(words, next + skip, grammar, 'none', depth + 1) ?? other
    const owner =
      phrase.modifiers.length > 0 && equal.phrase.modifiers.length === 0
        ? phrase.modifiers.filter((m) => m.case === 'of' && m.phrase.end <= phrase.core.start)
        : []
    phrase = {
      ...equal.phrase,
      start: phrase.start,
      modifiers: [...owner, ...equal.phrase.modifiers],
      coordinates: [...phrase.coordinates, { ...phrase, coordinates: [] }, ...equal.phrase.coordinates],
    }
    next = equal.next
    break
  }
  return { phrase: { ...phrase, case: given }, next }
}

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
