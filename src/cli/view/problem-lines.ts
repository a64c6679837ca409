import { isFailure, type Problem } from '../../problems/problem.ts'
import { type Line, run, withMargin, wrapped } from './line.ts'

/** A problem by its code and in its sentence. */
export const problemLines = (problem: Problem, width: number): readonly Line[] => {
  const cells = problem.code.length + 2
  const style = isFailure(problem) ? 'bad' : 'warn'
  return withMargin([run(problem.code, style)], cells, wrapped(problem.message, width - cells))
}

/** What is to be said of a document without an article that did not fail, such as an item of a feed that names its page. */
export const noticeLines = (problems: readonly Problem[], width: number): readonly Line[] =>
  problems
    .filter((problem) => !isFailure(problem))
    .flatMap((problem) => [
      ...problemLines(problem, width),
      // In one piece, so that it can be clicked and copied.
      ...(problem.address === undefined ? [] : [[run(problem.address, 'accent')]]),
    ])
