import type { ListAnswer } from '../flow-list-answer.ts'
import { displayWidth } from './display-width.ts'
import { bothEnds, indented, type Line, run, wrapped } from './line.ts'
import { verdictRuns } from './verdict-runs.ts'

/** Answers to a list of flows, each with its verdict and the paragraphs that decide. */
export const answerList = (answers: readonly ListAnswer[], width: number): readonly Line[] =>
  answers.flatMap(({ id, answer, problems }) => {
    if (answer === null)
      return [
        ...bothEnds([run(id, 'bold')], [run('not read', 'bad')], width),
        ...problems.flatMap((problem) => wrapped(problem, width - 2).map((line) => indented(line, 2))),
      ]
    const paragraphs = answer.paragraphs.join(', ')
    const verdict = verdictRuns([answer])
    const beside = displayWidth(`${id}  ${paragraphs}`) + displayWidth(verdict[0]?.text ?? '') + 2 <= width
    return [
      ...bothEnds([run(id, 'bold'), run(beside ? `  ${paragraphs}` : '')], verdict, width),
      ...(beside || paragraphs === '' ? [] : wrapped(paragraphs, width - 2).map((line) => indented(line, 2))),
    ]
  })
