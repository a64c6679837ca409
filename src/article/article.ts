import type { PartialDate } from '../text/partial-date.ts'
import type { Span } from '../text/span.ts'

export const partKinds = ['section', 'title', 'byline', 'date', 'caption', 'lead', 'heading', 'body'] as const
export type PartKind = (typeof partKinds)[number]

export const publishedFroms = ['given', 'metadata', 'address', 'text'] as const
export type PublishedFrom = (typeof publishedFroms)[number]

/** One piece of the article: a span of `article.text`, and where it stood in the decoded document. */
export type Part = Span & {
  readonly kind: PartKind
  /** UTF-16 offsets into the decoded document, markup included. */
  readonly source?: Span & { readonly kind: 'text' }
}

export type Teaser = {
  readonly headline: string
  readonly caption: string | null
  readonly outlet: string | null
  readonly address: string | null
}

/** What stands on the page beside the article. Nothing here ever becomes a statement. */
export type Clutter = { readonly teasers: readonly Teaser[]; readonly keywords: readonly string[] }

/** The publisher's own words in a document. `text` is never rewritten: every span points into it. */
export type Article = {
  readonly title: string | null
  readonly section: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly publishedOn: PartialDate | null
  /** With its offset as found; never moved to UTC. */
  readonly publishedAt: string | null
  readonly publishedFrom: PublishedFrom | null
  /** BCP 47 primary tag. */
  readonly language: string | null
  /** The parts in reading order, joined by line ends. */
  readonly text: string
  readonly parts: readonly Part[]
  /** Each caption once, in order. */
  readonly captions: readonly string[]
  readonly clutter: Clutter
}
