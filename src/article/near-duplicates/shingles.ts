/** Scripts in which one character says about as much as two letters do. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u

/** How much text one shingle holds: ten letters, or five characters of Japanese, Chinese or Korean. */
const width = 10

/** Mixes the bits of a 32-bit number, so that numbers near each other end far apart (the finaliser of MurmurHash3). */
const mixed = (value: number): number => {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Letters, digits and marks in one width and case: what is left of a text whatever a site does to its layout. */
const foldedCharacters = (text: string): readonly string[] => [
  ...text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ''),
]

/** The distinct overlapping pieces of a text as 32-bit hashes, white space and punctuation left out. */
export const shinglesOf = (text: string): ReadonlySet<number> => {
  const characters = foldedCharacters(text)
  const weights = characters.map((c) => (dense.test(c) ? 2 : 1))
  const shingles = new Set<number>()
  for (let start = 0; start < characters.length; start += 1) {
    let weight = 0
    let hash = 0x811c9dc5
    for (let at = start; at < characters.length && weight < width; at += 1) {
      hash = Math.imul(hash ^ (characters[at]?.codePointAt(0) ?? 0), 0x01000193)
      weight += weights[at] ?? 1
    }
    if (weight >= width) shingles.add(mixed(hash))
  }
  return shingles
}
