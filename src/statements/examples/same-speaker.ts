import { foldName, isTelling, longestName } from '../../parties/same-name.ts'
import type { Speaker } from '../statement.ts'

const bigrams = (name: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(name.length - 1, 1) }, (_, i) => name.slice(i, i + 2)))

const likeness = (a: string, b: string): number => {
  const [x, y] = [bigrams(a), bigrams(b)]
  return [...x].filter((pair) => y.has(pair)).length / Math.min(x.size, y.size)
}

/**
 * Whether a speaker is the one expected. A text may give an office, a name or both, so that half of the letter pairs will do;
 * equal sources in one link are joined by a semicolon.
 */
export const sameSpeaker = (wanted: string | undefined, found: Speaker | undefined): boolean => {
  if (wanted === undefined || found === undefined) return wanted === undefined && found === undefined
  const names = [found.name, found.text]
    .map(foldName)
    .filter((n) => isTelling(n, 3) && n.length <= longestName)
  return wanted
    .split(';')
    .map(foldName)
    .some((one) => names.some((n) => n.includes(one) || one.includes(n) || likeness(one, n) >= 0.5))
}
