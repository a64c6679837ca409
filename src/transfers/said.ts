import type { Statement } from '../statements/statement.ts'
import type { IsoDay } from '../text/partial-date.ts'

/** The page that printed a statement, where statements of several pages are grouped. */
export type Printed = {
  readonly document: string
  /** The page on which its text appeared first: pages of one text are one voice. */
  readonly voice: string
  /** The last day on which it may have been published; null where the page has no date. */
  readonly published: IsoDay | null
}

/** A statement and who speaks where it names nobody: the outlet that printed it, or that printed its text first. */
export type Said = {
  readonly statement: Statement
  readonly outlet: string | null
  /** Key of the outlet's origin, where the gazetteer knows it. */
  readonly outletOrigin?: string | null
  /** Absent where all statements are of one page. */
  readonly printed?: Printed
}
