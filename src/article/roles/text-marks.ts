/** What the characters of a line are, counted in one walk over them. */
export type TextMarks = {
  /** Shares of the characters. */
  readonly digits: number
  readonly capitals: number
  /** Shares of the words that open with a small letter, and of those of up to three letters. */
  readonly smallWords: number
  readonly shortWords: number
  readonly commas: number
  readonly quotes: number
  readonly bars: number
}

const commaMarks = new Set([...',、，;；'])
const quoteMarks = new Set([...'"“”„«»「」『』'])
const barMarks = new Set([...'|｜•·›»>/'])

const isSmall = (unit: string, code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : unit !== unit.toUpperCase() && unit === unit.toLowerCase()
const isCapital = (unit: string, code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : unit !== unit.toLowerCase()

const longestShortWord = 3
/** Of a longer line the start says enough. */
const longest = 1200

export const textMarks = (text: string): TextMarks => {
  const end = Math.min(text.length, longest)
  let [digits, capitals, commas, quotes, bars] = [0, 0, 0, 0, 0]
  let [words, small, short, length] = [0, 0, 0, 0]
  for (let i = 0; i <= end; i += 1) {
    const code = i < end ? text.charCodeAt(i) : 32
    if (code === 32) {
      if (length > 0 && length <= longestShortWord) short += 1
      length = 0
      continue
    }
    const unit = text.charAt(i)
    if (length === 0) {
      words += 1
      if (isSmall(unit, code)) small += 1
    }
    length += 1
    if (code >= 48 && code <= 57) digits += 1
    else if (isCapital(unit, code)) capitals += 1
    else if (code < 65 || code > 122) {
      if (commaMarks.has(unit)) commas += 1
      if (quoteMarks.has(unit)) quotes += 1
      if (barMarks.has(unit)) bars += 1
    }
  }
  const size = Math.max(1, end)
  return {
    digits: digits / size,
    capitals: capitals / size,
    smallWords: small / Math.max(1, words),
    shortWords: short / Math.max(1, words),
    commas,
    quotes,
    bars,
  }
}
