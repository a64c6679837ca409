import type { EnglishGrammar } from './grammar.ts'
import { isAdverb, isParticiple, lexicalVerb, looksLikeNoun } from './lexical-verb.ts'
import type { EnglishWord } from './words.ts'

export type VerbGroup = {
  readonly base: string
  /** How the group stands in its clause; `reduced` is a participle behind its noun: arms supplied by Iran. */
  readonly shape: 'finite' | 'infinitive' | 'gerund' | 'reduced'
  readonly passive: boolean
  readonly negative: boolean
  readonly past: boolean
  readonly future: boolean
  /** May, can: what is possible or allowed. */
  readonly possible: boolean
  /** Index after the group. */
  readonly next: number
}

/** The modal that holds what will be, or may be. */
export const modalOf = ({ future, possible }: VerbGroup): string | null =>
  future ? 'will' : possible ? 'may' : null

type Words = readonly EnglishWord[]

const plain: Omit<VerbGroup, 'base' | 'shape' | 'next'> = {
  passive: false,
  negative: false,
  past: false,
  future: false,
  possible: false,
}

const afterAdverbs = (words: Words, at: number): number => {
  let i = at
  while (isAdverb(words[i])) i += 1
  return i
}

/** Behind to, having or being: to supply, to be supplied, to have been supplying, having sent. */
const nonFinite = (
  words: Words,
  at: number,
  shape: 'infinitive' | 'gerund',
  grammar: EnglishGrammar,
): VerbGroup | null => {
  const seen: string[] = []
  let i = at
  for (; isAdverb(words[i]) || isAuxiliary(words[i], grammar); i += 1) seen.push(words[i]?.lower ?? '')
  const be = seen.some((w) => grammar.be.has(w))
  const perfect = seen.some((w) => grammar.have.has(w))
  const verb = lexicalVerb(words, i, grammar)
  const past = perfect
  if (be) {
    const main = verb !== null && (isParticiple(verb) || verb.forms.includes('gerund')) ? verb : null
    return main === null
      ? { ...plain, base: 'be', shape, past, next: i }
      : { ...plain, base: main.base, shape, past, passive: isParticiple(main), next: i + main.words }
  }
  if (verb === null || (perfect ? !isParticiple(verb) : !verb.forms.includes('base')))
    return perfect ? { ...plain, base: 'have', shape, next: i } : null
  return { ...plain, base: verb.base, shape, past, next: i + verb.words }
}

type Auxiliaries = {
  readonly any: boolean
  readonly be: boolean
  readonly perfect: boolean
  readonly negative: boolean
  readonly past: boolean
  readonly future: boolean
  readonly possible: boolean
  readonly next: number
}

const isAuxiliary = (word: EnglishWord | undefined, grammar: EnglishGrammar): boolean =>
  word !== undefined &&
  word.mention === null &&
  [grammar.be, grammar.have, grammar.doing, grammar.modal].some((set) => set.has(word.lower))

/** Has not been, would have, no longer: the helping words from word `at` on. */
const auxiliaries = (words: Words, at: number, grammar: EnglishGrammar): Auxiliaries => {
  const noLonger = words[at]?.lower === 'no' && words[at + 1]?.lower === 'longer'
  let i = noLonger ? at + 2 : at
  const seen: string[] = []
  while (i < words.length && !/^(?:only|just|merely)$/u.test(words[i]?.lower ?? '')) {
    const lower = words[i]?.lower ?? ''
    const helps = isAuxiliary(words[i], grammar)
    const between = seen.length > 0 && (isAdverb(words[i]) || /^(?:both|all|each)$/u.test(lower))
    if (!helps && !between && !(words[i]?.mention === null && grammar.negation.has(lower))) break
    seen.push(lower)
    i += 1
  }
  const has = (set: ReadonlySet<string>): boolean => seen.some((w) => set.has(w))
  return {
    any: [grammar.be, grammar.have, grammar.doing, grammar.modal].some(has),
    be: has(grammar.be),
    perfect: has(grammar.have),
    negative: noLonger || (has(grammar.negation) && !/^(?:only|just|merely)$/u.test(words[i]?.lower ?? '')),
    past: seen.some((w) => /^(?:was|were|did|had)$/u.test(w)),
    future: has(grammar.future),
    possible: seen.some((w) => /^(?:may|might|can|could)$/u.test(w)),
    next: i,
  }
}

