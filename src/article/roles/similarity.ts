const others = /[^\p{L}\p{N}]+/gu
const ascii = /^[\u0000-\u007f]*$/u
const othersInAscii = /[^a-z0-9]+/gu

/** Letters and digits of a text in one case and width. */
export const squashed = (text: string): string =>
  ascii.test(text)
    ? text.toLowerCase().replace(othersInAscii, '')
    : text.normalize('NFKC').toLowerCase().replace(others, '')

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
