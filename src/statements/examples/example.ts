import type { PartKind } from '../../article/article.ts'
import type { GoodsClass } from '../../goods/class.ts'
import type { IsoDay, Period } from '../../text/partial-date.ts'
import type { Phase, Quantity, Stance } from '../statement.ts'

/** A party as an example names it: a state by its code, anyone else by name, with the state that the text gives. */
export type ExpectedParty = { readonly code: string | null; readonly name: string | null }

/** What a statement of an example must hold. A field that is undefined is not checked; null means that there is none. */
export type Expected = {
  /** Several share one undivided amount; none means that the text names nobody. */
  readonly supplier: readonly ExpectedParty[]
  readonly recipient: readonly ExpectedParty[]
  /** Any of them will do: several only where careful readers class the goods differently. */
  readonly classes: readonly GoodsClass[]
  readonly stance: Stance
  readonly phase: Phase
  readonly items: readonly string[] | undefined
  readonly quantity: Quantity | null | undefined
  readonly period: Period | null | undefined
  /** Nearest speaker first, origin last; empty where nobody is named. */
  readonly by: readonly string[] | undefined
  /** Finding it earns nothing, missing it costs nothing. */
  readonly optional: boolean
}

export type ExamplePart = {
  readonly kind: Extract<PartKind, 'title' | 'lead' | 'caption' | 'heading' | 'body'>
  readonly text: string
}

/** A short text and every statement that a careful reader finds in it. */
export type Example = {
  readonly parts: readonly ExamplePart[]
  readonly published: IsoDay
  readonly statements: readonly Expected[]
  readonly note: string | null
}
