import type { FailedDocument, FoundDocument, Source } from '../../ports/source.ts'
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

export const problemOf = (failure: SourceFailure, at: string): Problem => ({
  code: failure.code,
  message: failure.message,
  at,
})

/** The document that `load` gives, or the problem that it throws. */
export const documentOrProblem = async (
  source: string,
  load: () => Promise<Omit<FoundDocument, 'kind' | 'source'>>,
): Promise<FoundDocument | FailedDocument> => {
  try {
    return { kind: 'document', source, ...(await load()) }
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error
    return { kind: 'failed', source, problem: problemOf(error, source) }
  }
}

/** A source that is one document by its nature. */
export const oneDocument = (
  name: string,
  load: () => Promise<Omit<FoundDocument, 'kind' | 'source'>>,
): Source => ({
  name,
  count: 1,
  single: true,
  async *documents() {
    yield await documentOrProblem(name, load)
  },
})