/** A verb with helping words: has supplied, was to receive, may have been sent; or be and have by themselves. */
const helped = (words: Words, aux: Auxiliaries, grammar: EnglishGrammar): VerbGroup => {
  const { be, perfect, negative, past, future, possible } = aux
  const next = afterAdverbs(words, aux.next)
  const due = be && words[next]?.lower === 'to' ? lexicalVerb(words, next + 1, grammar) : null
  if (due?.forms.includes('base') === true)
    return {
      ...plain,
      base: due.base,
      shape: 'finite',
      negative,
      past,
      future: true,
      next: next + 1 + due.words,
    }
  const main = lexicalVerb(words, next, grammar)
  const nominal = be ? ['base', 'third'] : ['base', 'third', 'gerund']
  const isNoun = main !== null && (be || perfect) && main.forms.every((f) => nominal.includes(f))
  if (main === null || isNoun)
    return {
      ...plain,
      base: be ? 'be' : perfect ? 'have' : 'do',
      shape: 'finite',
      negative,
      past,
      future,
      possible,
      next,
    }
  return {
    base: main.base,
    shape: 'finite',
    passive: be && isParticiple(main),
    negative,
    past: past || perfect,
    future,
    possible,
    next: next + main.words,
  }
}

/** A participle behind goods, before who, whereto or when: shells supplied by Iran, containers, shipped in May. */
const isReduced = (words: Words, at: number, next: number, grammar: EnglishGrammar): boolean => {
  const before = words[at - 1]
  const after = words[next]
  const measured = (word: EnglishWord | undefined): boolean =>
    /^(?:goods|quantity)$/u.test(word?.mention?.kind ?? '')
  const behindGoods =
    measured(before) ||
    (before?.lower === ',' && measured(words[at - 2])) ||
    (before !== undefined && before.mention === null && before.pos === 'NOUN' && after?.lower === 'by') ||
    (/^(?:it|them|which)$/u.test(before?.lower ?? '') && words[at - 2]?.lower === 'of')
  return (
    behindGoods &&
    after !== undefined &&
    (grammar.prepositions.has(after.lower) || after.mention?.kind === 'date')
  )
}

/** Reads the verb group that begins at word `at`: auxiliaries, adverbs, negation and the main verb; null where none does. */
export const readVerbGroup = (words: Words, at: number, grammar: EnglishGrammar): VerbGroup | null => {
  const first = words[at]
  if (first === undefined || first.mention !== null) return null
  if (first.lower === 'to') return nonFinite(words, at + 1, 'infinitive', grammar)
  if (first.lower === 'having' || first.lower === 'being') return nonFinite(words, at, 'gerund', grammar)
  const aux = auxiliaries(words, at, grammar)
  if (aux.any) return helped(words, aux, grammar)
  const i = afterAdverbs(words, aux.next)
  const verb = lexicalVerb(words, i, grammar)
  if (verb === null || looksLikeNoun(words, i, verb, grammar)) return null
  const { base, forms } = verb
  const { negative } = aux
  const next = i + verb.words
  if (forms.length === 1 && forms[0] === 'gerund') return { ...plain, base, shape: 'gerund', negative, next }
  const past = isParticiple(verb)
  const onlyParticiple = forms.every((f) => f === 'participle')
  return onlyParticiple || (past && !grammar.intransitive.has(base) && isReduced(words, at, next, grammar))
    ? { ...plain, base, shape: 'reduced', passive: true, negative, past: true, next }
    : { ...plain, base, shape: 'finite', negative, past, next }
}
