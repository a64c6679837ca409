import type { EnglishGrammar } from './grammar.ts'
import type { VerbForm } from './inflections.ts'
import type { EnglishWord } from './words.ts'

/** A main verb in the text: its plain form, the forms that the word may be, and how many words it takes. */
export type LexicalVerb = {
  readonly base: string
  readonly forms: readonly VerbForm[]
  readonly words: number
}

const formsOf = ({ lower, base }: EnglishWord, { unchanged }: EnglishGrammar): readonly VerbForm[] => {
  if (lower.endsWith('ing')) return ['gerund']
  if (lower.endsWith('ed')) return ['past']
  if (unchanged.has(lower)) return ['base', 'participle']
  if (lower.endsWith('s')) return ['third']
  return [lower === base ? 'base' : 'past']
}

/** A word in -s behind who, which or that which describes a noun: a firm that tracks tankers. */
const isRelativeVerb = (words: readonly EnglishWord[], at: number): boolean => {
  const [noun, relative, word] = [words[at - 2], words[at - 1], words[at]]
  return (
    noun !== undefined &&
    (noun.mention !== null || /^(?:NOUN|PROPN)$/u.test(noun.pos)) &&
    /^(?:who|which|that)$/u.test(relative?.lower ?? '') &&
    word?.pos === 'NOUN' &&
    /^[a-z]{3,}s$/u.test(word.surface)
  )
}

/** A particle that belongs to the verb before it: brought back sanctions, adds up deliveries. */
const particle = (words: readonly EnglishWord[], at: number): number =>
  /^(?:up|down|off|out|back|away)$/u.test(words[at]?.lower ?? '') &&
  !/^(?:of|to|from|by|the|at|in)$/u.test(words[at + 1]?.lower ?? 'of')
    ? 1
    : 0

/** The verb at word `at`, in any form, of one word or more; by the language pack first, by the tagger else. */
export const lexicalVerb = (
  words: readonly EnglishWord[],
  at: number,
  grammar: EnglishGrammar,
): LexicalVerb | null => {
  const word = words[at]
  if (word === undefined || word.mention !== null) return null
  if (grammar.neverVerbs.has(word.lower)) return null
  if (at > 0 && word.pos === 'PROPN' && /^\p{Lu}/u.test(word.surface)) return null
  for (const count of [3, 2, 1]) {
    const part = words.slice(at, at + count)
    if (part.length < count || part.some((w) => w.mention !== null)) continue
    const found = grammar.verbs.get(part.map((w) => w.lower).join(' '))
    const base = found?.[0]?.base
    if (found !== undefined && base !== undefined)
      return { base, forms: found.map((f) => f.form), words: count + particle(words, at + count) }
  }
  if (isRelativeVerb(words, at)) return { base: word.base, forms: ['third'], words: 1 }
  return word.pos === 'VERB' && /^[a-z]/u.test(word.lower)
    ? { base: word.base, forms: formsOf(word, grammar), words: 1 + particle(words, at + 1) }
    : null
}

export const isParticiple = (verb: LexicalVerb): boolean =>
  verb.forms.includes('past') || verb.forms.includes('participle')

/** Words that say how, and stand between the parts of a verb. */
export const isAdverb = (word: EnglishWord | undefined): boolean =>
  word !== undefined &&
  word.mention === null &&
  (word.pos === 'ADV' || /^[a-z]+ly$/u.test(word.lower)) &&
  !/^(?:ally|assembly|early|family|fly|monopoly|rally|reply|supply)$/u.test(word.lower)

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

const isPluralNoun = ({ lower }: EnglishWord): boolean =>
  lower.endsWith('s') || /^(?:data|people|media|police)$/u.test(lower)

const canBeSubject = (
  word: EnglishWord,
  verb: LexicalVerb,
  grammar: EnglishGrammar,
  joined: boolean,
): boolean =>
  (word.mention?.kind === 'party' &&
    word.mention.way !== 'adjective' &&
    (joined || verb.forms.some((f) => f !== 'base'))) ||
  word.mention?.kind === 'outlet' ||
  (word.mention?.kind === 'goods' &&
    !grammar.actions.has(verb.base) &&
    verb.forms.includes('third') === !isPluralNoun(word)) ||
  grammar.pronouns.has(word.lower) ||
  grammar.relatives.has(word.lower) ||
  (isAdverb(word) && !verb.forms.includes('third')) ||
  (/^(?:NOUN|PROPN)$/u.test(word.pos) &&
    word.mention === null &&
    verb.forms.includes('third') === !isPluralNoun(word))

/** The plural that a name hangs on: the resolutions of the Council ban it. */
const hangsOnPlural = (words: readonly EnglishWord[], at: number): boolean => {
  const of = words.findLastIndex((word, i) => i < at && i >= at - 3 && word.lower === 'of')
  const head = of > 0 ? words[of - 1] : undefined
  return (
    head !== undefined && /^(?:NOUN|PROPN)$/u.test(head.pos) && head.mention === null && isPluralNoun(head)
  )
}

/** Words such as exports, plans and ships are verbs only where a subject stands before and an object or `to` after. */
export const looksLikeNoun = (
  words: readonly EnglishWord[],
  at: number,
  verb: LexicalVerb,
  grammar: EnglishGrammar,
): boolean => {
  const word = words[at]
  let back = at - 1
  while (verb.forms.includes('third') && isAdverb(words[back])) back -= 1
  const before = words[back]
  const after = words[at + verb.words]
  if (word === undefined) return true
  const behindRelative = before?.lower === 'that' && !verb.forms.includes('base')
  if (before !== undefined && !behindRelative && describesNoun(before, grammar)) return true
  if (verb.forms.includes('gerund')) {
    const named = after?.mention === null && after.pos === 'NOUN' && grammar.verbs.has(word.lower)
    const describes = named && !grammar.actions.has(grammar.nouns.get(after.lower) ?? '')
    const happens = grammar.intransitive.has(verb.base) && grammar.prepositions.has(after?.lower ?? '')
    return (
      (before?.mention?.kind === 'goods' && !happens) ||
      grammar.prepositions.get(after?.lower ?? '') === 'of' ||
      describes
    )
  }
  const behindPreposition =
    before !== undefined && before.lower !== 'to' && grammar.prepositions.has(before.lower)
  if (verb.forms.includes('past')) return behindPreposition && startsNoun(after, grammar)
  if (behindPreposition) return true
  if (!grammar.nouns.has(word.lower) && !/^(?:NOUN|PROPN)$/u.test(word.pos)) return false
  const joined =
    /^(?:and|,)$/u.test(words[back - 1]?.lower ?? '') ||
    (verb.forms.includes('base') && hangsOnPlural(words, back))
  if (before === undefined || !canBeSubject(before, verb, grammar, joined)) return true
  const changes = grammar.changes.has(verb.base) && grammar.actions.has(grammar.nouns.get(before.lower) ?? '')
  const ends = after === undefined || (after.mention === null && /^[.,;:"”]$/u.test(after.surface))
  const says = ends && grammar.says.has(verb.base)
  return !(
    changes ||
    says ||
    startsNoun(after, grammar) ||
    after?.lower === 'to' ||
    grammar.verbs.get(after?.lower ?? '')?.some(({ form }) => form === 'gerund') === true ||
    (after?.lower === 'that' && grammar.says.has(verb.base))
  )
}
