import type { GoldPage } from '../evaluation/gold.ts'

/** A page of a corpus that cannot be scored, and why, in a sentence. */
export type BrokenPage = { readonly id: string; readonly reason: string }

export type CorpusPage =
  | { readonly kind: 'page'; readonly page: GoldPage }
  | ({ readonly kind: 'broken' } & BrokenPage)

/** Pages with gold, in a fixed order, each read when it is asked for. Never throws for what is wrong with a page. */
export type Corpus = { pages(): AsyncIterable<CorpusPage> }
