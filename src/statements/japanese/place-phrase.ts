import type { ModifierCase, Phrase } from '../syntax/clause.ts'
import type { JapaneseGrammar } from './grammar.ts'
import { type Compound, mentionsOf, readCompound } from './read-compound.ts'
import { isDate } from './waiting.ts'
import type { JapaneseWord } from './words.ts'

/** Where the particles of a phrase send it: to the next noun, beside the next noun, or to a verb. */
export type Placed =
  | {
      readonly to: 'noun'
      readonly modifiers: readonly { readonly case: ModifierCase; readonly phrase: Phrase }[]
    }
  | { readonly to: 'list'; readonly coordinates: readonly Phrase[] }
  | { readonly to: 'verb'; readonly phrase: Phrase }

/** 1カ月間に, 会談後に: when, not whereto. */
const isTime = (phrase: Phrase): boolean =>
  phrase.mentions.length === 0 && /^(?:間|頃|ごろ|際|時|後|前|中|末|当時|直後|以内)$/u.test(phrase.head)

const isListed = (phrase: Phrase, following: Compound | null): boolean => {
  const own = phrase.mentions.at(-1)?.kind
  const other =
    following === null ? undefined : mentionsOf(following.words).find((m) => m.kind !== 'quantity')?.kind
  return own !== undefined && own === other && (own === 'goods' || own === 'party')
}

/** 「A、Bに…」 at the head of a sentence names two roles, not a list of two; 「A、石炭を…」 names who does it. */
const standsApart = (phrase: Phrase, following: Compound | null): boolean =>
  phrase.mentions.at(-1)?.kind === 'party' &&
  following !== null &&
  (/^(?:に|へ|から|で)/u.test(following.particles) || !isListed(phrase, following))

/** Modifiers that are still open for the noun to come: 北朝鮮の[北部の]港 keeps both. */
const openModifiers = (phrase: Phrase): Phrase['modifiers'] =>
  phrase.modifiers.filter((m) => m.phrase.mentions.some((x) => x.kind === 'party' || x.kind === 'date'))

/** 対ロシアの: a name with 対 before it is where something goes. */
const isAgainstSomebody = ({ words: [first, second] }: Compound, grammar: JapaneseGrammar): boolean =>
  first !== undefined && grammar.isAgainst(first.surface) && second?.mention?.kind === 'party'

/** Puts a finished phrase where the particles of its compound send it; `opens`: nothing stands before it. */
export const placePhrase = (
  text: string,
  words: readonly JapaneseWord[],
  compound: Compound,
  phrase: Phrase,
  grammar: JapaneseGrammar,
  opens: boolean,
): Placed => {
  const { particles, suffixGoal, comma, next } = compound
  if (suffixGoal && /^(?:は|が|も)$/u.test(particles))
    return { to: 'verb', phrase: { ...phrase, case: 'goal', head: '向け' } }
  const named = suffixGoal && !particles.startsWith('に') ? 'goal' : grammar.modifierOf(particles)
  const modifier = named === 'of' && isAgainstSomebody(compound, grammar) ? 'goal' : named
  if (modifier !== null)
    return { to: 'noun', modifiers: [...openModifiers(phrase), { case: modifier, phrase }] }
  const following = readCompound(text, words, next, grammar)
  const apart = opens && particles === '' && comma && standsApart(phrase, following)
  const joins =
    /^(?:や|か|とか|やら|および|及び)$/u.test(particles) ||
    (particles === 'と' && isListed(phrase, following))
  if (joins || (particles === '' && comma && !apart && isListed(phrase, following)))
    return { to: 'list', coordinates: [...phrase.coordinates, { ...phrase, coordinates: [] }] }
  const besides = phrase.modifiers.filter((m) => m.case === 'of').map((m) => m.phrase)
  if (phrase.head === 'ほか' && besides.length > 0 && comma)
    return { to: 'list', coordinates: besides.slice(-1).map((p) => ({ ...p, coordinates: [] })) }
  const found = grammar.caseOf(suffixGoal ? `向け${particles}` : particles)
  const when = (isDate(phrase) || isTime(phrase)) && found !== 'topic' && found !== 'subject'
  return { to: 'verb', phrase: { ...phrase, case: when ? 'at' : (found ?? (apart ? 'topic' : 'none')) } }
}
