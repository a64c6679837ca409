import type { FailedDocument } from '../../ports/source.ts'
import type { Problem, ProblemCode } from '../../problems/problem.ts'

/** Something wrong with a source that has to be said to a person; turned into a problem at the source's door. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure'
  readonly code: ProblemCode

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

const problemOf = ({ code, message }: SourceFailure, at: string): Problem => ({ code, message, at })

/** The failed document that an error makes of a source; an error that says nothing to a person is thrown on. */
export const failedDocument = (source: string, error: unknown): FailedDocument => {
  if (!(error instanceof SourceFailure)) throw error
  return { kind: 'failed', source, problem: problemOf(error, source) }
}
