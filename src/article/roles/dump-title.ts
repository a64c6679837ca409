import type { Line } from '../page/line.ts'
import type { LineFacts } from './line-facts.ts'

const wideLetters = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+/gu
const words = /[\p{L}\p{N}]{4,}/gu
const stem = 6
/** No opening of a story is longer; a line of megabytes is no paragraph. */
const looked = 20_000

/** What a headline shares with its article: the longer words' stems, and pairs of wide characters. */
const contentTokens = (text: string): readonly string[] => {
  const folded = text.slice(0, looked).normalize('NFKC').toLowerCase()
  const pairs = (folded.match(wideLetters) ?? []).flatMap((run) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)),
  )
  const stems = (folded.replace(wideLetters, ' ').match(words) ?? []).map((word) => word.slice(0, stem))
  return [...pairs, ...stems]
}

const paragraphEnd = /[.。．…]["”’»」』)）]*$/u
const smallestParagraph = 80

/** A paragraph of running text, not a headline of two sentences. */
const isParagraph = (fact: LineFacts, line: Line): boolean =>
  fact.prose && fact.size >= smallestParagraph && (fact.sentences > 2 || paragraphEnd.test(line.text))

const window = 16
const nearlyMost = 0.35

/** Where the dump's main text begins: the first paragraph that has nearly the most text behind it. */
const mainStart = (lines: readonly Line[], facts: readonly LineFacts[]): number => {
  const sizes = facts.map((fact, i) => {
    const line = lines[i]
    return line !== undefined && isParagraph(fact, line) ? fact.size : 0
  })
  const masses = sizes.map((size, i) =>
    size === 0 ? 0 : sizes.slice(i, i + window).reduce((sum, value) => sum + value, 0),
  )
  const most = masses.reduce((max, mass) => Math.max(max, mass), 0)
  if (most === 0) return facts.findIndex((fact) => fact.prose)
  return masses.findIndex((mass) => mass >= most * nearlyMost)
}

const longest = 260
const farthest = 45
const enough = 1.2

const scoreOf = (fact: LineFacts, line: Line, body: ReadonlySet<string>): number => {
  if (fact.length < 6 || fact.length > longest) return 0
  const menu = Math.max(fact.navigation, fact.share, fact.footer)
  if (menu >= 0.5 || fact.relatedLabel || fact.notice || fact.sectionName || fact.keywordLabel > 0) return 0
  const tokens = contentTokens(line.text)
  if (tokens.length === 0) return 0
  const shared = tokens.filter((token) => body.has(token)).length / tokens.length
  const fit = fact.size < 45 ? fact.size / 45 : fact.size > 170 ? 170 / fact.size : 1
  return (
    3 * shared * fit +
    1.2 * fit -
    (fact.dates.length > 0 ? 1.5 : 0) -
    (fact.captionMark ? 0.8 : 0) -
    (fact.byline ? 1.5 : 0) -
    (paragraphEnd.test(line.text) ? 0.9 : 0) -
    (fact.relativeTime ? 1 : 0)
  )
}

/**
 * Finds the headline of a text dump: of the lines before the main text the one that is long enough, is no sentence,
 * and shares its words with what follows.
 */
export const dumpTitle = (lines: readonly Line[], facts: readonly LineFacts[]): number => {
  const start = mainStart(lines, facts)
  if (start < 0) return -1
  const opening = lines.slice(start, start + window).filter((_, k) => facts[start + k]?.prose)
  const body = new Set(contentTokens(opening.map((line) => line.text).join(' ')))
  const counts = new Map<string, number>()
  for (const { key } of facts) counts.set(key, (counts.get(key) ?? 0) + 1)
  let best = -1
  let most = enough
  for (let i = Math.max(0, start - farthest); i < start; i += 1) {
    const [line, fact] = [lines[i], facts[i]]
    if (line === undefined || fact === undefined) continue
    const again = (counts.get(fact.key) ?? 0) > 1
    const near = Math.min(1.2, (start - i) * 0.04)
    const score = scoreOf(fact, line, body) - near - (again ? 1.2 : 0)
    if (score > most + (best < 0 ? 0 : 0.25)) {
      most = score
      best = i
    }
  }
  return best
}
