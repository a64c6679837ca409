import { type Span, trimmed } from '../../text/span.ts'

/** The sentences of a part: up to a full stop, question or exclamation mark before a capital, abbreviations apart. */
export const splitEnglish =
  (abbreviations: readonly string[]) =>
  (text: string, part: Span): readonly Span[] => {
    const short = new Set(abbreviations)
    const found: Span[] = []
    let start = part.start
    const stop = /[.!?]["'”’)]*(?=\s+["'“‘(]?[\p{Lu}\d])|\n{2,}/gu
    const body = text.slice(part.start, part.end)
    for (const match of body.matchAll(stop)) {
      const at = part.start + match.index
      const word = /(\S+)$/u.exec(text.slice(part.start, at))?.[1]?.replace(/^["'“‘(]+/u, '') ?? ''
      if (match[0].startsWith('.') && (short.has(word) || /^\p{Lu}$/u.test(word))) continue
      const end = at + match[0].length
      found.push({ start, end })
      start = end
    }
    found.push({ start, end: part.end })
    return found.map((s) => trimmed(text, s)).filter((s) => s.end > s.start)
  }
