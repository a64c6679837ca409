import type { Mention } from '../syntax/mention.ts'
import type { JapaneseGrammar } from './grammar.ts'
import type { JapaneseWord } from './words.ts'

/** A run of nouns that stand together, and the particles after it. */
export type Compound = {
  readonly words: readonly JapaneseWord[]
  readonly particles: string
  /** 向け and 行き are written as part of the compound. */
  readonly suffixGoal: boolean
  readonly comma: boolean
  /** Index after compound, particles and comma. */
  readonly next: number
  /** Offset after compound and particles, without the comma. */
  readonly end: number
}

const goalSuffixes = new Set(['向け', '宛て', 'あて', '行き'])

export const isNoun = (word: JapaneseWord): boolean =>
  word.mention !== null ||
  word.pos.startsWith('名詞') ||
  word.pos.startsWith('接頭詞') ||
  (word.pos.startsWith('UNK') && /[\p{L}\p{N}]/u.test(word.surface)) ||
  word.pos.startsWith('記号-アルファベット') ||
  /^[・＝=々]$/u.test(word.surface)

const standsAlone = (word: JapaneseWord): boolean =>
  word.mention?.kind === 'date' || word.pos.startsWith('名詞-非自立') || word.pos.startsWith('名詞-副詞可能')

export const isComma = (word: JapaneseWord | undefined): boolean =>
  word !== undefined && /^[、，,]$/u.test(word.surface)

export type Particles = { readonly particles: string; readonly next: number; readonly end: number }

/** The particles that begin at word `at`, joined: に, からの, によると. */
export const readParticles = (
  text: string,
  words: readonly JapaneseWord[],
  at: number,
  grammar: JapaneseGrammar,
): Particles => {
  const start = words[at]?.start ?? 0
  const fixed = grammar.particleAt(text, start)
  if (fixed !== '' && words[at] !== undefined && !isNoun(words[at])) {
    const next = words.findIndex((w, i) => i > at && w.start >= start + fixed.length)
    return { particles: fixed, next: next < 0 ? words.length : next, end: start + fixed.length }
  }
  let particles = ''
  let end = words[at - 1]?.end ?? start
  let i = at
  for (; i < words.length; i += 1) {
    const word = words[i]
    if (word === undefined || !word.pos.startsWith('助詞') || word.pos.startsWith('助詞-接続助詞')) break
    particles += word.surface
    end = word.end
  }
  return { particles, next: i, end }
}

/** Behind a short note in brackets the compound goes on with its particle: 委員会（1718委員会）が. */
const afterBracket = (words: readonly JapaneseWord[], at: number): number => {
  if (!/^[（(]$/u.test(words[at]?.surface ?? '')) return at
  const close = words.findIndex((w, k) => k > at && k < at + 14 && /^[）)]$/u.test(w.surface))
  return close < 0 ? at : close + 1
}

/** Reads the compound that begins at word `at`; null where no noun stands there. */
export const readCompound = (
  text: string,
  words: readonly JapaneseWord[],
  at: number,
  grammar: JapaneseGrammar,
): Compound | null => {
  const first = words[at]
  if (first === undefined || !isNoun(first)) return null
  const compound: JapaneseWord[] = [first]
  let i = at + 1
  while (i < words.length && !standsAlone(first)) {
    const word = words[i]
    if (word === undefined || !isNoun(word) || standsAlone(word)) break
    if (word.start - (words[i - 1]?.end ?? word.start) > 0) break
    compound.push(word)
    i += 1
    if (goalSuffixes.has(word.surface)) break
  }
  const suffix = compound.length > 1 && goalSuffixes.has(compound.at(-1)?.surface ?? '')
  const content = suffix ? compound.slice(0, -1) : compound
  const { particles, next, end } = readParticles(text, words, afterBracket(words, i), grammar)
  const comma = isComma(words[next])
  return { words: content, particles, suffixGoal: suffix, comma, next: comma ? next + 1 : next, end }
}

/** The mentions of a compound, in order. */
export const mentionsOf = (words: readonly JapaneseWord[]): readonly Mention[] =>
  words.flatMap((w) => (w.mention === null ? [] : [w.mention]))
