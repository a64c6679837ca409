import type { EnglishGrammar } from './grammar.ts'
import type { VerbForm } from './inflections.ts'
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

type Lexical = { readonly base: string; readonly forms: readonly VerbForm[]; readonly words: number }

const isAdverb = (word: EnglishWord | undefined): boolean =>
  word !== undefined &&
  word.mention === null &&
  (word.pos === 'ADV' || /^[a-z]+ly$/u.test(word.lower)) &&
  !/^(?:early|supply)$/u.test(word.lower)

const isAuxiliary = (word: EnglishWord | undefined, grammar: EnglishGrammar): boolean =>
  word !== undefined &&
  word.mention === null &&
  (grammar.be.has(word.lower) ||
    grammar.have.has(word.lower) ||
    grammar.doing.has(word.lower) ||
    grammar.modal.has(word.lower))

/** The lexical verb at word `at`, in any form, of one word or more; by the pack first, by the tagger else. */
const lexicalAt = (words: readonly EnglishWord[], at: number, grammar: EnglishGrammar): Lexical | null => {
  const word = words[at]
  if (word === undefined || word.mention !== null) return null
  for (const count of [3, 2, 1]) {
    const part = words.slice(at, at + count)
    if (part.length < count || part.some((w) => w.mention !== null)) continue
    const found = grammar.verbs.get(part.map((w) => w.lower).join(' '))
    const base = found?.[0]?.base
    if (found !== undefined && base !== undefined)
      return { base, forms: found.map((f) => f.form), words: count }
  }
  if (word.pos !== 'VERB' || !/^[a-z]/u.test(word.lower)) return null
  const form: VerbForm = word.lower.endsWith('ing')
    ? 'gerund'
    : word.lower.endsWith('ed')
      ? 'past'
      : word.lower.endsWith('s')
        ? 'third'
        : 'base'
  return { base: word.base, forms: [form], words: 1 }
}

const startsNoun = (word: EnglishWord | undefined, grammar: EnglishGrammar): boolean =>
  word !== undefined &&
  (word.mention !== null ||
    grammar.determiners.has(word.lower) ||
    grammar.pronouns.has(word.lower) ||
    /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(word.pos))

/** Words such as exports, plans and ships are verbs only where a subject stands before and an object or `to` after. */
const looksLikeNoun = (
  words: readonly EnglishWord[],
  at: number,
  lexical: Lexical,
  grammar: EnglishGrammar,
): boolean => {
  const word = words[at]
  const before = words[at - 1]
  const after = words[at + lexical.words]
  if (word === undefined) return true
  if (before !== undefined) {
    if (grammar.determiners.has(before.lower) || before.lower === "'s" || before.lower === "'") return true
    if (before.mention?.kind === 'party' && before.mention.way === 'adjective') return true
    if (before.pos === 'ADJ' && before.mention === null && !grammar.pronouns.has(before.lower)) return true
  }
  if (lexical.forms.includes('gerund'))
    return before?.mention?.kind === 'goods' || grammar.prepositions.get(after?.lower ?? '') === 'of'
  const preposition =
    before === undefined ? false : grammar.prepositions.has(before.lower) && before.lower !== 'to'
  if (lexical.forms.includes('past')) return preposition && startsNoun(after, grammar)
  if (preposition) return true
  const noun = grammar.nouns.has(word.lower) || word.pos === 'NOUN'
  if (!noun) return false
  if (before === undefined) return true
  const subject =
    (before.mention?.kind === 'party' && before.mention.way !== 'adjective') ||
    before.mention?.kind === 'outlet' ||
    grammar.pronouns.has(before.lower) ||
    grammar.relatives.has(before.lower) ||
    isAdverb(before) ||
    (/^(?:NOUN|PROPN)$/u.test(before.pos) &&
      before.mention === null &&
      lexical.forms.includes('third') === !before.lower.endsWith('s'))
  return !(subject && (startsNoun(after, grammar) || after?.lower === 'to' || after?.lower === 'that'))
}

