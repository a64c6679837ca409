const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** A name without marks, spaces, case and width. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** What is longer is no name, and would hold every name. */
export const longestName = 80

/** Whether a folded name is long enough to stand for itself inside another; characters tell more than letters. */
export const isTelling = (name: string, letters: number): boolean =>
  name.length >= (eastAsian.test(name) ? 2 : letters)

const holds = (long: string, short: string): boolean => isTelling(short, 4) && long.includes(short)

/** Two folded names of one party: the same, or one inside the other. */
export const sameName = (a: string, b: string): boolean =>
  a !== '' &&
  b !== '' &&
  a.length <= longestName &&
  b.length <= longestName &&
  (a === b || holds(a, b) || holds(b, a))
