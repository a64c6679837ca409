import type { Case } from '../syntax/clause.ts'
import type { EnglishGrammar } from './grammar.ts'
import type { EnglishWord } from './words.ts'

/** What a preposition makes of the phrase after it, and where that begins. */
export type ReadPreposition = { readonly case: Case | 'of'; readonly next: number }

/** The preposition at word `at`, of up to three words, and what it makes of the phrase after it. */
export const readPreposition = (
  words: readonly EnglishWord[],
  at: number,
  grammar: EnglishGrammar,
): ReadPreposition | null => {
  for (const count of [3, 2, 1]) {
    const part = words.slice(at, at + count)
    if (part.length < count || part.some((w) => w.mention !== null)) continue
    const found = grammar.prepositions.get(part.map((w) => w.lower).join(' '))
    const measured = part[0]?.lower === 'worth' && words[at + 1]?.lower === 'of'
    if (found !== undefined && !measured) return { case: found, next: at + count }
  }
  return null
}
