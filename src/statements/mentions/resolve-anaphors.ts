import type { Span } from '../../text/span.ts'
import type { Mention, PartyMention } from '../syntax/mention.ts'

const isState = (m: Mention): m is PartyMention => m.kind === 'party' && m.party.code !== null

const insideWord = (text: string, start: number, end: number): boolean => {
  const latin = /[\p{Script=Latin}'\u2019]/u
  return (
    (latin.test(text.charAt(start)) && start > 0 && latin.test(text.charAt(start - 1))) ||
    (latin.test(text.charAt(end - 1)) && latin.test(text.charAt(end)))
  )
}

/** The regime stands at the head of a sentence too. */
const withCapital = (word: string): readonly string[] => {
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return capital === word ? [word] : [word, capital]
}

/** Where the words of a list that stand for a party named before stand in the text. */
export const anaphorsIn = (text: string, words: readonly string[]): readonly Span[] =>
  words.flatMap(withCapital).flatMap((word) => {
    const found: Span[] = []
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (
        !insideWord(text, at, at + word.length) &&
        !/^ of\b/u.test(text.slice(at + word.length, at + word.length + 4))
      )
        found.push({ start: at, end: at + word.length })
    return found
  })

/** Puts a party in place of `its`: the first state of the sentence that stands before it, else the state named last. */
export const resolvePossessives = (
  mentions: readonly Mention[],
  words: readonly Span[],
  sentenceOf: (at: number) => Span | null,
): readonly PartyMention[] =>
  words.flatMap((word) => {
    const sentence = sentenceOf(word.start)
    if (sentence === null) return []
    const before = mentions.filter(isState).filter((m) => m.end <= word.start)
    const referent = before.find((m) => m.start >= sentence.start) ?? before.at(-1)
    return referent === undefined ? [] : [{ ...referent, ...word, way: 'contextual' as const }]
  })

/**
 * Puts a party in place of 同国 or the regime: the state named last before the sentence and not named in it, by its
 * name rather than by its capital or a ministry; else the one named last before the word.
 */
export const resolveAnaphors = (
  mentions: readonly Mention[],
  anaphors: readonly Span[],
  sentenceOf: (at: number) => Span | null,
): readonly PartyMention[] =>
  anaphors.flatMap((word) => {
    const sentence = sentenceOf(word.start)
    if (sentence === null) return []
    const states = mentions.filter(isState)
    const inside = new Set(
      states.filter((m) => m.start >= sentence.start && m.end <= sentence.end).map((m) => m.party.code),
    )
    const before = states.filter((m) => m.end <= sentence.start && !inside.has(m.party.code))
    const named = before.findLast((m) => m.way === 'name' || m.way === 'adjective')
    const referent = named ?? before.at(-1) ?? states.findLast((m) => m.end <= word.start)
    return referent === undefined ? [] : [{ ...referent, ...word, way: 'contextual' as const }]
  })
