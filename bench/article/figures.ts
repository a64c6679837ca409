import { type PageResult, resultOf } from '../../scripts/train-article/evaluate.ts'
import { type Scores, scoresOf } from '../../scripts/train-article/shingles.ts'
import type { TuningPage } from '../../scripts/train-article/tuning-pages.ts'
import { f1Deviation } from './deviation.ts'
import type { Measured } from './measured.ts'

/** What one reader reached on one set. */
export type Figures = Scores & {
  readonly deviation: number
  /** Pages of which it gave nothing, and those on which it threw; the latter are among the former. */
  readonly empty: number
  readonly failed: number
  readonly dates: { readonly right: number; readonly wrong: number; readonly none: number }
  /** Captions longer than 15 characters; `asField` is null for a reader that has no such field. */
  readonly captions: {
    readonly truth: number
    readonly asField: number | null
    readonly beside: number
    readonly inBody: number
  }
  readonly pagesPerSecond: number
  readonly peakMegabytes: number
  readonly results: readonly PageResult[]
}

const nothing = { title: null, published: null, byline: null, paragraphs: [], captions: [] }

/** Holds what a reader made of the pages against the truth; `pages` are in the order in which they were measured. */
export const figuresOf = (
  pages: readonly TuningPage[],
  { pages: read, peakMegabytes }: Measured,
): Figures => {
  const results = pages.map((page, i) => {
    const answer = read[i]?.answer ?? nothing
    return resultOf(page, { ...answer, captions: answer.captions ?? [] })
  })
  const outcomes = results.map((result) => result.outcome)
  const sum = (pick: (result: PageResult) => number): number =>
    results.reduce((total, result) => total + pick(result), 0)
  const date = (kind: PageResult['date']): number => sum((result) => Number(result.date === kind))
  const hasField = read.some((page) => page.answer?.captions != null)
  return {
    ...scoresOf(outcomes),
    deviation: f1Deviation(outcomes),
    empty: sum((result) => Number(result.empty)),
    failed: read.filter((page) => page.failure !== null).length,
    dates: { right: date('right'), wrong: date('wrong'), none: date('none') },
    captions: {
      truth: sum((result) => result.captions.truth),
      asField: hasField ? sum((result) => result.captions.found) : null,
      beside: sum((result) => result.captions.beside),
      inBody: sum((result) => result.captions.inBody),
    },
    pagesPerSecond: read.length / read.reduce((total, page) => total + page.seconds, 0),
    peakMegabytes,
    results,
  }
}
