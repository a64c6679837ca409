import type { Speaker } from '../statements/statement.ts'
import { foldName, isTelling, longestName } from './same-name.ts'

const bigrams = (name: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(name.length - 1, 1) }, (_, i) => name.slice(i, i + 2)))

const likeness = (a: string, b: string): number => {
  const [x, y] = [bigrams(a), bigrams(b)]
  return [...x].filter((pair) => y.has(pair)).length / Math.min(x.size, y.size)
}

/**
 * Whether a speaker is gold's. A text may give an office, a name or both, so that half of the letter pairs will do; equal
 * sources in one link are joined by a semicolon.
 */
export const sameSpeaker = (gold: string | undefined, got: Speaker | undefined): boolean => {
  if (gold === undefined || got === undefined) return gold === undefined && got === undefined
  const names = [got.name, got.text].map(foldName).filter((n) => isTelling(n, 3) && n.length <= longestName)
  return gold
    .split(';')
    .map(foldName)
    .some((wanted) =>
      names.some((n) => n.includes(wanted) || wanted.includes(n) || likeness(wanted, n) >= 0.5),
    )
}
