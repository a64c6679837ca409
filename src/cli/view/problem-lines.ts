import { isFailure, type Problem } from '../../problems/problem.ts'
import { type Line, run, withMargin, wrapped } from './line.ts'

/** A problem by its code and in its sentence. */
export const problemLines = (problem: Problem, width: number): readonly Line[] => {
  const cells = problem.code.length + 2
  const style = isFailure(problem) ? 'bad' : 'warn'
  return withMargin([run(problem.code, style)], cells, wrapped(problem.message, width - cells))
}
