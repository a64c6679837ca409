import { type Span, trimmed } from '../../text/span.ts'

const opens = new Set(['「', '『', '（', '(', '【', '《', '〈'])
const closes = new Set(['」', '』', '）', ')', '】', '》', '〉'])

/** The sentences of a part: up to 。！？ outside brackets, or a line's end. */
export const splitJapanese = (text: string, part: Span): readonly Span[] => {
  const found: Span[] = []
  let start = part.start
  let depth = 0
  for (let i = part.start; i < part.end; i += 1) {
    const c = text.charAt(i)
    if (opens.has(c)) depth += 1
    if (closes.has(c)) depth = Math.max(0, depth - 1)
    if (c === '\n' || (depth === 0 && /[。！？!?]/u.test(c))) {
      found.push({ start, end: i + 1 })
      start = i + 1
      depth = 0
    }
  }
  found.push({ start, end: part.end })
  return found.map((s) => trimmed(text, s)).filter((s) => s.end > s.start)
}
