import type { Article, PartKind } from '../article.ts'
import { shinglesOf } from './shingles.ts'

/** How many minima a sketch holds: two sketches tell the resemblance of their texts to about 0.04. */
export const minimaCount = 128

/** A text too short to be told from another by its words: two sentences or less. */
const fewestShingles = 80

/** What is kept of an article's text to find the same text on other pages. */
export type Sketch = {
  /** How many distinct shingles the text has. */
  readonly size: number
  /** For each of `minimaCount` orders of all shingles, the first of the text's own. */
  readonly minima: readonly number[]
}

/** What a site adds around the words of an agency is its own: headline, captions, byline and date are left out. */
const textKinds: ReadonlySet<PartKind> = new Set(['lead', 'body'])

/** The factor and the addend that put the shingles into the n-th order; fixed, since sketches are kept. */
const orders = Array.from({ length: minimaCount }, (_, n) => ({
  factor: (Math.imul(n + 1, 0x9e3779b1) ^ 0x5bd1e995) | 1,
  addend: Math.imul(n + 1, 0x85ebca77) ^ 0x27d4eb2f,
}))

/** The MinHash sketch of shingles (Broder 1997). */
export const sketchOfShingles = (shingles: ReadonlySet<number>): Sketch => ({
  size: shingles.size,
  minima: orders.map(({ factor, addend }) => {
    let least = 0xffffffff
    for (const shingle of shingles) {
      const place = (Math.imul(shingle, factor) + addend) >>> 0
      if (place < least) least = place
    }
    return least
  }),
})

/** The sketch of an article's running text; null where it is too short to be recognised elsewhere. */
export const sketchOf = (article: Pick<Article, 'text' | 'parts'>): Sketch | null => {
  const text = article.parts
    .filter(({ kind }) => textKinds.has(kind))
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n')
  const shingles = shinglesOf(text)
  return shingles.size < fewestShingles ? null : sketchOfShingles(shingles)
}
