import type { Approximation } from '../statements/statement.ts'

/** A number as a table has it: plain, or grouped in threes by commas. Anything else says what is wrong with it. */
export const plainNumber = (
  text: string,
): { readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: string } => {
  if (/^-/u.test(text)) return { ok: false, reason: `${text} is negative` }
  if (/^\d{1,3}\.\d{3}$/u.test(text))
    return {
      ok: false,
      reason: `${text}: is the point a decimal or a thousand separator? Write it without grouping`,
    }
  if (/^\d+(?:\.\d+)?$/u.test(text) || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text))
    return { ok: true, value: Number(text.replaceAll(',', '')) }
  if (/^[\d,. ]+$/u.test(text)) return { ok: false, reason: `${text}: the thousand separators are misplaced` }
  return { ok: false, reason: `${text} is no number` }
}

export type CellAmount = {
  readonly value: number | null
  readonly high: number | null
  readonly approx: Approximation
}

const bounds: readonly (readonly [RegExp, Approximation])[] = [
  [/^(?:more than|over|>)\s*/u, 'more_than'],
  [/^(?:at least|>=|no fewer than)\s*/u, 'at_least'],
  [/^(?:as many as|as much as|up to|<=)\s*/u, 'up_to'],
  [/^(?:fewer than|less than|under|<)\s*/u, 'less_than'],
  [/^(?:about|around|nearly|almost|some|approximately|c\.|~)\s*/u, 'approx'],
]

const spelled: ReadonlyMap<string, number> = new Map([
  ['a dozen', 12],
  ['two dozen', 24],
  ['three dozen', 36],
])

const vague =
  /^(?:millions|hundreds of thousands|tens of thousands|thousands|hundreds|dozens|several|significant|considerable|many|some|unspecified|far in excess.*|large)$/u

/** An amount as people write it in a table: `more than 1000`, `4000000-6000000`, `several`. Null in `amount` where it is none. */
export const readAmount = (
  text: string,
): { readonly amount: CellAmount | null; readonly problem: string | null } => {
  let rest = text.normalize('NFKC').trim().toLowerCase()
  if (rest === '') return { amount: null, problem: null }
  if (vague.test(rest)) return { amount: { value: null, high: null, approx: 'vague' }, problem: null }
  let approx: Approximation = 'exact'
  for (const [pattern, meaning] of bounds)
    if (pattern.test(rest)) {
      approx = meaning
      rest = rest.replace(pattern, '')
      break
    }
  const word = spelled.get(rest)
  if (word !== undefined) return { amount: { value: word, high: null, approx }, problem: null }
  const range = /^([\d,.]+)\s*[-–]\s*([\d,.]+)$/u.exec(rest)
  if (range) {
    const low = plainNumber(range[1] ?? '')
    const high = plainNumber(range[2] ?? '')
    if (!low.ok) return { amount: null, problem: low.reason }
    if (!high.ok) return { amount: null, problem: high.reason }
    if (high.value < low.value) return { amount: null, problem: `${text}: the range runs backwards` }
    return { amount: { value: low.value, high: high.value, approx: 'range' }, problem: null }
  }
  const number = plainNumber(/^-?[\d,.]+/u.exec(rest)?.[0] ?? rest)
  return number.ok
    ? { amount: { value: number.value, high: null, approx }, problem: null }
    : { amount: null, problem: number.reason }
}
