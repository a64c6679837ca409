import type { LedgerEntry } from '../../ledger/entry.ts'
import type { Assessment, FlowAssessment } from '../../regimes/assessment.ts'
import { capTable } from './cap-table.ts'
import { dateWords } from './date-words.ts'
import { displayWidth } from './display-width.ts'
import { type Line, run, withMargin, wrapped } from './line.ts'
import { noteLines } from './note-lines.ts'
import { restsOnLines } from './rests-on-lines.ts'
import { sentence } from './sentence.ts'
import { shorten } from './shorten.ts'
import { unbroken } from './unbroken.ts'
import { verdictRuns } from './verdict-runs.ts'
import type { ViewFacts } from './view-facts.ts'
import type { ViewOptions } from './view-options.ts'

const paragraphLines = (ids: readonly string[], facts: ViewFacts, width: number): readonly Line[] => {
  const cells = Math.max(...ids.map(displayWidth), 0) + 2
  return ids.flatMap((id) => {
    const measure = facts.measure(id)
    if (measure === null) return [[run(id, 'bold')]]
    const text = `${measure.label}, ${unbroken(`since ${dateWords(measure.from)}`)}`
    return withMargin([run(id, 'bold')], cells, wrapped(text, width - cells))
  })
}

const joined = (texts: readonly string[], by: string): readonly string[] =>
  texts.length === 0 ? [] : [[...new Set(texts)].join(by)]

/** Why a verdict is what it is: the paragraphs, the account of a cap, what is open and what was assumed. */
export const assessmentBlock = (
  assessment: FlowAssessment,
  entries: readonly LedgerEntry[],
  { facts, width, explain }: ViewOptions,
): readonly Line[] => {
  const { paragraphs, missingFacts, assumptions, because, advisory, disputedBy, pack, factor } = assessment
  const inAccountOf = (measure: string): readonly LedgerEntry[] =>
    entries.filter((e) => e.measure === measure)
  const open = explain
    ? missingFacts.map(({ question, changes }) => `${sentence(question)} ${sentence(changes)}`)
    : joined(
        missingFacts.map(({ question }) => sentence(question)),
        ' ',
      )
  return [
    ...paragraphLines(paragraphs, facts, width),
    ...paragraphs.flatMap((id) => [
      ...capTable(assessment, id, inAccountOf(id), facts, width),
      ...restsOnLines(inAccountOf(id), facts, width),
    ]),
    ...noteLines('open', open, width),
    ...noteLines(
      'assumed',
      explain ? assumptions.map(sentence) : joined(assumptions.map(sentence), ' '),
      width,
    ),
    ...noteLines('disputed', joined(disputedBy, ', '), width),
    ...(explain ? noteLines('because', because, width) : []),
    ...(explain ? noteLines('beside', advisory, width) : []),
    ...(explain ? noteLines('rules', [factor === null ? pack : `${pack}, factor ${factor}`], width) : []),
  ]
}

/** `vesselFlags` as `vessel flags`. */
const factWords = (fact: string): string => fact.replaceAll(/(?<=[a-z])[A-Z]/gu, (c) => ` ${c.toLowerCase()}`)

/** A further body of rules that cannot tell, where another one already decides: on one line, with what it depends on. */
const undecidedLine = ({ pack, missingFacts }: Assessment, width: number): Line => {
  const facts = [...new Set(missingFacts.map(({ fact }) => factWords(fact)))]
  const text = `${pack.split('@')[0]}: cannot tell${facts.length > 0 ? `, it depends on ${facts.join(', ')}` : ''}`
  return [run(shorten(text, { start: 0, end: 1 }, width), 'dim')]
}

/** What a further body of rules says of the same transfer, in short: the verdict, the paragraphs, what is open. */
export const furtherAssessment = (
  assessment: Assessment,
  main: Assessment,
  width: number,
): readonly Line[] => {
  const { pack, paragraphs, missingFacts, verdict } = assessment
  if (verdict === 'cannot_tell' && main.verdict !== 'cannot_tell') return [undecidedLine(assessment, width)]
  const head: Line = [run(`${pack.split('@')[0]}: `), ...verdictRuns([assessment])]
  return [
    head,
    ...wrapped(paragraphs.join(', '), width - 2, 'dim').map((line) => [run('  '), ...line]),
    ...noteLines(
      '  open',
      joined(
        missingFacts.map(({ question }) => sentence(question)),
        ' ',
      ),
      width,
    ),
  ]
}
