const others = /[^\p{L}\p{N}]+/gu

/** Letters and digits of a text in one case and width. */
export const squashed = (text: string): string => {
  const lower = text.toLowerCase()
  let kept = ''
  let start = -1
  for (let i = 0; i < lower.length; i += 1) {
    const code = lower.charCodeAt(i)
    if (code > 127) return text.normalize('NFKC').toLowerCase().replace(others, '')
    const wanted = (code > 96 && code < 123) || (code > 47 && code < 58)
    if (wanted && start < 0) start = i
    if (wanted || start < 0) continue
    kept += lower.slice(start, i)
    start = -1
  }
  return start < 0 ? kept : kept + lower.slice(start)
}

/** Pairs of neighbouring UTF-16 units, each pair one number. */
export type Pairs = ReadonlySet<number>

const pairAt = (text: string, i: number): number => (text.charCodeAt(i) << 16) | text.charCodeAt(i + 1)

/** The pairs of neighbouring characters in a squashed text. */
export const pairsOf = (text: string): Pairs => {
  const pairs = new Set<number>()
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(pairAt(text, i))
  return pairs
}

/** The share of the pairs of `part`, a squashed text, that are among `pairs`. */
export const shareOfPairs = (part: string, pairs: Pairs): number => {
  if (part.length < 2) return 0
  let shared = 0
  for (let i = 0; i + 1 < part.length; i += 1) if (pairs.has(pairAt(part, i))) shared += 1
  return shared / (part.length - 1)
}

/** The share of `part`'s pairs of characters that `whole` holds; both squashed. */
export const containment = (part: string, whole: string): number => shareOfPairs(part, pairsOf(whole))
