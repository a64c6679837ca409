import { type Span, trimmed } from '../../text/span.ts'

const opens = new Set(['「', '『', '（', '(', '【', '《', '〈'])
const closes = new Set(['」', '』', '）', ')', '】', '》', '〉'])

/** Who sent the news, and whence, before its first word: 【ワシントン時事】, [ロンドン 8日 ロイター] -, （CNN）. */
const dateline = /^[【[［（(〔＜][^】\]］）)〕＞。\n]{1,40}[】\]］）)〕＞](?:\s*[-–—―－─:：]\s*)?/u

/** The sentences of a part: up to 。！？ outside brackets, or a line's end; a dateline before them is none of theirs. */
export const splitJapanese = (text: string, part: Span): readonly Span[] => {
  const found: Span[] = []
  let start = part.start + (dateline.exec(text.slice(part.start, part.end))?.[0].length ?? 0)
  let depth = 0
  for (let i = start; i < part.end; i += 1) {
    const c = text.charAt(i)
    if (opens.has(c)) depth += 1
    if (closes.has(c)) depth = Math.max(0, depth - 1)
    const pauses = c === '\u3000' && depth === 0 && i > start && !text.slice(i, part.end).includes('「')
    if (c === '\n' || pauses || (depth === 0 && /[。！？!?]/u.test(c))) {
      found.push({ start, end: i + 1 })
      start = i + 1
      depth = 0
    }
  }
  found.push({ start, end: part.end })
  return found.map((s) => trimmed(text, s)).filter((s) => s.end > s.start)
}
