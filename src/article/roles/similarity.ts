const letters = /[^\p{L}\p{N}]+/gu

/** Letters and digits of a text in one case and width. */
export const squashed = (text: string): string => text.normalize('NFKC').toLowerCase().replace(letters, '')

/** The pairs of neighbouring characters in a squashed text. */
export const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(text.slice(i, i + 2))
  return pairs
}

/** The share of the pairs of `part`, a squashed text, that are among `pairs`. */
export const shareOfPairs = (part: string, pairs: ReadonlySet<string>): number => {
  const own = pairsOf(part)
  if (own.size === 0) return 0
  let shared = 0
  for (const pair of own) if (pairs.has(pair)) shared += 1
  return shared / own.size
}

/** The share of `part`'s pairs of characters that `whole` holds; both squashed. */
export const containment = (part: string, whole: string): number => shareOfPairs(part, pairsOf(whole))
