import type { EnglishGrammar } from './grammar.ts'
import type { VerbForm } from './inflections.ts'
import type { EnglishWord } from './words.ts'

/** A main verb in the text: its plain form, the forms that the word may be, and how many words it takes. */
export type LexicalVerb = {
  readonly base: string
  readonly forms: readonly VerbForm[]
  readonly words: number
}

const formOf = (word: string): VerbForm => {
  if (word.endsWith('ing')) return 'gerund'
  if (word.endsWith('ed')) return 'past'
  return word.endsWith('s') ? 'third' : 'base'
}

/** The verb at word `at`, in any form, of one word or more; by the language pack first, by the tagger else. */
export const lexicalVerb = (
  words: readonly EnglishWord[],
  at: number,
  grammar: EnglishGrammar,
): LexicalVerb | null => {
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
  return word.pos === 'VERB' && /^[a-z]/u.test(word.lower)
    ? { base: word.base, forms: [formOf(word.lower)], words: 1 }
    : null
}

export const isParticiple = (verb: LexicalVerb): boolean =>
  verb.forms.includes('past') || verb.forms.includes('participle')

/** Words that say how, and stand between the parts of a verb. */
export const isAdverb = (word: EnglishWord | undefined): boolean =>
  word !== undefined &&
  word.mention === null &&
  (word.pos === 'ADV' || /^[a-z]+ly$/u.test(word.lower)) &&
  !/^(?:early|supply)$/u.test(word.lower)

const startsNoun = (word: EnglishWord | undefined, grammar: EnglishGrammar): boolean =>
  word !== undefined &&
  (word.mention !== null ||
    grammar.determiners.has(word.lower) ||
    grammar.pronouns.has(word.lower) ||
    /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(word.pos))

/** What stands before a noun and never before a verb: an article, a possessor, an adjective. */
const describesNoun = (word: EnglishWord, grammar: EnglishGrammar): boolean =>
  grammar.determiners.has(word.lower) ||
  word.lower === "'s" ||
  word.lower === "'" ||
  (word.mention?.kind === 'party' && word.mention.way === 'adjective') ||
  (word.pos === 'ADJ' && word.mention === null && !grammar.pronouns.has(word.lower))

const canBeSubject = (word: EnglishWord, verb: LexicalVerb, grammar: EnglishGrammar): boolean =>
  (word.mention?.kind === 'party' && word.mention.way !== 'adjective') ||
  word.mention?.kind === 'outlet' ||
  grammar.pronouns.has(word.lower) ||
  grammar.relatives.has(word.lower) ||
  isAdverb(word) ||
  (/^(?:NOUN|PROPN)$/u.test(word.pos) &&
    word.mention === null &&
    verb.forms.includes('third') === !word.lower.endsWith('s'))

/** Words such as exports, plans and ships are verbs only where a subject stands before and an object or `to` after. */
export const looksLikeNoun = (
  words: readonly EnglishWord[],
  at: number,
  verb: LexicalVerb,
  grammar: EnglishGrammar,
): boolean => {
  const word = words[at]
  const before = words[at - 1]
  const after = words[at + verb.words]
  if (word === undefined) return true
  if (before !== undefined && describesNoun(before, grammar)) return true
  if (verb.forms.includes('gerund'))
    return before?.mention?.kind === 'goods' || grammar.prepositions.get(after?.lower ?? '') === 'of'
  const behindPreposition =
    before !== undefined && before.lower !== 'to' && grammar.prepositions.has(before.lower)
  if (verb.forms.includes('past')) return behindPreposition && startsNoun(after, grammar)
  if (behindPreposition) return true
  if (!grammar.nouns.has(word.lower) && word.pos !== 'NOUN') return false
  if (before === undefined || !canBeSubject(before, verb, grammar)) return true
  return !(startsNoun(after, grammar) || after?.lower === 'to' || after?.lower === 'that')
}
