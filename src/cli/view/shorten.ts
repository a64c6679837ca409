import type { Span } from '../../text/span.ts'
import { displayWidth, graphemesOf } from './display-width.ts'

type Grapheme = { readonly text: string; readonly start: number; readonly cells: number }

const measured = (text: string): readonly Grapheme[] => {
  let start = 0
  return graphemesOf(text).map((piece) => {
    const grapheme = { text: piece, start, cells: displayWidth(piece) }
    start += piece.length
    return grapheme
  })
}

const letter = /^[\p{L}\p{N}]/u
/** Whether cutting between two graphemes would cut a word of a script that has spaces. */
const inWord = (before: Grapheme | undefined, after: Grapheme | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  before.cells === 1 &&
  after.cells === 1 &&
  letter.test(before.text) &&
  letter.test(after.text)

/**
 * The text in at most `width` cells, with `…` at each end where words are left out. `keep` is the stretch that has to
 * stay in sight; what is around it is kept as far as it fits, more of what leads up to it.
 */
export const shorten = (text: string, keep: Span, width: number): string => {
  if (displayWidth(text) <= width) return text
  const all = measured(text)
  const cells = (from: number, to: number): number =>
    all.slice(from, to).reduce((sum, g) => sum + g.cells, 0) + Number(from > 0) + Number(to < all.length)
  let from = Math.max(
    all.findLastIndex((g) => g.start <= keep.start),
    0,
  )
  const end = all.findIndex((g) => g.start >= keep.end)
  let to = end < 0 ? all.length : end
  while (to > from + 1 && cells(from, to) > width) to -= 1
  for (let grown = true; grown; ) {
    grown = false
    for (let twice = 0; twice < 2; twice += 1)
      if (from > 0 && cells(from - 1, to) <= width) {
        from -= 1
        grown = true
      }
    if (to < all.length && cells(from, to + 1) <= width) {
      to += 1
      grown = true
    }
  }
  while (from > 0 && from < to - 1 && all[from] !== undefined && inWord(all[from - 1], all[from])) from += 1
  while (to < all.length && to > from + 1 && inWord(all[to - 1], all[to])) to -= 1
  const shown = all
    .slice(from, to)
    .map((g) => g.text)
    .join('')
  return `${from > 0 ? '…' : ''}${shown.trim()}${to < all.length ? '…' : ''}`
}