/** Reads the verb group that begins at word `at`: auxiliaries, adverbs, negation and the main verb. */
export const readVerbGroup = (
  words: readonly EnglishWord[],
  at: number,
  grammar: EnglishGrammar,
): VerbGroup | null => {
  const first = words[at]
  if (first === undefined || first.mention !== null) return null
  let i = at
  let negative = false
  if (first.lower === 'no' && words[at + 1]?.lower === 'longer') {
    negative = true
    i += 2
  }
  if (first.lower === 'to') {
    i += 1
    while (isAdverb(words[i])) i += 1
    const verb = lexicalAt(words, i, grammar)
    if (grammar.be.has(words[i]?.lower ?? '')) {
      const main = lexicalAt(words, i + 1, grammar)
      if (main !== null && (main.forms.includes('past') || main.forms.includes('participle')))
        return {
          base: main.base,
          shape: 'infinitive',
          passive: true,
          negative,
          past: false,
          future: false,
          possible: false,
          next: i + 1 + main.words,
        }
      return {
        base: 'be',
        shape: 'infinitive',
        passive: false,
        negative,
        past: false,
        future: false,
        possible: false,
        next: i + 1,
      }
    }
    if (verb === null || !verb.forms.includes('base')) return null
    return {
      base: verb.base,
      shape: 'infinitive',
      passive: false,
      negative,
      past: false,
      future: false,
      possible: false,
      next: i + verb.words,
    }
  }
  let be = false
  let perfect = false
  let future = false
  let possible = false
  let past = false
  let auxiliary = false
  while (
    isAuxiliary(words[i], grammar) ||
    grammar.negation.has(words[i]?.lower ?? '') ||
    (auxiliary && isAdverb(words[i]))
  ) {
    const lower = words[i]?.lower ?? ''
    if (grammar.negation.has(lower)) negative = true
    else if (grammar.be.has(lower)) be = true
    else if (grammar.have.has(lower)) perfect = true
    if (grammar.future.has(lower)) future = true
    if (/^(?:may|might|can|could)$/u.test(lower)) possible = true
    if (/^(?:was|were|did|had)$/u.test(lower)) past = true
    if (isAuxiliary(words[i], grammar)) auxiliary = true
    i += 1
  }
  if (auxiliary && be && words[i]?.lower === 'to') {
    const due = lexicalAt(words, i + 1, grammar)
    if (due?.forms.includes('base') === true)
      return {
        base: due.base,
        shape: 'finite',
        passive: false,
        negative,
        past,
        future: true,
        possible: false,
        next: i + 1 + due.words,
      }
  }
  if (auxiliary) {
    const main = lexicalAt(words, i, grammar)
    const nounAfterBe = main !== null && be && main.forms.every((f) => f === 'base' || f === 'third')
    const nounAfterHave =
      main !== null &&
      perfect &&
      !be &&
      main.forms.every((f) => f === 'base' || f === 'third' || f === 'gerund')
    if (main === null || nounAfterBe || nounAfterHave)
      return {
        base: be ? 'be' : perfect ? 'have' : 'do',
        shape: 'finite',
        passive: false,
        negative,
        past,
        future,
        possible,
        next: i,
      }
    const done = main.forms.includes('past') || main.forms.includes('participle')
    return {
      base: main.base,
      shape: 'finite',
      passive: be && done,
      negative,
      past: past || perfect,
      future,
      possible,
      next: i + main.words,
    }
  }
  while (isAdverb(words[i])) i += 1
  const verb = lexicalAt(words, i, grammar)
  if (verb === null || looksLikeNoun(words, i, verb, grammar)) return null
  const next = i + verb.words
  const before = words[at - 1]
  if (verb.forms.includes('gerund') && verb.forms.length === 1)
    return {
      base: verb.base,
      shape: 'gerund',
      passive: false,
      negative,
      past: false,
      future: false,
      possible: false,
      next,
    }
  const participle = verb.forms.includes('past') || verb.forms.includes('participle')
  const behindGoods =
    before?.mention?.kind === 'goods' ||
    before?.mention?.kind === 'quantity' ||
    (before?.lower === ',' && /^(?:goods|quantity)$/u.test(words[at - 2]?.mention?.kind ?? '')) ||
    (before !== undefined && before.mention === null && before.pos === 'NOUN' && words[next]?.lower === 'by')
  const prepositionAfter =
    words[next] !== undefined &&
    (grammar.prepositions.has(words[next]?.lower ?? '') ||
      /^(?:by|to|from|between|since|in)$/u.test(words[next]?.lower ?? ''))
  const goneThere = words[next]?.mention?.kind === 'date'
  if (participle && behindGoods && (prepositionAfter || goneThere))
    return {
      base: verb.base,
      shape: 'reduced',
      passive: true,
      negative,
      past: true,
      future: false,
      possible: false,
      next,
    }
  if (verb.forms.every((f) => f === 'participle'))
    return {
      base: verb.base,
      shape: 'reduced',
      passive: true,
      negative,
      past: true,
      future: false,
      possible: false,
      next,
    }
  return {
    base: verb.base,
    shape: 'finite',
    passive: false,
    negative,
    past: participle,
    future: false,
    possible: false,
    next,
  }
}
