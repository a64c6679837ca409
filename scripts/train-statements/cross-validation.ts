import type { SameUnit } from '../../src/evaluation/same-unit.ts'
import { scorePage } from '../../src/evaluation/score-page.ts'
import { summarise } from '../../src/evaluation/summarise.ts'
import type { Taxonomy } from '../../src/goods/taxonomy.ts'
import { findStatements } from '../../src/statements/find-statements.ts'
import { type Least, readyWeights, type Weights } from '../../src/statements/weighing/weights.ts'
import { foldOf } from './folds.ts'
import type { LabelledPage } from './labelled-pages.ts'
import { least, trainWeights } from './train-weights.ts'

/** A page with weights that have not seen it. */
type Unseen = { readonly page: LabelledPage; readonly weights: Weights }

const unseenPages = (pages: readonly LabelledPage[], folds: number): readonly Unseen[] =>
  Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const isIn = ({ id }: LabelledPage): boolean => foldOf(id, folds) === fold
    const weights = readyWeights(trainWeights(pages.filter((page) => !isIn(page))))
    return pages.filter(isIn).map((page) => ({ page, weights }))
  })

/** What is tried: rules alone, what is kept, and its neighbours. */
const tried: readonly (readonly [string, Least | null])[] = [
  ['rules alone', null],
  ['as kept', least],
  ['found 0.2', { ...least, found: 0.2, beside: 0.3 }],
  ['found 0.3', { ...least, found: 0.3, beside: 0.4 }],
  ['told 0.1', { ...least, told: 0.1 }],
]

const three = (share: number | null): string => (share ?? 0).toFixed(3)

/**
 * Reads each page whole with weights that were trained without it, and gives a line for each group of pages and each setting:
 * precision, recall and F1 over core statements, by the same counts as `tidewaiter evaluate`.
 */
export const crossValidation = (
  groups: ReadonlyMap<string, readonly LabelledPage[]>,
  folds: number,
  taxonomy: Taxonomy,
  sameUnit: SameUnit,
): readonly string[] => {
  const unseen = unseenPages([...groups.values()].flat(), folds)
  return [...groups].flatMap(([group, pages]) =>
    tried.map(([name, setting]) => {
      const scores = unseen
        .filter(({ page }) => pages.includes(page))
        .map(({ page: { gold, article, language }, weights }) => {
          const own = setting === null ? null : { ...weights, least: setting }
          const { statements } = findStatements(article, 'sha256:unseen', language, taxonomy, own)
          return scorePage(gold, { article, unguided: article, statements, failure: null }, sameUnit)
        })
      const shown = summarise(scores).filter(({ by }) => by === 'all' || by === 'language')
      const figures = shown.map((s) => `${s.name} ${three(s.precision)} ${three(s.recall)} ${three(s.f1)}`)
      return `${group}  ${name.padEnd(12)} ${figures.join('   ')}`
    }),
  )
}
