import type { PartialDate } from '../../text/partial-date.ts'
import type { Span } from '../../text/span.ts'

/** What a date is to the thing that it dates: when, from when, until when, or as of when. */
export type DateRole = 'at' | 'since' | 'until' | 'as_of'

/** A date expression in the text, as an interval. Both ends are null where it is relative and nothing anchors it. */
export type DateMention = Span & {
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly role: DateRole
}
