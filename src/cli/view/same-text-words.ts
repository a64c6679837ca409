import type { SameText } from '../../desk/same-text.ts'
import type { FoundIn } from '../../ports/store.ts'
import { partialDate } from '../../text/partial-date.ts'
import { dateWords } from './date-words.ts'
import { type Line, wrapped } from './line.ts'

export const sharePercent = (share: number): string => `${Math.round(share * 100)} %`

const when = (publishedOn: string | null): string => {
  const date = publishedOn === null ? null : partialDate(publishedOn)
  return date === null ? 'without a date' : `on ${dateWords(date)}`
}

const outletOf = ({ outlet, source }: FoundIn): string => outlet ?? source

/** That a page prints the text of an earlier one: of which, and where and when it appeared first. */
export const sameTextLines = ({ as, share, first }: SameText, width: number): readonly Line[] => {
  const earliest = `first in ${outletOf(first)} ${when(first.publishedOn)}`
  const where =
    as.document === first.document
      ? `The text appeared ${earliest}`
      : `The same text as in ${outletOf(as)} ${when(as.publishedOn)}, ${earliest}`
  return wrapped(`${where} (${sharePercent(share)} the same)`, width, 'warn')
}
