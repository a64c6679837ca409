const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** A name without marks, spaces, case and width. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** What is longer is no name, and would hold every name. */
export const longestName = 80

/** Whether a folded name has so many letters, or two characters, which tell more. */
export const isTelling = (name: string, letters: number): boolean =>
  name.length >= (eastAsian.test(name) ? 2 : letters)

/**
 * Whether two folded names are of one party: the same, or one inside the other ("the M23 rebels"), where it has at least so
 * many letters; an abbreviation inside another word is no name.
 */
export const sameName = (a: string, b: string, letters: number): boolean => {
  if (a === '' || b === '' || a.length > longestName || b.length > longestName) return false
  const [long, short] = a.length < b.length ? [b, a] : [a, b]
  return a === b || (isTelling(short, letters) && long.includes(short))
}
