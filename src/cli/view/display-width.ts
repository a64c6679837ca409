import { eastAsianWidth } from 'get-east-asian-width'

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The pieces that a person sees as one character. */
export const graphemesOf = (text: string): readonly string[] =>
  [...graphemes.segment(text)].map(({ segment }) => segment)

const graphemeWidth = (grapheme: string): number => {
  const code = grapheme.codePointAt(0) ?? 0
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme)) return 0
  if (/\uFE0F|^\p{Regional_Indicator}{2}$/u.test(grapheme)) return 2
  // The half-width voicing marks join the letter before them into one grapheme, but have a cell of their own.
  const marks = [...grapheme.slice(1)].filter((c) => c === '\uFF9E' || c === '\uFF9F').length
  return eastAsianWidth(code) + marks
}

/** How many cells of a terminal the text takes: two for a wide East Asian character, none for a combining mark. */
export const displayWidth = (text: string): number => {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.length
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}
