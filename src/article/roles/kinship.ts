import { isPlain } from '../lexicon/fold-line.ts'

const longWord = /[\p{sc=Han}\p{sc=Katakana}]{2}|[^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{5,}/gu
/** The same for most text, found faster. */
const longAsciiWord = /[a-z]{5,}/gu
const stem = 7
const fewestWords = 3
const mostText = 800
const leastChance = 0.1

const wordsOf = (text: string): ReadonlySet<string> => {
  const lower = text.slice(0, mostText).toLowerCase()
  const words = new Set<string>()
  for (const word of lower.match(isPlain(lower) ? longAsciiWord : longWord) ?? [])
    words.add(word.slice(0, stem))
  return words
}

/**
 * Tells of a line what share of its longer words stand in other lines that are likely the article's; -1 where it has
 * too few. Other stories on the page have other words.
 */
export const kinshipOf = (texts: readonly string[], chances: Float64Array): ((i: number) => number) => {
  const words = texts.map((text, i) => ((chances[i] ?? 0) > leastChance ? wordsOf(text) : null))
  const weights = new Map<string, number>()
  words.forEach((own, i) => {
    for (const word of own ?? []) weights.set(word, (weights.get(word) ?? 0) + (chances[i] ?? 0))
  })
  return (i) => {
    const own = words[i] ?? wordsOf(texts[i] ?? '')
    if (own.size < fewestWords) return -1
    const ownChance = words[i] === null ? 0 : (chances[i] ?? 0)
    let kin = 0
    for (const word of own) kin += Math.min(1, Math.max(0, (weights.get(word) ?? 0) - ownChance))
    return kin / own.size
  }
}
