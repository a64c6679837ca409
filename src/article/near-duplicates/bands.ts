import type { Sketch } from './sketch.ts'

/**
 * Minima in one band. Two pages meet in a band where all its minima agree: with 64 bands of two, pages that share a third of
 * their text meet with a probability of 0.999, those that share a twentieth with 0.15.
 */
const minimaInBand = 2

/** The keys under which a sketch is looked up: 32-bit integers with a sign, so that any database takes them. */
export const bandsOf = ({ minima }: Sketch): readonly number[] => {
  const bands: number[] = []
  for (let at = 0; at < minima.length; at += minimaInBand) {
    let key = Math.imul(at + 1, 0x9e3779b1)
    for (const least of minima.slice(at, at + minimaInBand))
      key = Math.imul(key ^ (key >>> 15) ^ least, 0x2c1b3c6d)
    bands.push((key ^ (key >>> 13)) | 0)
  }
  return bands
}
