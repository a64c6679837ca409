import type { Rulebook } from '../adapters/data-files/load-rules.ts'
import type { ListEntry } from '../adapters/flow-files/parse-flow-list.ts'
import { assessFlow } from '../regimes/assess-flow.ts'
import type { FlowAssessment } from '../regimes/assessment.ts'
import { type IsCountry, readFlows } from '../regimes/read-flows.ts'
import { unknownWords } from '../regimes/unknown-words.ts'
import { expectationOf, wrongsOf } from '../regimes/worked-case.ts'

/** The answer to one entry of a list, or why there is none. */
export type ListAnswer = {
  readonly id: string
  readonly line: number
  readonly answer: FlowAssessment | null
  readonly problems: readonly string[]
  readonly remarks: readonly string[]
  /** What is otherwise than the entry expects. */
  readonly wrongs: readonly string[]
}

/** Answers one entry of a list. */
export const answerTo = (
  { line, value, brokenId, problem }: ListEntry,
  index: number,
  book: Rulebook,
  isCountry: IsCountry,
): ListAnswer => {
  const none = { line, answer: null, remarks: [], wrongs: [] }
  if (problem !== null) return { ...none, id: brokenId ?? `#${index + 1}`, problems: [problem] }
  const [entry] = readFlows([value], book.taxonomy, book.facts, isCountry)
  if (entry === undefined) return { ...none, id: `#${index + 1}`, problems: ['flow: missing'] }
  const id = entry.id.startsWith('#') ? `#${index + 1}` : entry.id
  const rules = book.rules.find(({ pack }) => pack.id === entry.regime)
  const problems = [
    ...entry.problems,
    ...(rules === undefined
      ? [`regime: there is no ${entry.regime}; there are ${book.rules.map(({ pack }) => pack.id).join(', ')}`]
      : []),
    ...(entry.flow !== null && rules !== undefined ? unknownWords(entry.flow, rules) : []),
  ]
  if (entry.flow === null || rules === undefined || problems.length > 0) return { ...none, id, problems }
  const answer = assessFlow(entry.flow, rules)
  const expected = expectationOf(value)
  const wrongs = expected === null ? [] : wrongsOf(expected, answer)
  return { id, line, answer, problems: [], remarks: entry.remarks, wrongs }
}

/** What `assess --flows --json` prints for an entry; one that cannot be read has its problems and no verdict. */
export const answerJson = ({ id, line, answer, problems }: ListAnswer) => {
  if (answer === null)
    return {
      id,
      verdict: null,
      paragraphs: [],
      because: [],
      missing: [],
      assumptions: [],
      disputed: false,
      pack: null,
      problems: problems.map((reason) => ({ line, reason })),
    }
  const { verdict, paragraphs, because, missing, assumptions, disputed, pack } = answer
  return { id, verdict, paragraphs, because, missing, assumptions, disputed, pack }
}
