import type { Article } from '../../article/article.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Statement } from '../../statements/statement.ts'
import type { Transfer } from '../../transfers/transfer.ts'
import { assessmentBlock } from './assessment-block.ts'
import { blank, bothEnds, indented, type Line, run } from './line.ts'
import { classWords, partyWords } from './role-words.ts'
import { repeatLine, statementBlock } from './statement-block.ts'
import { verdictRuns } from './verdict-runs.ts'
import type { ViewOptions } from './view-options.ts'

const indent = 2

/** The statements in the order of the text; one that only repeats another of the same transfer is kept to one line. */
const statementLines = (
  statements: readonly Statement[],
  article: Article,
  options: ViewOptions,
): readonly Line[] => {
  const ids = new Set(statements.map(({ id }) => id))
  return statements.flatMap((statement) =>
    statement.repeats !== null && ids.has(statement.repeats) && !options.explain
      ? [repeatLine(statement, options.width)]
      : statementBlock(statement, article, options),
  )
}

/** One transfer: who to whom and what, the verdict, what is said about it, and why the verdict is what it is. */
export const transferBlock = (
  transfer: Transfer,
  reading: Reading,
  article: Article,
  options: ViewOptions,
): readonly Line[] => {
  const { facts, width } = options
  const statements = reading.statements.filter(({ id }) => transfer.statements.includes(id))
  const assessments = reading.assessments.filter((assessment) => assessment.transfer === transfer.id)
  const entries = reading.ledger.filter(
    ({ basis, statement }) =>
      basis === 'official' || (statement !== null && transfer.statements.includes(statement)),
  )
  const flow = `${partyWords(transfer.supplier)} → ${partyWords(transfer.recipient)}`
  const reasons = assessments.flatMap((assessment) =>
    assessmentBlock(assessment, entries, facts, width - indent),
  )
  return [
    ...bothEnds(
      [run(flow, 'bold'), run(`   ${classWords(transfer.class)}`)],
      verdictRuns(assessments),
      width,
    ),
    ...statementLines(statements, article, { ...options, width: width - indent }).map((line) =>
      indented(line, indent),
    ),
    ...(reasons.length > 0 ? [blank] : []),
    ...reasons.map((line) => indented(line, indent)),
  ]
}
