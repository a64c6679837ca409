import { type ArticleData, articleLexicon } from '../../src/article/lexicon/article-lexicon.ts'
import { evaluatePage, type PageResult } from './evaluate.ts'
import { groupFold } from './group-fold.ts'
import type { LineTrainer } from './line-trainer.ts'
import { type Scores, scoresOf } from './shingles.ts'
import type { TuningPage } from './tuning-pages.ts'

/** How pages came out that were read by models which saw no page of their publishers. */
export type CrossValidation = { readonly html: readonly PageResult[]; readonly text: readonly PageResult[] }

/** Trains on all folds but one and reads that one, for each fold; all pages of a publisher are in one fold. */
export const crossValidation = (
  pages: readonly TuningPage[],
  trainer: LineTrainer,
  data: ArticleData,
  folds: number,
  done: (fold: number) => void,
): CrossValidation => {
  const html: PageResult[] = []
  const text: PageResult[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const others = [...Array(folds).keys()].filter((other) => other !== fold)
    const fitted = articleLexicon({ ...data, model: trainer.train(others) })
    for (const page of pages.filter((entry) => groupFold(entry.group, folds) === fold)) {
      html.push(evaluatePage(page, fitted, false))
      text.push(evaluatePage(page, fitted, true))
    }
    done(fold)
  }
  return { html, text }
}

/** The figures of a cross-validation as they are kept beside the model that was trained with it. */
export type CrossValidationRecord = {
  readonly model: string
  readonly folds: number
  readonly sets: Readonly<Record<'fundus' | 'wcxb', { readonly html: Scores; readonly text: Scores }>>
}

const rounded = (scores: Scores): Scores => ({
  f1: Number(scores.f1.toFixed(4)),
  precision: Number(scores.precision.toFixed(4)),
  recall: Number(scores.recall.toFixed(4)),
})

/** The record for the model whose file has the SHA-256 `model`. */
export const crossValidationRecord = (
  { html, text }: CrossValidation,
  folds: number,
  model: string,
): CrossValidationRecord => {
  const scores = (results: readonly PageResult[], set: 'fundus' | 'wcxb'): Scores =>
    rounded(scoresOf(results.filter((r) => r.page.set === set).map((r) => r.outcome)))
  const ofSet = (set: 'fundus' | 'wcxb') => ({ html: scores(html, set), text: scores(text, set) })
  return { model, folds, sets: { fundus: ofSet('fundus'), wcxb: ofSet('wcxb') } }
}
