import { displayWidth, graphemesOf } from './display-width.ts'

/** Marks that may not begin a line, and marks that may not end one (JIS X 4051, in short). */
const notFirst =
  /^[、。，．,.:;!?%)\]}»›”’・：；！？％」』】〉》〕）］ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…]/u
const notLast = /[([{«‹“‘「『【〈《〔（［]$/u

/** Pieces that stay together: a word with its blank, a wide character, each with the marks that cling to it. */
const unitsOf = (text: string): readonly string[] => {
  const units: string[] = []
  let word = ''
  const push = (unit: string): void => {
    const before = units.at(-1)
    if (before !== undefined && (notFirst.test(unit) || notLast.test(before)))
      units[units.length - 1] = before + unit
    else units.push(unit)
  }
  for (const grapheme of graphemesOf(text)) {
    const wide = displayWidth(grapheme) > 1
    if (wide && word !== '') {
      push(word)
      word = ''
    }
    if (wide) push(grapheme)
    else if (grapheme === ' ') {
      push(`${word} `)
      word = ''
    } else word += grapheme
  }
  if (word !== '') push(word)
  return units
}

const cut = (unit: string, width: number): readonly string[] => {
  const pieces: string[] = []
  let piece = ''
  for (const grapheme of graphemesOf(unit)) {
    if (piece !== '' && displayWidth(piece + grapheme) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += grapheme
  }
  return [...pieces, piece]
}

/** Breaks text into lines of at most `width` cells: between words, and between Japanese characters where its rules allow. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const unit of unitsOf(text)) {
    if (displayWidth((line + unit).trimEnd()) <= width) {
      line += unit
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    const pieces = displayWidth(unit.trimEnd()) > width ? cut(unit, width) : [unit]
    lines.push(...pieces.slice(0, -1).map((piece) => piece.trimEnd()))
    line = pieces.at(-1) ?? ''
  }
  if (line.trimEnd() !== '' || lines.length === 0) lines.push(line.trimEnd())
  return lines
}
