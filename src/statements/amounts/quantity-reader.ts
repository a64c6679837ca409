import { foldWidth } from '../../text/fold.ts'
import { WordMatcher } from '../../text/word-matcher.ts'
import type { QuantityWords } from '../language-data.ts'
import type { UnitWords } from '../lexicon.ts'
import type { Approximation } from '../statement.ts'
import type { QuantityMention } from '../syntax/mention.ts'
import type { Numeral } from './japanese-numerals.ts'

/** A unit word as the matcher holds it; `side` is where it stands to the figure. */
export type UnitWord = Pick<UnitWords, 'unit' | 'byGoods' | 'factor' | 'needsBefore'> & {
  readonly side: 'before' | 'after'
}

/** The unit of an amount that names none: 多く, several. */
export const vagueUnit = 'item'

const scaled = (value: number | null, factor: number): number | null =>
  value === null ? null : value * factor

type Side = readonly { readonly word: string; readonly approx: Approximation }[]

const sideOf = (table: Readonly<Partial<Record<Approximation, readonly string[]>>>): Side =>
  (Object.entries(table) as [Approximation, readonly string[]][])
    .flatMap(([approx, words]) => words.map((word) => ({ word, approx })))
    .sort((a, b) => b.word.length - a.word.length)

/** The word before a figure that makes it approximate or a bound, and where it begins. */
export const boundBefore = (words: QuantityWords) => {
  const side = sideOf(words.before)
  return (text: string, at: number): { approx: Approximation; start: number } | null =>
    wordBefore(text, at, side)
}

const wordBefore = (
  text: string,
  at: number,
  side: Side,
): { approx: Approximation; start: number } | null => {
  const head = text.slice(Math.max(0, at - 32), at).trimEnd()
  const end = Math.max(0, at - 32) + head.length
  for (const { word, approx } of side) {
    if (head.slice(-word.length).toLowerCase() !== word.toLowerCase()) continue
    const start = end - word.length
    if (/[a-z]/iu.test(word.charAt(0)) && /[a-z]/iu.test(text.charAt(start - 1))) continue
    return { approx, start }
  }
  return null
}

const wordAfter = (text: string, at: number, side: Side): { approx: Approximation; end: number } | null => {
  for (const { word, approx } of side) {
    const spaced = /^[a-z]/iu.test(word) ? (/^\s*/u.exec(text.slice(at, at + 2))?.[0].length ?? 0) : 0
    if (text.startsWith(word, at + spaced)) return { approx, end: at + spaced + word.length }
  }
  return null
}

/** Words that make a figure with a unit the number of one thing (第3回, 2回目) or the basis of a price (1バレル当たり). */
const ordinalBefore = /^第$/u
const notCountedAfter = /^(?:目|当たり|あたり|につき)/u

/** 日量70万バレルと、前月の同60万バレル: the same kind of amount as the one before. */
const sameAgain = /同(?:約|およそ|平均)?$/u

const kindOf = (unit: string): string => unit.split('/')[0] ?? unit

/** The unit of the last amount that measures the same thing, a day or not. */
const lastOfKind = (found: readonly QuantityMention[], unit: string): string | null =>
  found.findLast((m) => kindOf(m.quantity.unit) === kindOf(unit))?.quantity.unit ?? null

/** 〜を超える before a noun belongs to the amount: 1000個を超える弾薬. */
const boundVerbs = (words: QuantityWords): RegExp =>
  new RegExp(
    `^を(?:大きく|大幅に)?(?:${(words.verbs.more_than ?? []).join('|')})(?=[\\p{Script=Han}\\p{Script=Katakana}])`,
    'u',
  )

export type QuantityReaderOptions = {
  readonly words: QuantityWords
  readonly units: WordMatcher<readonly UnitWord[]>
  readonly numeral: (text: string, at: number) => Numeral | null
  /** Whether a figure can begin with this character. */
  readonly opens: RegExp
  /** Whether words are set apart by spaces. */
  readonly spaced: boolean
}

