import type { Span } from '../../text/span.ts'
import type { Mention, PartyMention } from '../syntax/mention.ts'

const isState = (m: Mention): m is PartyMention => m.kind === 'party' && m.party.code !== null

/** Where the words of a list that stand for a party named before stand in the text. */
export const anaphorsIn = (text: string, words: readonly string[]): readonly Span[] =>
  words.flatMap((word) => {
    const found: Span[] = []
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) found.push({ start: at, end: at + word.length })
    return found
  })

/**
 * Puts a party in place of 同国 or the regime: the state named last before the sentence and not named in it; else the one
 * named last before the word.
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
    const inside = new Set(states.filter((m) => m.start >= sentence.start && m.end <= sentence.end).map((m) => m.party.code))
    const before = states.filter((m) => m.end <= sentence.start)
    const referent = before.findLast((m) => !inside.has(m.party.code)) ?? states.findLast((m) => m.end <= word.start)
    return referent === undefined ? [] : [{ ...referent, ...word, way: 'contextual' as const }]
  })
