import type { GoodsClass } from '../goods/class.ts'
import type { Phase, Stance } from '../statements/statement.ts'
import type { PartialDate, Period } from '../text/partial-date.ts'

/** Gold joins stance and phase into one label: a denial first, then a phase other than done, then the stance. */
export const labels = ['asserted', 'alleged', 'denied', 'planned', 'suspended', 'resumed'] as const
export type Label = (typeof labels)[number]

export const labelOf = ({ stance, phase }: { readonly stance: Stance; readonly phase: Phase }): Label =>
  stance === 'denied' || phase === 'done' ? stance : phase

export const goldPlaces = ['title', 'caption', 'lead', 'body', 'embed', 'clutter'] as const
export type GoldPlace = (typeof goldPlaces)[number]

/** An amount as an annotator wrote it: two values are a range, none is a vague amount; the unit is in any language. */
export type GoldQuantity = { readonly values: readonly number[]; readonly unit: string | null }

/** A statement that a careful reader found on a page. */
export type GoldStatement = {
  readonly id: string | null
  /** As it stands in the file, markup included. */
  readonly quote: string
  /** UTF-16 offset of the quote in the decoded file; 0 where the annotator gave none. */
  readonly offset: number
  readonly in: GoldPlace | null
  /** Codes, or names with a code in brackets; none where nobody is named. */
  readonly suppliers: readonly string[]
  readonly recipients: readonly string[]
  readonly item: string | null
  /** Any of them will do. */
  readonly classes: readonly GoodsClass[]
  readonly label: Label
  readonly quantity: GoldQuantity | null
  /** The same amount in another unit. */
  readonly otherQuantity: GoldQuantity | null
  readonly period: Period | null
  /** Nearest speaker first, origin last. */
  readonly attribution: readonly string[]
  /** Finding it earns nothing, missing it costs nothing. */
  readonly optional: boolean
}

/** What an annotator says of the page's article; null is not checked. */
export type GoldArticle = {
  readonly title: string | null
  readonly date: PartialDate | null
  readonly outlet: string | null
  readonly firstSentence: string | null
  readonly lastSentence: string | null
}

export type PageFormat = 'html' | 'txt'

/** One page of a corpus with everything that was annotated on it. */
export type GoldPage = {
  readonly id: string
  readonly language: string | null
  /** What sort of page, in the corpus's own words. */
  readonly type: string | null
  readonly format: PageFormat
  /** What a reader of the page is told of its publication. */
  readonly published: PartialDate | null
  /** The file, decoded. */
  readonly text: string
  readonly bytes: Uint8Array
  readonly article: GoldArticle | null
  readonly statements: readonly GoldStatement[]
}
