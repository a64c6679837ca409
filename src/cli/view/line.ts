import { displayWidth } from './display-width.ts'
import { printable } from './printable.ts'
import { wrap } from './wrap.ts'

/** What a stretch of text means; colour is only one way to show it. */
export const styles = ['plain', 'bold', 'dim', 'good', 'warn', 'bad', 'accent'] as const
export type Style = (typeof styles)[number]
export type Run = { readonly text: string; readonly style: Style }

/** One line of the view. Texts of pages enter a view only through `run`, which makes them safe to print. */
export type Line = readonly Run[]

export const run = (text: string, style: Style = 'plain'): Run => ({ text: printable(text), style })
export const blank: Line = []

export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + displayWidth(text), 0)

export const gap = (cells: number): Run => ({ text: ' '.repeat(Math.max(0, cells)), style: 'plain' })

/** The line moved to the right. */
export const indented = (line: Line, cells: number): Line =>
  line.length === 0 ? line : [gap(cells), ...line]

/** The text filled up with blanks to a number of cells. */
export const padded = (text: string, cells: number, style: Style = 'plain'): Line => [
  run(text, style),
  gap(cells - displayWidth(printable(text))),
]

/** Text broken into lines of one style. */
export const wrapped = (text: string, width: number, style: Style = 'plain'): readonly Line[] =>
  wrap(printable(text), width).map((line) => [run(line, style)])

/** One thing at the left edge and one at the right; where they do not fit beside each other, one below the other. */
export const bothEnds = (left: Line, right: Line, width: number): readonly Line[] => {
  const space = width - lineWidth(left) - lineWidth(right)
  if (right.length === 0) return [left]
  if (space >= 2) return [[...left, gap(space), ...right]]
  return [left, [gap(width - lineWidth(right)), ...right]]
}

/** The margin in which a view says what stands beside it: a stance, or the kind of a note. */
export const marginCells = 12

/** A word in a margin and lines beside it. */
export const withMargin = (margin: Line, cells: number, lines: readonly Line[]): readonly Line[] =>
  lines.map((line, i) =>
    i === 0 ? [...margin, gap(cells - lineWidth(margin)), ...line] : indented(line, cells),
  )
