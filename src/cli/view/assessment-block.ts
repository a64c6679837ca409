import type { Assessment } from '../../reading/assessment.ts'
import type { LedgerEntry } from '../../reading/ledger-entry.ts'
import { numberWords } from './amount-words.ts'
import { dateWords } from './date-words.ts'
import { displayWidth } from './display-width.ts'
import { ledgerBlock } from './ledger-block.ts'
import { type Line, run, withMargin, wrapped } from './line.ts'
import type { ViewFacts } from './view-facts.ts'

const paragraphLines = (ids: readonly string[], facts: ViewFacts, width: number): readonly Line[] => {
  const cells = Math.max(...ids.map(displayWidth), 0) + 2
  return ids.flatMap((id) => {
    const measure = facts.measure(id)
    if (measure === null) return [[run(id, 'bold')]]
    const since = measure.since === null ? '' : `, since ${dateWords(measure.since)}`
    const cap =
      measure.cap === null
        ? ''
        : ` (${numberWords(measure.cap.amount)} ${measure.cap.unit} ${measure.cap.per})`
    return withMargin([run(id, 'bold')], cells, wrapped(`${measure.label}${cap}${since}`, width - cells))
  })
}

const listLines = (word: string, entries: readonly string[], width: number): readonly Line[] =>
  entries.length === 0 ? [] : withMargin([run(word, 'dim')], 9, wrapped(entries.join('; '), width - 9, 'dim'))

/** Why a verdict is what it is: the paragraphs, the account of a cap, what is open and what was assumed. */
export const assessmentBlock = (
  assessment: Assessment,
  entries: readonly LedgerEntry[],
  facts: ViewFacts,
  width: number,
): readonly Line[] => [
  ...paragraphLines(assessment.paragraphs, facts, width),
  ...assessment.paragraphs.flatMap((id) => ledgerBlock(id, entries, facts, width)),
  ...listLines('open', assessment.missing, width),
  ...listLines('assumed', assessment.assumptions, width),
  ...(assessment.disputed ? [[run('disputed: how this paragraph is to be read is contested', 'warn')]] : []),
]
