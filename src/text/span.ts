/** A stretch of text: UTF-16 offsets, half-open, as `String.prototype.slice` takes them. */
export type Span = { readonly start: number; readonly end: number }

/** A span together with the exact characters that stand there. */
export type Quote = Span & { readonly text: string }

/** The quote that stands at `span` in `text`; the only way in which the program makes quotes. */
export const quoteAt = (text: string, span: Span): Quote => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
})

export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The smallest span that covers all of `spans`; throws on an empty list, which has none. */
export const hull = (spans: readonly Span[]): Span => {
  if (spans.length === 0) throw new RangeError('hull of no spans')
  return {
    start: Math.min(...spans.map((s) => s.start)),
    end: Math.max(...spans.map((s) => s.end)),
  }
}

/** The span without white space at its ends. */
export const trimmed = (text: string, span: Span): Span => {
  let { start, end } = span
  while (start < end && /\s/u.test(text.charAt(start))) start += 1
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
