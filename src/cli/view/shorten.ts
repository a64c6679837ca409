import type { Span } from '../../text/span.ts'
import { displayWidth, graphemesOf } from './display-width.ts'

type Grapheme = { readonly text: string; readonly start: number; readonly cells: number }
/** A stretch of graphemes by their numbers, half-open. */
type Cut = { readonly from: number; readonly to: number }

const measured = (text: string): readonly Grapheme[] => {
  let start = 0
  return graphemesOf(text).map((piece) => {
    const grapheme = { text: piece, start, cells: displayWidth(piece) }
    start += piece.length
    return grapheme
  })
}

/** Scripts whose words are not to be cut in two: those with spaces between words, and katakana. */
const narrowLetter = /^(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])[\p{L}\p{N}]/u
const katakana = /^[\p{sc=Katakana}ー]/u
const pause = /^[、。,;]/u

/** Grows a cut round what has to be kept as far as the width allows, two steps back for each step on. */
const grown = (all: readonly Grapheme[], keep: Cut, width: number): Cut => {
  let { from, to } = keep
  let cells = all.slice(from, to).reduce((sum, g) => sum + g.cells, 0)
  const fits = (added: number, start: number, end: number): boolean =>
    cells + added + Number(start > 0) + Number(end < all.length) <= width
  while (to > from + 1 && !fits(0, from, to)) {
    to -= 1
    cells -= all[to]?.cells ?? 0
  }
  for (let turn = 0, stuck = 0; stuck < 2; turn += 1) {
    const back = turn % 3 < 2
    const next = back ? all[from - 1] : all[to]
    const [start, end] = back ? [from - 1, to] : [from, to + 1]
    if (next === undefined || !fits(next.cells, start, end)) {
      stuck += 1
      if (back) turn += 1 - (turn % 3)
      continue
    }
    stuck = 0
    cells += next.cells
    from = start
    to = end
  }
  return { from, to }
}

/** Moves the ends of a cut inwards, off the middle of a word, or to a pause near by, without touching what is kept. */
const tidied = (all: readonly Grapheme[], cut: Cut, keep: Cut): Cut => {
  const inWord = (i: number): boolean => {
    const [before, after] = [all[i - 1]?.text ?? '', all[i]?.text ?? '']
    return [narrowLetter, katakana].some((script) => script.test(before) && script.test(after))
  }
  const near = Array.from({ length: 9 }, (_, i) => i)
  let { from, to } = cut
  if (from > 0) {
    from =
      near.map((i) => cut.from + i).find((i) => i <= keep.from && pause.test(all[i - 1]?.text ?? '')) ?? from
    while (from < to - 1 && inWord(from)) from += 1
  }
  if (to < all.length) {
    to = near.map((i) => cut.to - i).find((i) => i >= keep.to && pause.test(all[i]?.text ?? '')) ?? to
    while (to > from + 1 && inWord(to)) to -= 1
  }
  return { from, to }
}

/**
 * The text in at most `width` cells, with `…` at each end where words are left out. `keep` is the stretch that has to
 * stay in sight; what is around it is kept as far as it fits, more of what leads up to it.
 */
export const shorten = (text: string, keep: Span, width: number): string => {
  if (displayWidth(text) <= width) return text
  const all = measured(text)
  const end = all.findIndex((g) => g.start >= keep.end)
  const core: Cut = {
    from: Math.max(
      all.findLastIndex((g) => g.start <= keep.start),
      0,
    ),
    to: end < 0 ? all.length : end,
  }
  const { from, to } = tidied(all, grown(all, core, width), core)
  const shown = all.slice(from, to).map((g) => g.text)
  return `${from > 0 ? '…' : ''}${shown.join('').trim()}${to < all.length ? '…' : ''}`
}
