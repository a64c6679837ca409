import type { Span } from '../../text/span.ts'

/** A link in a line: its address as written, and where its words stand in the line's text. */
export type Link = Span & { readonly address: string }

/** One block of a page, as a person sees it: entities decoded, white space collapsed, never empty. */
export type Line = {
  readonly text: string
  /** Where its first and last character stand in the decoded document. */
  readonly source: Span
  /** Index of the innermost element that holds all of the line; 0 in a text dump. */
  readonly element: number
  /** The block element around it; `text` in a text dump. */
  readonly tag: string
  /** Lines of one paragraph group have one number: of one parent block, or between two empty lines. */
  readonly block: number
  readonly links: readonly Link[]
  readonly linkCharacters: number
  readonly strongCharacters: number
  /** Whether it opens with an indent, as Japanese and Chinese paragraphs do. */
  readonly indented: boolean
}
