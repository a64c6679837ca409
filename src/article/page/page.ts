import type { Span } from '../../text/span.ts'
import type { Line } from './line.ts'

/** An element of the page, as far as reading needs it. */
export type PageElement = {
  readonly tag: string
  /** Index of the parent; -1 for the root. */
  readonly parent: number
  readonly depth: number
  /** Class, id and role, as written. */
  readonly names: string
  readonly itemprop: string
  /** Not shown: `hidden`, `display:none`, `aria-hidden`. */
  readonly hidden: boolean
}

export type Picture = {
  readonly alt: string
  /** Number of lines before it. */
  readonly before: number
  readonly element: number
}

export type TimeElement = {
  readonly datetime: string
  readonly before: number
  readonly element: number
}

/** What a page says about itself beside its visible text. */
export type PageHead = {
  readonly language: string | null
  readonly title: string | null
  /** `<meta>` by lower-case name, property or itemprop, all values in order; front matter of text dumps too. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly canonical: string | null
  /** Contents of `application/ld+json` scripts. */
  readonly linkedData: readonly string[]
  /** Spans of the other scripts in the decoded document. */
  readonly scripts: readonly Span[]
  readonly times: readonly TimeElement[]
  readonly itemprops: readonly {
    readonly name: string
    readonly value: string
    readonly before: number
    readonly element: number
  }[]
}

/** A document cut into lines, whatever it was. */
export type Page = {
  readonly kind: 'html' | 'text'
  readonly lines: readonly Line[]
  readonly elements: readonly PageElement[]
  readonly pictures: readonly Picture[]
  readonly head: PageHead
  /** Whether elements were nested deeper than the reader goes, or were more than it follows. */
  readonly tooDeep: boolean
}
