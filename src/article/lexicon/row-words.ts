import { bareLabel, type FoldedLine } from './fold-line.ts'

/** What the words of a row can be made for. */
export const rowKinds = ['navigation', 'share', 'footer'] as const
export type RowKind = (typeof rowKinds)[number]

/** Folded words, and one bit for each kind of row in which they stand, in the order of `rowKinds`. */
export type RowWords = ReadonlyMap<string, number>

/** The share of a row's words that are made for each kind; all 0 for prose. */
export type RowShares = Readonly<Record<RowKind, number>>

const [inNavigation, inShare, inFooter] = [1, 2, 4]

export const rowWords = (words: Readonly<Record<RowKind, readonly string[]>>): RowWords => {
  const bits = new Map<string, number>()
  rowKinds.forEach((kind, k) => {
    for (const word of words[kind].map(bareLabel)) bits.set(word, (bits.get(word) ?? 0) | (1 << k))
  })
  return bits
}

const none: RowShares = { navigation: 0, share: 0, footer: 0 }

/** How many of a row's words are made for a menu, for sharing, for a footer. A row that is such a word as a whole is all of it. */
export const rowShares = ({ bare, row }: FoldedLine, words: RowWords): RowShares => {
  if (row.length === 0) return none
  let [navigation, share, footer] = [0, 0, 0]
  for (const word of row) {
    const bits = words.get(word) ?? 0
    if (bits === 0) continue
    if ((bits & inNavigation) !== 0) navigation += 1
    if ((bits & inShare) !== 0) share += 1
    if ((bits & inFooter) !== 0) footer += 1
  }
  const whole = row.length > 1 ? (words.get(bare) ?? 0) : 0
  return {
    navigation: (whole & inNavigation) !== 0 ? 1 : navigation / row.length,
    share: (whole & inShare) !== 0 ? 1 : share / row.length,
    footer: (whole & inFooter) !== 0 ? 1 : footer / row.length,
  }
}
