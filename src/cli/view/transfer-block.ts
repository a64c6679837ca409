import type { Article } from '../../article/article.ts'
import type { LedgerEntry } from '../../ledger/entry.ts'
import type { Reading } from '../../reading/reading.ts'
import type { ReadingTransfer } from '../../reading/reading-transfer.ts'
import type { Assessment } from '../../regimes/assessment.ts'
import type { Statement } from '../../statements/statement.ts'
import { assessmentBlock, furtherAssessment } from './assessment-block.ts'
import { blank, bothEnds, indented, type Line, run } from './line.ts'
import { noteLines } from './note-lines.ts'
import { classWords, partyWords } from './role-words.ts'
import { repeatLine, saidTogether, statementBlock } from './statement-block.ts'
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
  return saidTogether(statements).flatMap((together) => {
    const repeats = together.every(({ repeats }) => repeats !== null && ids.has(repeats))
    if (!repeats || options.explain) return statementBlock(together, article, options)
    return together.map((statement) => repeatLine(statement, options.width))
  })
}

/** Why the verdicts are what they are: the first pack in full, further ones in short; one with nothing to say is left out. */
const reasonLines = (
  assessments: readonly Assessment[],
  entries: readonly LedgerEntry[],
  options: ViewOptions,
): readonly Line[] => {
  const [main, ...further] = assessments.filter(({ verdict }) => verdict !== 'outside')
  if (main === undefined) return []
  return [
    ...assessmentBlock(main, entries, options),
    ...further.flatMap((assessment) => {
      if (!options.explain) return furtherAssessment(assessment, main, options.width)
      const head: Line = [run(`${assessment.pack}: `), ...verdictRuns([assessment])]
      return [head, ...assessmentBlock(assessment, entries, options)]
    }),
  ]
}

/** One transfer: who to whom and what, the verdict, what is said about it, and why the verdict is what it is. */
export const transferBlock = (
  transfer: ReadingTransfer,
  reading: Reading,
  article: Article,
  options: ViewOptions,
): readonly Line[] => {
  const { width } = options
  const statements = reading.statements.filter(({ id }) => transfer.statements.includes(id))
  const assessments = reading.assessments.filter((assessment) => assessment.transfer === transfer.id)
  const entries = reading.ledger.filter(
    ({ basis, statement }) =>
      basis === 'official' || (statement !== null && transfer.statements.includes(statement)),
  )
  const flow = `${partyWords(transfer.suppliers)} → ${partyWords(transfer.recipients)}`
  const inner = { ...options, width: width - indent }
  const reasons = [
    ...noteLines('origins', transfer.origins.length > 1 ? [transfer.origins.join('; ')] : [], inner.width),
    ...reasonLines(assessments, entries, inner),
  ]
  return [
    ...bothEnds(
      [run(flow, 'bold'), run(`   ${classWords(transfer.class)}`)],
      verdictRuns(assessments),
      width,
    ),
    ...statementLines(statements, article, inner).map((line) => indented(line, indent)),
    ...(reasons.length > 0 ? [blank] : []),
    ...reasons.map((line) => indented(line, indent)),
  ]
}
