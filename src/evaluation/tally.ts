import type { Found } from '../statements/statement.ts'
import { articleFields } from './check-article.ts'
import { fields } from './compare.ts'
import type { PageScore } from './score-page.ts'

export type Rate = { readonly same: number; readonly of: number }

/** Answers whose parties were found in one way, or in one of several, and how many of them are right. */
export type WayCount = { readonly hit: number; readonly got: number }

/** The counts of one page or of many. Core statements only, save for what is answered in the place of optional ones. */
export type Tally = {
  readonly pages: number
  /** Core statements. */
  readonly gold: number
  /** Answers that count: those in the place of an optional statement do not. */
  readonly got: number
  readonly hit: number
  /** Supplier and recipient agree, whatever the goods. */
  readonly relaxed: number
  /** Answers that stand in the place of no statement. */
  readonly spurious: number
  /** Answers in the place of an optional statement, whose parties agree. */
  readonly optional: number
  readonly fields: Readonly<Record<string, Rate>>
  readonly article: Readonly<Record<string, Rate>>
  /** `overt`: all parties in plain words; `inferred`: at least one is not; then each way by its name. */
  readonly ways: Readonly<Record<string, WayCount>>
}

export const nothing: Tally = {
  pages: 0,
  gold: 0,
  got: 0,
  hit: 0,
  relaxed: 0,
  spurious: 0,
  optional: 0,
  fields: {},
  article: {},
  ways: {},
}

const rateOf = (values: readonly (boolean | null | undefined)[]): Rate => ({
  same: values.filter((v) => v === true).length,
  of: values.filter((v) => typeof v === 'boolean').length,
})

const plain = (ways: readonly Found[]): boolean => ways.every((way) => way === 'overt')

const wayCounts = ({ answers }: PageScore): Tally['ways'] => {
  const counted = answers.filter(({ outcome }) => outcome !== 'excused')
  const count = (which: (ways: readonly Found[]) => boolean): WayCount => {
    const chosen = counted.filter(({ ways }) => which(ways))
    return { hit: chosen.filter(({ outcome }) => outcome === 'hit').length, got: chosen.length }
  }
  const inferred = [...new Set(counted.flatMap(({ ways }) => ways))].filter((way) => way !== 'overt').sort()
  return {
    overt: count(plain),
    inferred: count((ways) => !plain(ways)),
    ...Object.fromEntries(inferred.map((way) => [way, count((ways) => ways.includes(way))])),
  }
}

/** The counts of one page. */
export const tallyOf = (score: PageScore): Tally => {
  const core = score.gold.filter(({ gold }) => !gold.optional)
  const hits = core.filter(({ outcome }) => outcome === 'hit')
  return {
    pages: 1,
    gold: core.length,
    got: score.answers.filter(({ outcome }) => outcome !== 'excused').length,
    hit: hits.length,
    relaxed: core.filter(({ outcome }) => outcome === 'hit' || outcome === 'parties').length,
    spurious: score.answers.filter(({ outcome }) => outcome === 'extra').length,
    optional: score.gold.filter(
      ({ gold, outcome }) => gold.optional && (outcome === 'hit' || outcome === 'parties'),
    ).length,
    fields: {
      'quote at its span': rateOf(score.answers.map((a) => a.verbatim)),
      'every span verbatim': rateOf(score.answers.map((a) => a.spansVerbatim)),
      ...Object.fromEntries(
        fields.map((field) => [field, rateOf(hits.map(({ comparison }) => comparison?.fields[field]))]),
      ),
    },
    article: Object.fromEntries(articleFields.map((field) => [field, rateOf([score.article[field]])])),
    ways: wayCounts(score),
  }
}

const merged = <T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  add: (x: T, y: T) => T,
): Readonly<Record<string, T>> => {
  const sum: Record<string, T> = { ...a }
  for (const [key, value] of Object.entries(b)) {
    const before = sum[key]
    sum[key] = before === undefined ? value : add(before, value)
  }
  return sum
}

const addRates = (a: Rate, b: Rate): Rate => ({ same: a.same + b.same, of: a.of + b.of })

export const addTallies = (a: Tally, b: Tally): Tally => ({
  pages: a.pages + b.pages,
  gold: a.gold + b.gold,
  got: a.got + b.got,
  hit: a.hit + b.hit,
  relaxed: a.relaxed + b.relaxed,
  spurious: a.spurious + b.spurious,
  optional: a.optional + b.optional,
  fields: merged(a.fields, b.fields, addRates),
  article: merged(a.article, b.article, addRates),
  ways: merged(a.ways, b.ways, (x, y) => ({ hit: x.hit + y.hit, got: x.got + y.got })),
})
