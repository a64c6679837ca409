import { isWhite } from '../../text/white-space.ts'

/** Whether a text is ASCII without white space but single spaces between words, which folding leaves alone. */
export const isPlain = (text: string): boolean => {
  let word = false
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 32 && code < 127) word = true
    else if (code === 32 && word) word = false
    else return false
  }
  return word
}

/** A line as it is compared with the lexicon: one width, one case, one kind of space. */
export const foldLine = (text: string): string => (isPlain(text) ? text.toLowerCase() : foldFully(text))

const foldFully = (text: string): string =>
  text.replace(/[ⓒⒸ]/gu, '©').normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** Whether a small letter or digit of ASCII stands at `at`, which is no mark for certain. */
const isWordUnit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (code > 96 && code < 123) || (code > 47 && code < 58)
}

const edge = /^[\s\p{P}\p{S}]$/u

/** Length of the mark that stands at `at`, or before it: 0 where a letter or digit stands there. */
const markAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code > 31 && code < 127) return isWordUnit(text, at) || (code > 64 && code < 91) ? 0 : 1
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return edge.test(character) ? character.length : 0
}
const markBefore = (text: string, at: number): number =>
  at > 1 && text.charCodeAt(at - 1) >= 0xdc00 && text.charCodeAt(at - 1) < 0xe000
    ? markAt(text, at - 2)
    : at > 0
      ? markAt(text, at - 1)
      : 0

/** A folded line without brackets, bullets and other marks at its ends: `【関連記事】` is `関連記事`. */
export const bareLabel = (folded: string): string => {
  if (isWordUnit(folded, 0) && isWordUnit(folded, folded.length - 1)) return folded
  let start = 0
  let end = folded.length
  for (let size = markAt(folded, start); size > 0; size = markAt(folded, start)) start += size
  for (let size = markBefore(folded, end); size > 0 && end > start; size = markBefore(folded, end))
    end -= size
  return folded.slice(start, end)
}

const cutting: ReadonlySet<number> = new Set([...'|｜/／・·•>›»,、'].map((mark) => mark.charCodeAt(0)))

/** Whether a character stands between the words of a row. */
const cuts = (code: number): boolean => {
  if ((code > 96 && code < 123) || (code > 47 && code < 58)) return false
  return isWhite(code) || cutting.has(code)
}

/** A line in the forms in which it is looked up, each made once. */
export type FoldedLine = {
  readonly folded: string
  readonly bare: string
  /** The words of the row; none for a line too long to be one. */
  readonly row: readonly string[]
}

const longestRow = 400

export const foldedLine = (text: string): FoldedLine => {
  const folded = foldLine(text)
  return { folded, bare: bareLabel(folded), row: folded.length > longestRow ? [] : wordsOfRow(folded) }
}

/** The words of a menu row: cut at spaces, bars, dots and slashes. */
export const wordsOfRow = (folded: string): readonly string[] => {
  const words: string[] = []
  let start = 0
  for (let i = 0; i <= folded.length; i += 1) {
    if (i < folded.length && !cuts(folded.charCodeAt(i))) continue
    const word = i > start ? bareLabel(folded.slice(start, i)) : ''
    if (word !== '') words.push(word)
    start = i + 1
  }
  return words
}
