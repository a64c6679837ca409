import type { FlowAssessment, UsedFact } from '../../regimes/assessment.ts'
import type { Facts } from '../../regimes/fact.ts'
import type { Flow } from '../../regimes/flow.ts'
import { numberWords } from './amount-words.ts'
import { assessmentBlock } from './assessment-block.ts'
import { dateWords } from './date-words.ts'
import { blank, bothEnds, indented, type Line, run, wrapped } from './line.ts'
import { noteLines } from './note-lines.ts'
import { partyWords } from './role-words.ts'
import { sentence } from './sentence.ts'
import { parts } from './unbroken.ts'
import { verdictRuns } from './verdict-runs.ts'
import type { ViewOptions } from './view-options.ts'

type AnswerOptions = Pick<ViewOptions, 'facts' | 'width'> & {
  readonly named: Facts
  /** Further bodies of rules that have a party in the flow. */
  readonly others: readonly string[]
}

const sideWords = (codes: readonly string[]): string =>
  partyWords(codes.map((code) => ({ code, country: null, name: code })))

const flowDetails = (flow: Flow, { facts }: AnswerOptions): string => {
  const { from, to } = flow.when
  const { amount, price } = flow
  return parts([
    flow.items.map((code) => facts.goods(code) ?? code).join(', '),
    amount === null
      ? ''
      : `${[...new Set([amount.low, amount.high])].map(numberWords).join('–')} ${amount.unit}`,
    price === null ? '' : `USD ${numberWords(price)} a unit`,
    from === to ? dateWords(from) : `${dateWords(from)} – ${dateWords(to)}`,
  ])
}

/** `recipientDesignated`, which is no fact of the list, and figures are said by their names. */
const usedWords = ({ fact, value }: UsedFact, named: Facts): string => {
  const known = named[fact]
  if (known !== undefined) return (value === 'true' ? known.yes : known.no).en
  if (fact === 'recipientDesignated')
    return value === 'true' ? 'the recipient is on the list' : 'the recipient is not on the list'
  const words = fact.replaceAll(/(?<=[a-z])[A-Z]/gu, (c) => ` ${c.toLowerCase()}`)
  return `${words}: ${value}`
}

/** The stretches of time between which rules or windows of a cap change, where there are several. */
const stretchLines = ({ segments }: FlowAssessment, width: number): readonly Line[] =>
  segments.length < 2
    ? []
    : noteLines(
        'by time',
        segments.map(
          ({ from, to, verdict, paragraphs }) =>
            `${dateWords(from)} – ${dateWords(to)}: ${verdictRuns([{ verdict }])[0]?.text ?? verdict}${paragraphs.length > 0 ? ` (${paragraphs.join(', ')})` : ''}`,
        ),
        width,
      )

/** What the rules say of a flow that may take place or have taken place: never that it did. */
export const flowAnswerView = (
  flow: Flow,
  answer: FlowAssessment,
  options: AnswerOptions,
): readonly Line[] => {
  const { facts, width, named, others } = options
  const inner = width - 2
  const reasons = [
    ...assessmentBlock(answer, [], { facts, width: inner, explain: true }),
    ...noteLines(
      'used',
      answer.factsUsed.map((used) => sentence(usedWords(used, named))),
      inner,
    ),
    ...stretchLines(answer, inner),
    ...noteLines(
      'see also',
      others.map((id) => `${id} has a party here too: --regime ${id}`),
      inner,
    ),
  ]
  return [
    ...bothEnds(
      [run(`${sideWords(flow.from)} → ${sideWords(flow.to)}`, 'bold')],
      verdictRuns([answer]),
      width,
    ),
    ...wrapped(flowDetails(flow, options), inner).map((line) => indented(line, 2)),
    blank,
    ...reasons.map((line) => indented(line, 2)),
  ]
}
