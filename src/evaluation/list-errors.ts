import type { Statement } from '../statements/statement.ts'
import type { ArticleField } from './check-article.ts'
import type { Comparison } from './compare.ts'
import type { GoldStatement } from './gold.ts'
import type { PageScore } from './score-page.ts'

/** What an answer may get wrong: what makes it found, and what is compared once it is. */
export type Difference = 'supplier' | 'recipient' | 'class' | keyof Comparison['fields']

/** One thing that came out otherwise than annotated, or that could not be held against the page. */
export type EvaluationError = { readonly page: string } & (
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'missed'; readonly gold: GoldStatement }
  /** `wrong` is in the place of a statement and is another; `differs` is found, with other fields. */
  | {
      readonly kind: 'wrong' | 'differs'
      readonly gold: GoldStatement
      readonly got: Statement
      readonly differences: readonly Difference[]
    }
  | { readonly kind: 'extra' | 'not verbatim' | 'not on the page'; readonly got: Statement }
  | { readonly kind: 'gold not on the page'; readonly gold: GoldStatement }
  | { readonly kind: 'article'; readonly fields: readonly ArticleField[] }
)

const differencesOf = ({ supplier, recipient, goods, fields }: Comparison): readonly Difference[] => {
  const roles: Readonly<Record<string, boolean | null>> = { supplier, recipient, class: goods, ...fields }
  return (Object.keys(roles) as Difference[]).filter((name) => roles[name] === false)
}

/** Everything that is wrong on a page, in the order of its gold and then of its answers; optional statements left out. */
export const errorsOf = ({
  page,
  failure,
  gold,
  answers,
  article,
}: PageScore): readonly EvaluationError[] => {
  const at = { page: page.id }
  const wrongFields = (Object.keys(article) as ArticleField[]).filter((field) => article[field] === false)
  return [
    ...(failure === null ? [] : [{ ...at, kind: 'failed' as const, reason: failure }]),
    ...(failure !== null || wrongFields.length === 0
      ? []
      : [{ ...at, kind: 'article' as const, fields: wrongFields }]),
    ...gold
      .filter(({ located }) => !located)
      .map((g) => ({ ...at, kind: 'gold not on the page' as const, gold: g.gold })),
    ...gold.flatMap(({ gold: wanted, outcome, got, comparison }): readonly EvaluationError[] => {
      if (wanted.optional) return []
      if (got === null || comparison === null) return [{ ...at, kind: 'missed', gold: wanted }]
      const differences = differencesOf(comparison)
      const kind = outcome === 'hit' ? 'differs' : 'wrong'
      return differences.length === 0 ? [] : [{ ...at, kind, gold: wanted, got, differences }]
    }),
    ...answers.flatMap(({ got, outcome, verbatim, spansVerbatim, onPage }): readonly EvaluationError[] => [
      ...(outcome === 'extra' ? [{ ...at, kind: 'extra' as const, got }] : []),
      ...(verbatim && spansVerbatim ? [] : [{ ...at, kind: 'not verbatim' as const, got }]),
      ...(onPage ? [] : [{ ...at, kind: 'not on the page' as const, got }]),
    ]),
  ]
}
