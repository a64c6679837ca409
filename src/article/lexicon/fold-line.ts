/** A line as it is compared with the lexicon: one width, one case, one kind of space. */
export const foldLine = (text: string): string =>
  text.replace(/[ⓒⒸ]/gu, '©').normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

const edges = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu

/** A folded line without brackets, bullets and other marks at its ends: `【関連記事】` is `関連記事`. */
export const bareLabel = (folded: string): string => folded.replace(edges, '')

/** The words of a menu row: cut at spaces, bars, dots and slashes. */
export const rowWords = (folded: string): readonly string[] =>
  folded
    .split(/[\s|｜/／・·•>›»,、]+/u)
    .map(bareLabel)
    .filter((word) => word !== '')
