/** Everything that can be wrong with what a person gave the program to read. A problem is data, not an exception. */
export const problemCodes = [
  'not_found',
  'no_pages',
  'empty',
  'binary',
  'too_large',
  'encoding',
  'misdeclared',
  'http_status',
  'unreachable',
  'not_public',
  'robots',
  'unreadable',
  'no_article',
  'no_language',
  'no_date',
  'too_deep',
  'too_long',
  'unsupported',
  'damaged',
  'summary_only',
] as const
export type ProblemCode = (typeof problemCodes)[number]

export type Problem = {
  readonly code: ProblemCode
  /** A sentence for a person: what was expected, what was found. */
  readonly message: string
  /** The source, or the place in it. */
  readonly at?: string
  /** Where the page stands that is to be read instead. */
  readonly address?: string
}

/** Problems for which a source counts as failed; most leave no article, `encoding` one with gaps. */
const failures: ReadonlySet<ProblemCode> = new Set([
  'not_found',
  'no_pages',
  'empty',
  'binary',
  'too_large',
  'encoding',
  'http_status',
  'unreachable',
  'not_public',
  'robots',
  'unreadable',
  'no_article',
  'unsupported',
  'damaged',
])

/** Whether the source failed: the command then ends with exit code 1. */
export const isFailure = (problem: Problem): boolean => failures.has(problem.code)
