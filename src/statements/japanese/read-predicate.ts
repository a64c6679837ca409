import type { Link, Predicate } from '../syntax/clause.ts'
import type { JapaneseGrammar } from './grammar.ts'
import { isComma, isNoun } from './read-compound.ts'
import type { JapaneseWord } from './words.ts'

export type ReadPredicate = {
  readonly predicate: Predicate
  readonly link: Link
  /** と, との or として follows: the clause is what somebody says or thinks. */
  readonly quotative: boolean
  /** Index of the first word after the predicate and its comma. */
  readonly next: number
  /** An adjective: 高い, 割安な. */
  readonly isQuality?: boolean
}

const isVerb = (word: JapaneseWord | undefined): boolean =>
  word !== undefined && (word.pos.startsWith('動詞-自立') || word.pos.startsWith('形容詞-自立'))

const isAuxiliary = (word: JapaneseWord): boolean =>
  /^(?:助動詞|動詞-接尾|動詞-非自立|形容詞-非自立|形容詞-接尾)/u.test(word.pos)

const negatives = new Set(['ない', 'ぬ', 'ん', 'ず', 'まい', '無い'])

const doing = new Set(['する', 'できる', '出来る', 'なる', 'いたす', 'なさる'])

/** 売ろう|とする: と and する after a volitional verb. */
const isTrying = (words: readonly JapaneseWord[], at: number): boolean => {
  const [will, to, done] = [words[at - 1], words[at], words[at + 1]]
  return (
    will?.pos.startsWith('助動詞') === true &&
    (will.base === 'う' || will.base === 'よう') &&
    to?.surface === 'と' &&
    done?.base === 'する'
  )
}

/** The dictionary form of the predicate that begins at `at`, and the index after it; null where none begins. */
const headAt = (
  words: readonly JapaneseWord[],
  at: number,
): { base: string; next: number; pos: string } | null => {
  const word = words[at]
  if (word === undefined || word.mention !== null) return null
  const after = words[at + 1]
  if (word.pos.startsWith('名詞-サ変接続') && after?.pos.startsWith('動詞') && doing.has(after.base))
    return { base: word.base, next: at + 2, pos: word.pos }
  if (word.pos.startsWith('名詞-形容動詞語幹') && after?.surface === 'に') {
    const verb = words[at + 2]
    if (verb !== undefined && (verb.base === 'する' || verb.base === 'なる'))
      return { base: `${word.base}に${verb.base}`, next: at + 3, pos: word.pos }
  }
  if (
    word.pos.startsWith('名詞') &&
    after?.base === 'する' &&
    after.pos.startsWith('動詞-自立') &&
    after.start === word.end
  )
    return { base: word.base, next: at + 2, pos: word.pos }
  if (word.pos.startsWith('助動詞') && word.base === 'ない' && words[at - 1]?.pos.startsWith('助詞') === true)
    return { base: word.base, next: at + 1, pos: word.pos }
  const quoting = words[at - 1]
  if (
    word.base === 'する' &&
    word.pos.startsWith('動詞-自立') &&
    quoting?.surface === 'と' &&
    quoting.pos.startsWith('助詞-格助詞')
  )
    return { base: 'とする', next: at + 1, pos: word.pos }
  if (isVerb(word)) return { base: word.base, next: at + 1, pos: word.pos }
  return null
}

/** Whether a predicate begins at word `at`. */
export const startsPredicate = (words: readonly JapaneseWord[], at: number): boolean =>
  headAt(words, at) !== null

const linkOf = (
  words: readonly JapaneseWord[],
  next: number,
  last: JapaneseWord,
  conjunction: string,
): Link => {
  if (/^(?:ば|なら|たら|と)$/u.test(conjunction)) return 'condition'
  if (/^(?:が|けれど|けれども|けど|ものの|のに)$/u.test(conjunction)) return 'contrast'
  if (/^(?:ので|から|ため)$/u.test(conjunction)) return 'cause'
  if (conjunction !== '') return 'chain'
  const following = words[next]
  if (following === undefined || /^[。．！？!?」』]$/u.test(following.surface)) return 'final'
  if (isComma(following)) return last.form.startsWith('連用') ? 'chain' : 'final'
  if ((isNoun(following) || /^[「『]$/u.test(following.surface)) && !last.form.startsWith('連用'))
    return 'relative'
  return last.form.startsWith('連用') ? 'chain' : 'final'
}

