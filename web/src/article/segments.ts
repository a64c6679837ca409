import type { Span } from '../../../src/text/span.ts'

/** A stretch of text between two places where a mark begins or ends, with all marks that cover it. */
export type Segment<M extends Span> = Span & {
  readonly marks: readonly M[]
  /** Those of them that begin here. */
  readonly opens: readonly M[]
}

/** Cuts a span at the ends of marks, so that marks may overlap as they like; the segments joined are the span again. */
export const segmentsOf = <M extends Span>(span: Span, marks: readonly M[]): readonly Segment<M>[] => {
  const within = marks.filter(
    (mark) => mark.start < span.end && mark.end > span.start && mark.start < mark.end,
  )
  const cuts = new Set([span.start, span.end])
  for (const { start, end } of within) {
    if (start > span.start) cuts.add(start)
    if (end < span.end) cuts.add(end)
  }
  const places = [...cuts].toSorted((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? span.start
    const covering = within.filter((mark) => mark.start <= start && end <= mark.end)
    return {
      start,
      end,
      marks: covering,
      opens: covering.filter((mark) => Math.max(mark.start, span.start) === start),
    }
  })
}
