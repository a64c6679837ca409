import type { ItemFacts } from '../article/feed/item-facts.ts'
import type { PartialDate } from '../text/partial-date.ts'

/** Everything besides the bytes that decides what a reading says; part of its identity. */
export type ReadOptions = {
  /** Media type and charset as the source gave them. */
  readonly mediaType: string | null
  readonly charset: string | null
  readonly address: string | null
  readonly outlet: string | null
  readonly language: string | null
  readonly published: PartialDate | null
  /** Take overt roles only. */
  readonly strict: boolean
  /** What a feed says of the document, where it is one of its items. */
  readonly item: ItemFacts | null
}

export const noOptions: ReadOptions = {
  mediaType: null,
  charset: null,
  address: null,
  outlet: null,
  language: null,
  published: null,
  strict: false,
  item: null,
}
