import type { WordsByLanguage } from './gazetteer.ts'

/** A part of a state that speaks for itself; one ministry is one origin under every name. */
export type Institution = {
  readonly id: string
  /** Words that mean it beside the name of any state. */
  readonly names: WordsByLanguage
  /** Names that one state alone has, by the state's code. */
  readonly own: Readonly<Record<string, WordsByLanguage>>
  /** Offices, as the gazetteer has them in English, whose holders speak for it. */
  readonly offices: readonly string[]
}

/** Who speaks for whom: `data/parties/origins.yaml`. */
export type OriginsData = {
  readonly institutions: readonly Institution[]
  /** Words for speakers whom nobody names. */
  readonly unnamed: WordsByLanguage
  /** Ids of bodies that publish what states declare to them. */
  readonly registers: readonly string[]
  /** The larger body that a body is part of. */
  readonly within: Readonly<Record<string, string>>
}
