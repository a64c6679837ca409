import type { Case, ModifierCase, Phrase, SentenceParse } from '../syntax/clause.ts'

/** A phrase of a sentence, however deep it hangs, with the clause it belongs to. */
export type PlacedPhrase = {
  readonly phrase: Phrase
  /** Index of its clause; null for phrases that no clause took. */
  readonly clause: number | null
  /** How it hangs on a noun; null where it hangs on the verb. */
  readonly modifier: ModifierCase | null
  readonly depth: number
}

/** How a phrase hangs on what it belongs to: `goal`, or `of-noun` on a noun. */
export const caseOf = ({ phrase, modifier }: PlacedPhrase): Case | `${ModifierCase}-noun` =>
  modifier === null ? phrase.case : `${modifier}-noun`

const within = (placed: PlacedPhrase): readonly PlacedPhrase[] => [
  placed,
  ...placed.phrase.coordinates.flatMap((phrase) => within({ ...placed, phrase })),
  ...placed.phrase.modifiers.flatMap(({ case: modifier, phrase }) =>
    within({ ...placed, phrase, modifier, depth: placed.depth + 1 }),
  ),
]

export const placedPhrases = ({ clauses, loose }: SentenceParse): readonly PlacedPhrase[] => [
  ...clauses.flatMap(({ phrases }, clause) =>
    phrases.flatMap((phrase) => within({ phrase, clause, modifier: null, depth: 0 })),
  ),
  ...loose.flatMap((phrase) => within({ phrase, clause: null, modifier: null, depth: 0 })),
]
