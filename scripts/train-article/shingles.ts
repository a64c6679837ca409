/** The measure of `shared/score/article.mjs`: 4-gram shingles, one token a word, one a character of Han and kana. */

const token =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+|[\p{N}_]+/gu

export const tokensOf = (text: string): readonly string[] =>
  text.normalize('NFKC').toLowerCase().match(token) ?? []

export const shinglesOf = (text: string): ReadonlyMap<string, number> => {
  const tokens = tokensOf(text)
  const counts = new Map<string, number>()
  const width = Math.min(4, Math.max(tokens.length, 1))
  for (let i = 0; i + width <= tokens.length; i += 1) {
    const key = tokens.slice(i, i + width).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Right, wrong and missed, as shares of their sum. */
export type Outcome = readonly [right: number, wrong: number, missed: number]

/** Compares two texts; shingles of `forgiven` texts count on neither side. */
export const compareTexts = (truth: string, found: string, forgiven: readonly string[]): Outcome => {
  const [a, b] = [shinglesOf(truth), shinglesOf(found)]
  const free = new Set(forgiven.flatMap((text) => [...shinglesOf(text).keys()]))
  let [right, wrong, missed] = [0, 0, 0]
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    if (free.has(key)) continue
    const [x, y] = [a.get(key) ?? 0, b.get(key) ?? 0]
    right += Math.min(x, y)
    wrong += Math.max(0, y - x)
    missed += Math.max(0, x - y)
  }
  const sum = right + wrong + missed
  return sum === 0 ? [0, 0, 0] : [right / sum, wrong / sum, missed / sum]
}

export type Scores = { readonly f1: number; readonly precision: number; readonly recall: number }

export const scoresOf = (outcomes: readonly Outcome[]): Scores => {
  const [right, wrong, missed] = outcomes.reduce<[number, number, number]>(
    (sum, o) => [sum[0] + o[0], sum[1] + o[1], sum[2] + o[2]],
    [0, 0, 0],
  )
  const precision = right / Math.max(right + wrong, 1e-9)
  const recall = right / Math.max(right + missed, 1e-9)
  return { precision, recall, f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9) }
}