/** Reads the predicate with head `base` whose auxiliaries begin at `at`; `from` is its first word. */
const finish = (
  text: string,
  words: readonly JapaneseWord[],
  from: number,
  base: string,
  at: number,
  grammar: JapaneseGrammar,
): ReadPredicate | null => {
  const first = words[from]
  let last = words[at - 1]
  if (first === undefined || last === undefined) return null
  let passive = false
  let negative = negatives.has(base)
  let past = false
  let ongoing = false
  let hedged = false
  let attempted = false
  let inflected: JapaneseWord | null = null
  let conjunction = ''
  let i = at
  for (; i < words.length; i += 1) {
    const word = words[i]
    if (word === undefined || word.mention !== null) break
    if (isTrying(words, i)) {
      attempted = true
      last = words[i + 1] ?? last
      i += 1
      continue
    }
    if (word.pos.startsWith('助詞-接続助詞')) {
      const goesOn =
        (word.surface === 'て' || word.surface === 'で') &&
        words[i + 1] !== undefined &&
        isAuxiliary(words[i + 1] ?? word)
      inflected = last
      last = word
      if (!goesOn) {
        conjunction = word.surface
        i += 1
        break
      }
      continue
    }
    if (!isAuxiliary(word)) break
    if (word.pos.startsWith('動詞-接尾') && (word.base === 'れる' || word.base === 'られる')) passive = true
    if (negatives.has(word.base)) negative = true
    if (word.base === 'らしい') hedged = true
    if (word.base === 'た' || (word.base === 'だ' && last.pos.startsWith('動詞'))) past = true
    if (word.base === 'いる' || word.base === 'おる' || word.base === 'くる') ongoing = true
    last = word
  }
  const ending = grammar.endingAt(text, last.end)
  const afterEnding = ending === null ? i : words.findIndex((w) => w.start >= ending.end)
  const next = ending === null ? i : afterEnding < 0 ? words.length : afterEnding
  const saidPlainly =
    conjunction === 'と' &&
    (!isComma(words[i]) || past || (last.base === 'と' && words[i - 2]?.base === 'だ'))
  if (saidPlainly) conjunction = ''
  const quotative =
    saidPlainly ||
    (ending === null &&
      /^(?:助詞-格助詞)/u.test(words[next]?.pos ?? '') &&
      /^(?:と|という|といった|として)$/u.test(words[next]?.surface ?? ''))
  const predicate: Predicate = {
    start: first.start,
    end: ending?.end ?? last.end,
    base,
    passive,
    negative,
    past,
    ...(attempted ? { attempted } : {}),
    due:
      (saidPlainly ? (inflected ?? last) : last).form === '基本形' &&
      !past &&
      !negative &&
      !passive &&
      !ongoing,
    ending: ending?.kind ?? (hedged ? 'hedge' : null),
  }
  if (quotative)
    return { predicate, link: 'complement', quotative: true, next: saidPlainly ? next : next + 1 }
  const link =
    ending === null ? linkOf(words, next, last, conjunction) : isComma(words[next]) ? 'chain' : 'final'
  return { predicate, link, quotative: false, next: isComma(words[next]) ? next + 1 : next }
}

/** Reads the verb, verbal noun with する, or adjective that begins at word `at`. */
export const readPredicate = (
  text: string,
  words: readonly JapaneseWord[],
  at: number,
  grammar: JapaneseGrammar,
): ReadPredicate | null => {
  const head = headAt(words, at)
  if (head === null) return null
  const read = finish(text, words, at, head.base, head.next, grammar)
  return read === null ? null : { ...read, isQuality: head.pos.startsWith('形容詞') }
}

/** Reads a noun that is itself the predicate: 計画だ, 見返りである, or 再開 at the end of a headline. */
export const readNounPredicate = (
  text: string,
  words: readonly JapaneseWord[],
  noun: number,
  next: number,
  grammar: JapaneseGrammar,
): ReadPredicate | null => {
  const word = words[noun]
  return word === undefined ? null : finish(text, words, noun, word.base, next, grammar)
}
