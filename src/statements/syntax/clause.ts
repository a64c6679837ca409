import type { Span } from '../../text/span.ts'
import type { Mention } from './mention.ts'

/** What a language's small words make of a noun phrase: the same few cases for all languages. */
export const cases = [
  'topic',
  'subject',
  'object',
  'goal',
  'source',
  'by',
  'with',
  'at',
  'about',
  'as',
  'speaker',
  'for',
  'none',
] as const
export type Case = (typeof cases)[number]

/** How a phrase hangs on a noun: 北朝鮮の, to Russia, from Iran, by Moscow. */
export const modifierCases = ['of', 'goal', 'source', 'by', 'with', 'about'] as const
export type ModifierCase = (typeof modifierCases)[number]

export type Word = Span & { readonly base: string }

/** A noun phrase: its compound, what the compound holds, and what hangs on it. */
export type Phrase = Span & {
  readonly case: Case
  /** The last noun of the compound, in dictionary form. */
  readonly head: string
  /** The compound itself, without modifiers. */
  readonly core: Span
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
  readonly modifiers: readonly { readonly case: ModifierCase; readonly phrase: Phrase }[]
  /** Phrases of equal rank beside this one: shells, launchers and missiles. */
  readonly coordinates: readonly Phrase[]
  /** Whether its head is somebody who acts for its owner: the ministry of Russia, 北朝鮮の委員会. */
  readonly actor: boolean
  /** Index of the relative clause that describes it. */
  readonly relative: number | null
}

/** How a clause hangs on its surroundings. */
export type Link =
  | 'final'
  | 'chain'
  | 'relative'
  | 'complement'
  | 'purpose'
  | 'cause'
  | 'condition'
  | 'contrast'

/** What the words after a verb make of it. */
export type Ending = 'hearsay' | 'hedge' | null

export type Predicate = Span & {
  /** Dictionary form, with its fixed parts: 輸出, 明らかにする, deliver. */
  readonly base: string
  readonly passive: boolean
  readonly negative: boolean
  readonly past: boolean
  /** In a form that is used of what is still to come: 供与すると発表した. */
  readonly due: boolean
  /** Tried or meant, not known to be done: 売ろうとしている. */
  readonly attempted?: boolean
  readonly ending: Ending
}

/** A predicate with its phrases. Clauses of a sentence stand in one list and name each other by index. */
export type Clause = Span & {
  readonly predicate: Predicate
  readonly phrases: readonly Phrase[]
  /** The topic in force, where it stands before an earlier or an outer clause of the sentence. */
  readonly topic: Phrase | null
  readonly link: Link
  /** The clause that says, thinks or plans this one; for a relative clause, the clause in which its noun stands. */
  readonly parent: number | null
  /** The noun that holds this clause: 可能性, 計画, こと; or the conjunction. */
  readonly holder: string | null
  /** Inside quotation marks. */
  readonly quoted: boolean
}

/** A sentence taken apart: clauses in the order of their predicates, and noun phrases that no clause took, as in headlines. */
export type SentenceParse = Span & { readonly clauses: readonly Clause[]; readonly loose: readonly Phrase[] }

const deepest = 8

/** How many phrases hang on one another inside a phrase, counted up to a limit that no sentence of a person reaches. */
export const nesting = (phrase: Phrase): number =>
  1 + Math.max(0, ...[...phrase.coordinates, ...phrase.modifiers.map((m) => m.phrase)].map(nesting))

/** Modifiers that may still hang on one more noun; what is nested deeper is left out, so that no text overflows the stack. */
export const shallow = (modifiers: Phrase['modifiers']): Phrase['modifiers'] =>
  modifiers.filter((m) => nesting(m.phrase) < deepest)

/** A phrase with those of equal rank beside it, in the order of the text. */
export const withCoordinates = (phrase: Phrase): readonly Phrase[] => [...phrase.coordinates, phrase]
