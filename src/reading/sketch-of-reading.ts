import { type Sketch, sketchOf } from '../article/near-duplicates/sketch.ts'
import type { Reading } from './reading.ts'

/** The sketch of what a document prints; null for too short a text, and for a row of a table, which is like its neighbours. */
export const sketchOfReading = ({
  article,
  document,
}: Pick<Reading, 'article' | 'document'>): Sketch | null =>
  article === null || document.mediaType === 'text/csv' ? null : sketchOf(article)
