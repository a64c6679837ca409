import type { LedgerEntry } from '../../ledger/entry.ts'
import type { FlowAssessment } from '../../regimes/assessment.ts'
import { numberWords } from './amount-words.ts'
import { capBar, percentWords } from './cap-bar.ts'
import { type CapRow, capRows } from './cap-rows.ts'
import { displayWidth } from './display-width.ts'
import { gap, type Line, padded, type Run, run } from './line.ts'
import type { ViewFacts } from './view-facts.ts'

const rightAligned = (text: string, cells: number): string =>
  ' '.repeat(Math.max(0, cells - displayWidth(text))) + text

const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth)) + 2

/** A column of figures at the right of the bars; one that holds nothing takes no room. */
const column = (title: string, texts: readonly string[]) => {
  const cells = texts.some((text) => text !== '') ? widest([title, ...texts]) : 0
  const at = (text: string, dim: boolean): Run =>
    run(cells === 0 ? '' : rightAligned(text, cells), dim ? 'dim' : 'plain')
  return { cells, head: at(title, true), row: (i: number): Run => at(texts[i] ?? '', false) }
}

const flowText = ({ flow, basis }: CapRow): string =>
  flow !== null ? percentWords(flow.low, flow.high) : basis === 'claimed' ? 'not stated' : ''

const barOf = (row: CapRow, notices: readonly number[], cells: number): Line => {
  const shares = { low: row.flow?.low ?? 0, high: row.flow?.high ?? 0, all: row.official ?? 0 }
  return capBar(shares, notices, cells, row.basis === 'official' ? 'accent' : 'warn')
}

/**
 * What a transfer does to a cap: bars for each window, official and claimed apart, with the notices; at the right its own
 * share and that of all official figures known when the page was published.
 */
export const capTable = (
  assessment: FlowAssessment,
  measure: string,
  entries: readonly LedgerEntry[],
  facts: ViewFacts,
  width: number,
): readonly Line[] => {
  const shares = assessment.segments.flatMap(({ account }) => account.filter((a) => a.measure === measure))
  const [first] = shares
  if (first === undefined) return []
  const notices = facts.measure(measure)?.notices ?? []
  const rows = shares.flatMap((share) => capRows(share, entries))
  const flows = column('this flow', rows.map(flowText))
  const officials = column(
    'all official',
    rows.map(({ official }) => (official === null ? '' : percentWords(official))),
  )
  const windowCells = widest(rows.map(({ window }) => window))
  const basisCells = widest(rows.map(({ basis }) => basis))
  const cells = Math.max(width - windowCells - basisCells - flows.cells - officials.cells - 1, 8)
  const scale = (text: string): Line => [
    gap(windowCells + basisCells),
    run(rightAligned(displayWidth(text) <= cells ? text : '', cells + 1), 'dim'),
  ]
  const bars = rows.map(
    (row, i): Line => [
      ...padded(rows[i - 1]?.window === row.window ? '' : row.window, windowCells),
      ...padded(row.basis, basisCells, 'dim'),
      ...barOf(row, notices, cells),
      flows.row(i),
      officials.row(i),
    ],
  )
  return [
    [...scale(notices.length > 0 ? `notices at ${notices.join(', ')} %` : ''), flows.head, officials.head],
    ...bars,
    scale(`${numberWords(first.limit)} ${first.unit}`),
  ]
}
