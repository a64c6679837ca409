import { hull } from '../../text/span.ts'
import type { Phrase } from '../syntax/clause.ts'
import type { EnglishGrammar } from './grammar.ts'
import { unlistedName } from './unlisted-name.ts'
import type { EnglishWord } from './words.ts'

/** The noun phrase of a compound, with what hangs on it; `opens` says whether it opens the sentence. */
export const buildPhrase = (
  words: readonly EnglishWord[],
  modifiers: Phrase['modifiers'],
  grammar: EnglishGrammar,
  opens: boolean,
): Phrase => {
  const possessor = modifiers.flatMap((m) => m.phrase.mentions).findLast((m) => m.kind === 'party')
  const unlisted = unlistedName(words, opens, possessor?.party, grammar.names)
  const core = hull(words)
  const whole = hull([core, ...modifiers.map((m) => m.phrase)])
  const last = words.at(-1)
  return {
    ...whole,
    case: 'none',
    head: last === undefined ? '' : (grammar.nouns.get(last.lower) ?? last.base),
    actor: last !== undefined && grammar.actors.has(last.lower),
    core,
    words: words.map((w) => ({ start: w.start, end: w.end, base: grammar.nouns.get(w.lower) ?? w.lower })),
    mentions: [
      ...words.flatMap((w) =>
        w.mention === null || (unlisted !== null && unlisted.start <= w.start && w.end <= unlisted.end)
          ? []
          : [w.mention],
      ),
      ...(unlisted === null ? [] : [unlisted]),
    ],
    modifiers,
    coordinates: [],
    relative: null,
  }
}
