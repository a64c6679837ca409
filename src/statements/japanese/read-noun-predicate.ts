import type { Predicate } from '../syntax/clause.ts'
import type { JapaneseGrammar } from './grammar.ts'
import { type Compound, isComma } from './read-compound.ts'
import { type ReadPredicate, readNounPredicate } from './read-predicate.ts'
import type { VerbKind } from './waiting.ts'
import type { JapaneseWord } from './words.ts'

/** A compound that may be the predicate, at word `at`, in words up to `to`. */
export type Candidate = {
  readonly text: string
  readonly words: readonly JapaneseWord[]
  readonly at: number
  readonly to: number
  readonly compound: Compound
  readonly grammar: JapaneseGrammar
}

const lastWord = ({ at, compound }: Candidate): number => at + compound.words.length - 1

/** In headlines the verbal noun closes the clause without する: 武器を輸出、… 供与へ is still to come, 停止か is not sure. */
export const headlinePredicate = (
  candidate: Candidate,
  kindOf: (base: string) => VerbKind,
): ReadPredicate | null => {
  const { text, words, to, compound, grammar } = candidate
  const last = lastWord(candidate)
  const word = words[last]
  if (word === undefined || word.mention !== null || compound.suffixGoal) return null
  if (!/^(?:へ|か)?$/u.test(compound.particles) || kindOf(word.base) === 'other') return null
  const after = compound.particles === '' ? last + 1 : compound.next - (compound.comma ? 1 : 0)
  const next = words[after]
  const atEnd = after >= to || next === undefined
  if (!atEnd && !/^[、。\s！？」』]$/u.test(next.surface) && next.start <= (words[after - 1]?.end ?? 0))
    return null
  const read = readNounPredicate(text, words, last, last + 1, grammar)
  if (read === null) return null
  const predicate: Predicate = {
    ...read.predicate,
    due: compound.particles === 'へ',
    ending: compound.particles === 'か' ? 'hedge' : read.predicate.ending,
  }
  const passed = isComma(next) ? after + 1 : after
  return { ...read, predicate, next: Math.max(read.next, passed), link: after >= to ? 'final' : 'chain' }
}

/** Headlines describe a noun by a verbal noun with の: 「ロシアに部品を供給の中国企業に制裁」. */
export const headlineRelative = (
  candidate: Candidate,
  kindOf: (base: string) => VerbKind,
  hasObject: boolean,
): ReadPredicate | null => {
  const { text, words, compound, grammar } = candidate
  const last = lastWord(candidate)
  const word = words[last]
  if (!hasObject || word === undefined || word.mention !== null || compound.particles !== 'の') return null
  if (compound.words.length > 1 || kindOf(word.base) !== 'transfer') return null
  const read = readNounPredicate(text, words, last, last + 1, grammar)
  return read === null ? null : { ...read, next: compound.next, link: 'relative' }
}

/** A noun with だ, である or らしい is a predicate; its phrase is the first thing that it takes. */
const copula = (candidate: Candidate): ReadPredicate | null => {
  const { text, words, to, compound, grammar } = candidate
  const word = words[compound.next]
  if (word === undefined || compound.next >= to || compound.comma || compound.suffixGoal) return null
  const isCopula = word.pos.startsWith('助動詞') && /^(?:だ|です|な|らしい)$/u.test(word.base)
  if (compound.particles !== '' || !isCopula) return null
  const read = readNounPredicate(text, words, lastWord(candidate), compound.next, grammar)
  return read === null ? null : { ...read, isQuality: word.base === 'だ' && word.form === '体言接続' }
}

/** A sentence may end on an amount: 合計は6万7300バレル。 */
const amountAtEnd = (candidate: Candidate, hasSubject: boolean): ReadPredicate | null => {
  const { text, words, to, compound, grammar } = candidate
  if (compound.particles !== '' || compound.comma || compound.suffixGoal || !hasSubject) return null
  const after = words[compound.next]
  const ends = compound.next >= to || after === undefined || /^[。）)]$/u.test(after.surface)
  if (!ends || !compound.words.some((w) => w.mention?.kind === 'quantity')) return null
  return readNounPredicate(text, words, lastWord(candidate), compound.next, grammar)
}

/** Reads a compound that is itself the predicate, with its phrase: 計画だ, or an amount that ends the sentence. */
export const predicateOfNoun = (candidate: Candidate, hasSubject: boolean): ReadPredicate | null =>
  copula(candidate) ?? amountAtEnd(candidate, hasSubject)
