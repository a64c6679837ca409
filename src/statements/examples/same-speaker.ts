import type { Speaker } from '../statement.ts'

const fold = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const bigrams = (name: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(name.length - 1, 1) }, (_, i) => name.slice(i, i + 2)))

const overlap = (a: string, b: string): number => {
  const [x, y] = [bigrams(a), bigrams(b)]
  return [...x].filter((pair) => y.has(pair)).length / Math.min(x.size, y.size)
}

/** Whether a speaker is the one expected; names are compared loosely, since a text may give an office, a name or both. */
export const sameSpeaker = (wanted: string | undefined, found: Speaker | undefined): boolean => {
  if (wanted === undefined || found === undefined) return wanted === undefined && found === undefined
  const name = fold(wanted)
  return [found.name, found.text]
    .map(fold)
    .filter((n) => n.length > 1)
    .some((n) => n.includes(name) || name.includes(n) || overlap(name, n) >= 0.5)
}
