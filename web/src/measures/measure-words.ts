import type { Cap, Condition, Exception, Measure } from '../../../src/regimes/measure.ts'
import type { Formats } from '../../../src/wording/formats.ts'
import type { Names } from '../../../src/wording/names.ts'
import type { Language } from '../../../src/wording/reader-languages.ts'
import type { Vocabulary } from '../api/answers.ts'
import type { Words } from '../words/en.ts'

export type Teller = {
  readonly language: Language
  readonly words: Words
  readonly formats: Formats
  readonly names: Names
  readonly vocabulary: Vocabulary
}

const plain = (code: string): string => code.replaceAll('-', ' ')

const factsWords = (
  facts: Readonly<Record<string, boolean>>,
  { vocabulary, language }: Teller,
): readonly string[] =>
  Object.entries(facts).map(([fact, value]) => {
    const known = vocabulary.facts[fact]
    return known === undefined ? fact : (value ? known.yes : known.no)[language]
  })

/** Each window of a cap with its limits. */
export const capWords = (cap: Cap, { words, formats }: Teller): readonly string[] =>
  cap.windows.map(({ from, to, period, limits, stopAt }) => {
    const amounts = limits.map(({ value, unit }) => formats.amount({ value, unit, approx: 'exact' }))
    const limit = amounts.length === 0 ? words.measures.capText : amounts.join(' / ')
    const each =
      period === 'calendar-year'
        ? words.measures.perYear
        : period === 'twelve-months'
          ? words.measures.perTwelve
          : null
    return [
      limit,
      ...(each === null ? [] : [each]),
      formats.period({ from, to: to ?? null }),
      ...(stopAt === undefined ? [] : [words.measures.stopAt(formats.percent(stopAt / 100))]),
    ].join(words.pair('', ''))
  })

/** What must be so for a paragraph to bind; what no fact stands for is told by the name of its kind. */
export const conditionWords = (condition: Condition, teller: Teller): string => {
  const { kind, facts, flag, date, note } = condition
  const { formats, words, names } = teller
  const details = [
    ...factsWords(facts, teller),
    ...(flag === undefined ? [] : [names.country(flag)]),
    ...(date === undefined ? [] : [words.dates.until(formats.date(date))]),
    ...(note === undefined ? [] : [note]),
  ]
  return details.length === 0 ? plain(kind) : details.join(words.pair('', ''))
}

/** What lifts a paragraph. */
export const exceptionWords = (exception: Exception, teller: Teller): string => {
  const { kind, needs, items, until, atMost, note } = exception
  const { formats, words, names } = teller
  const details = [
    ...factsWords(Object.fromEntries(needs.map((fact) => [fact, true])), teller),
    ...(items ?? []).map(names.goods),
    ...(until === undefined ? [] : [words.dates.until(formats.date(until))]),
    ...(atMost === undefined ? [] : [formats.number(atMost)]),
    ...(note === undefined ? [] : [note]),
  ]
  return details.length === 0 ? plain(kind) : details.join(words.pair('', ''))
}

/** The goods of a paragraph by name; words that sweep over all goods have no name of their own. */
export const goodsWords = (measure: Measure, { names, words, vocabulary }: Teller): string =>
  words.list(
    measure.items.map((code) =>
      vocabulary.goods.some((one) => one.code === code) ? names.goods(code) : plain(code),
    ),
  )
