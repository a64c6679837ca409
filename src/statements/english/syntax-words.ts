import type { Case } from '../syntax/clause.ts'

/** `data/languages/en/syntax.yaml`. */
export type EnglishSyntaxWords = {
  readonly prepositions: Readonly<Partial<Record<Case | 'of', readonly string[]>>>
  readonly subordinators: readonly string[]
  readonly relatives: readonly string[]
  readonly auxiliaries: {
    readonly be: readonly string[]
    readonly have: readonly string[]
    readonly do: readonly string[]
    readonly modal: readonly string[]
    readonly future: readonly string[]
    readonly negation: readonly string[]
  }
  readonly determiners: readonly string[]
  readonly pronouns: readonly string[]
  readonly conjunctions: readonly string[]
  readonly anaphors: {
    readonly possessive: readonly string[]
    readonly party: readonly string[]
    readonly person: readonly string[]
  }
  readonly exchange: readonly string[]
  readonly documents: readonly string[]
  readonly actors: readonly string[]
  readonly against: readonly string[]
  readonly measures: readonly string[]
  readonly totals: readonly string[]
  readonly doers: readonly string[]
  readonly origins: readonly string[]
  readonly roles: readonly string[]
  readonly intransitive: readonly string[]
  readonly abbreviations: readonly string[]
  readonly sentActors: readonly string[]
  readonly mute: readonly string[]
  readonly placing: readonly string[]
  readonly unchanged: readonly string[]
  readonly neverVerbs: readonly string[]
}
