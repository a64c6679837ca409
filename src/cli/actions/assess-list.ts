import { loadCountries } from '../../adapters/data-files/load-countries.ts'
import { loadRulebook, type Rulebook } from '../../adapters/data-files/load-rules.ts'
import { type ListEntry, parseFlowList } from '../../adapters/flow-files/parse-flow-list.ts'
import { assessFlow } from '../../regimes/assess-flow.ts'
import type { FlowAssessment } from '../../regimes/assessment.ts'
import { type IsCountry, readFlows } from '../../regimes/read-flows.ts'
import { expectationOf, wrongsOf } from '../../regimes/worked-case.ts'
import type { AssessFlags } from '../commands/assess.ts'
import { inputText } from '../input-text.ts'
import { jsonText } from '../json-output.ts'
import { print, warn } from '../output.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { answerList } from '../view/answer-list.ts'
import { ink } from '../view/ink.ts'
import { printable } from '../view/printable.ts'

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

const answerTo = (
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
  ]
  if (entry.flow === null || rules === undefined || problems.length > 0) return { ...none, id, problems }
  const answer = assessFlow(entry.flow, rules)
  const expected = expectationOf(value)
  const wrongs = expected === null ? [] : wrongsOf(expected, answer)
  return { id, line, answer, problems: [], remarks: entry.remarks, wrongs }
}

const jsonOf = ({ id, line, answer, problems }: ListAnswer) => {
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

/** Answers a list of flows in its order; an entry that cannot be read is named with its line, and the others are answered. */
export const assessList = async (file: string, flags: AssessFlags): Promise<void> => {
  const text = await inputText(file)
  if (text === null) return flags.json ? print('[]\n') : undefined
  const book = loadRulebook()
  const countries = loadCountries()
  const isCountry: IsCountry = (code) => countries.has(code)
  const answers = parseFlowList(text).map((entry, index) => answerTo(entry, index, book, isCountry))
  for (const { id, line, problems, remarks } of answers) {
    for (const reason of problems) {
      process.exitCode = 1
      warn(`${printable(`${file}:${line}: ${id}: ${reason}`)}\n`)
    }
    for (const remark of remarks) warn(`${printable(`${file}:${line}: ${id}: passed over: ${remark}`)}\n`)
  }
  if (flags.json) await print(`${jsonText(answers.map(jsonOf), 2)}\n`)
  else await print(ink(answerList(answers, viewWidth(process.stdout.columns)), wantsColour()))
  if (!flags.check) return
  const differing = answers.filter(({ wrongs }) => wrongs.length > 0)
  for (const { id, line, wrongs } of differing)
    warn(`${printable(`${file}:${line}: ${id}: ${wrongs.join('; ')}`)}\n`)
  if (differing.length > 0) process.exitCode = 1
  const right = answers.filter(({ answer, wrongs }) => answer !== null && wrongs.length === 0).length
  warn(`${right} of ${answers.length} come out as expected\n`)
}
