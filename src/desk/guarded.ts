import type { Problem } from '../problems/problem.ts'

/** Does one document's work; where the program itself breaks on it, that is a problem of this one, and the others go on. */
export const guarded = <T>(work: () => T, otherwise: (problem: Problem) => T, source: string): T => {
  try {
    return work()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `Reading broke off, which is a fault of the program: ${reason}.`
    return otherwise({ code: 'unreadable', message, at: source })
  }
}