/** Makes the reader of amounts: a figure with its unit and the words that bound it. A figure without a unit is no amount. */
export const quantityReader = ({ words, units, numeral, opens, spaced }: QuantityReaderOptions) => {
  const before = sideOf(words.before)
  const after = sideOf(words.after)

  const vague = new WordMatcher(words.vague.map((word) => ({ word, exact: false, value: word })))

  const unitAt = (
    text: string,
    at: number,
    figureStart: number,
    before: readonly QuantityMention[],
  ): { unit: UnitWord; end: number } | null => {
    const gap = spaced ? (/^[\s-]{0,2}/u.exec(text.slice(at, at + 2))?.[0].length ?? 0) : 0
    const found = units.at(text, at + gap)
    const head = text.slice(Math.max(0, figureStart - 12), figureStart)
    const unit = found?.value.find(
      (u) =>
        u.side === 'after' &&
        (u.needsBefore.length === 0 ||
          u.needsBefore.some((word) => head.includes(word)) ||
          (sameAgain.test(head) && u.unit === lastOfKind(before, u.unit))),
    )
    return found === null || unit === undefined ? null : { unit, end: found.end }
  }

  /** コンテナ1000個 counts containers, not pieces. */
  const carrierBefore = (text: string, at: number): { unit: string; start: number } | null => {
    const head = text.slice(Math.max(0, at - 12), at)
    const gap = /(?:で|に|計|約|およそ|少なくとも|最大)*$/u.exec(head)?.[0].length ?? 0
    for (let start = at - gap - 1; start >= Math.max(0, at - gap - 6); start -= 1) {
      const found = units.at(text, start)
      const unit = found?.value.find((u) => u.side === 'after' && u.needsBefore.length === 0)
      if (found?.end === at - gap && unit !== undefined) return { unit: unit.unit, start }
    }
    return null
  }

  /** 1000個のコンテナ, 1万個を超えるコンテナ: the counter counts what follows. */
  const carrierAfter = (text: string, at: number): { unit: string; end: number } | null => {
    const gap = text.startsWith('の', at) ? 1 : 0
    const found = units.at(text, at + gap)
    const unit = found?.value.find((u) => u.side === 'after' && u.needsBefore.length === 0)
    return found !== null && unit !== undefined && found.end - found.start > 1
      ? { unit: unit.unit, end: found.end }
      : null
  }

  const currencyBefore = (text: string, at: number): { unit: UnitWord; start: number } | null => {
    for (let start = Math.max(0, at - 4); start < at; start += 1) {
      const found = units.at(text, start)
      const unit = found?.value.find((u) => u.side === 'before')
      if (found !== null && unit !== undefined && /^\s?$/u.test(text.slice(found.end, at)))
        return { unit, start }
    }
    return null
  }

  return (text: string): readonly QuantityMention[] => {
    const plain = foldWidth(text)
    const found: QuantityMention[] = []
    const bounds = boundVerbs(words)
    for (const { start, end } of vague.all(plain))
      found.push({
        kind: 'quantity',
        start,
        end,
        quantity: { value: null, unit: vagueUnit, approx: 'vague' },
        byGoods: [],
      })
    for (let at = 0; at < plain.length; at += 1) {
      if (!opens.test(plain.charAt(at))) continue
      if (at > 0 && /[\w.,]/u.test(plain.charAt(at - 1)) && /\w/u.test(plain.charAt(at))) continue
      const figure = numeral(plain, at)
      if (figure === null) continue
      const tail = wordAfter(plain, figure.end, after)
      const money = currencyBefore(plain, at)
      const direct = unitAt(plain, figure.end, at, found)
      const afterTail = direct === null && tail !== null ? unitAt(plain, tail.end, at, found) : null
      const unit = money !== null ? { unit: money.unit, end: figure.end } : (direct ?? afterTail)
      if (unit === null) continue
      const end = Math.max(unit.end, figure.end)
      if (ordinalBefore.test(plain.charAt(at - 1)) || notCountedAfter.test(plain.slice(end, end + 3))) {
        at = end - 1
        continue
      }
      const isCounter = unit.unit.unit === 'piece'
      const carrier = isCounter ? carrierBefore(plain, at) : null
      const trailing = direct !== null || money !== null ? wordAfter(plain, end, after) : tail
      const leading = wordBefore(plain, money?.start ?? at, before)
      const approx: Approximation =
        figure.high !== null
          ? 'range'
          : figure.value === null
            ? 'vague'
            : leading !== null && leading.approx !== 'exact'
              ? leading.approx
              : (trailing?.approx ?? leading?.approx ?? 'exact')
      const start = carrier?.start ?? leading?.start ?? money?.start ?? at
      const bound = bounds.exec(plain.slice(end, end + 12))
      const bounded: Approximation = bound !== null && approx === 'exact' ? 'more_than' : approx
      const closed = Math.max(end + (bound?.[0].length ?? 0), trailing?.end ?? end)
      const behind = isCounter && carrier === null ? carrierAfter(plain, closed) : null
      found.push({
        kind: 'quantity',
        start,
        end: behind?.end ?? closed,
        quantity: {
          value: scaled(figure.value, unit.unit.factor),
          ...(figure.high === null ? {} : { high: scaled(figure.high, unit.unit.factor) }),
          unit: carrier?.unit ?? behind?.unit ?? unit.unit.unit,
          approx: bounded,
        },
        byGoods: unit.unit.byGoods,
      })
      at = (behind?.end ?? closed) - 1
    }
    return found
  }
}
