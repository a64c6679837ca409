import { isFailure } from '../problems/problem.ts'
import type { Reading } from '../reading/reading.ts'

/** One page in words: what became of it, and where its account is. */
export type ReadOutcome = {
  readonly source: string
  /** Null where nothing was kept. */
  readonly document: string | null
  readonly title: string | null
  readonly statements: number
  readonly problems: readonly {
    readonly code: string
    readonly message: string
    readonly failure: boolean
  }[]
}

export const outcomeOf = ({ document, article, statements, problems }: Reading): ReadOutcome => ({
  source: document.source,
  document: article === null ? null : document.id,
  title: article?.title ?? null,
  statements: statements.length,
  problems: problems.map((problem) => ({
    code: problem.code,
    message: problem.message,
    failure: isFailure(problem),
  })),
})
