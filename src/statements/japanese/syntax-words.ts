import type { Case, ModifierCase } from '../syntax/clause.ts'

export const contentKinds = ['fact', 'hedge', 'plan', 'claim', 'purpose'] as const
export type ContentKind = (typeof contentKinds)[number]

/** `data/languages/ja/syntax.yaml`. */
export type JapaneseSyntaxWords = {
  readonly cases: Readonly<Partial<Record<Case, readonly string[]>>>
  readonly adnominal: Readonly<Partial<Record<ModifierCase, readonly string[]>>>
  readonly content: Readonly<Record<ContentKind, readonly string[]>>
  readonly endings: { readonly hearsay: readonly string[]; readonly hedge: readonly string[] }
  readonly anaphors: {
    readonly party: readonly string[]
    readonly office: readonly string[]
    readonly person: readonly string[]
  }
  readonly exchange: readonly string[]
  readonly documents: readonly string[]
  readonly actors: readonly string[]
  readonly organs: readonly string[]
  readonly groups: readonly string[]
  readonly against: readonly string[]
  readonly measures: readonly string[]
  readonly totals: readonly string[]
  readonly doers: readonly string[]
  readonly speakers: readonly string[]
  readonly press: readonly string[]
  readonly talk: readonly string[]
  readonly origins: readonly string[]
  readonly firms: readonly string[]
}
