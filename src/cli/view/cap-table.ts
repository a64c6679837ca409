import type { LedgerEntry } from '../../ledger/entry.ts'
import type { Assessment, CapShare } from '../../regimes/assessment.ts'
import { numberWords } from './amount-words.ts'
import { capBar, percentWords } from './cap-bar.ts'
import { displayWidth } from './display-width.ts'
import { gap, type Line, padded, run } from './line.ts'
import type { ViewFacts } from './view-facts.ts'

/** One bar: official figures and claims never share one. Shares are of the cap; null is an amount that nobody states. */
type Row = {
  readonly window: string
  readonly basis: 'official' | 'claimed'
  readonly flow: { readonly low: number; readonly high: number } | null
  /** All official figures of the window that are known; null in a row of claims. */
  readonly official: number | null
}

const rowsOf = (share: CapShare, entries: readonly LedgerEntry[]): readonly Row[] => {
  const { window, amount, before, limit } = share
  const flow = amount === null ? null : { low: amount.low / limit, high: amount.high / limit }
  const others = (before ?? 0) / limit
  const claims = entries.filter((e) => e.window === window && e.basis === 'claimed')
  const rests = claims.length > 0 && claims.every((e) => !e.counted && e.restsOn.length > 0)
  if (rests) return [{ window, basis: 'official', flow, official: others + (flow?.high ?? 0) }]
  const claimed: Row = { window, basis: 'claimed', flow, official: null }
  return others > 0 ? [{ window, basis: 'official', flow: null, official: others }, claimed] : [claimed]
}

const cellTexts = (row: Row): readonly [flow: string, official: string] => [
  row.flow !== null ? percentWords(row.flow.low, row.flow.high) : row.basis === 'claimed' ? 'not stated' : '',
  row.official === null ? '' : percentWords(row.official),
]

const rightAligned = (text: string, cells: number): string =>
  ' '.repeat(Math.max(0, cells - displayWidth(text))) + text

/**
 * What a transfer does to a cap: bars for each window, official and claimed apart, with the notices; at the right its own
 * share and that of all official figures known when the page was published.
 */
export const capTable = (
  assessment: Assessment,
  measure: string,
  entries: readonly LedgerEntry[],
  facts: ViewFacts,
  width: number,
): readonly Line[] => {
  const shares = assessment.segments.flatMap(({ account }) => account.filter((a) => a.measure === measure))
  const [first] = shares
  if (first === undefined) return []
  const notices = facts.measure(measure)?.notices ?? []
  const rows = shares.flatMap((share) => rowsOf(share, entries))
  const widest = (title: string, texts: readonly string[]): number =>
    Math.max(...[title, ...texts].map(displayWidth)) + 2
  const windowCells = widest(
    '',
    rows.map((row) => row.window),
  )
  const labelCells = windowCells + 'official  '.length
  const flowCells = widest(
    'this flow',
    rows.map((row) => cellTexts(row)[0]),
  )
  const officialCells = widest(
    'all official',
    rows.map((row) => cellTexts(row)[1]),
  )
  const cells = Math.max(width - labelCells - flowCells - officialCells - 1, 8)
  const titled = (scale: string, flow: string, official: string): Line => [
    gap(labelCells),
    run(rightAligned(displayWidth(scale) <= cells ? scale : '', cells + 1), 'dim'),
    run(rightAligned(flow, flowCells), 'dim'),
    run(rightAligned(official, officialCells), 'dim'),
  ]
  const bars = rows.map((row, i): Line => {
    const [flow, official] = cellTexts(row)
    const filled = { low: row.flow?.low ?? 0, high: row.flow?.high ?? 0, all: row.official ?? 0 }
    return [
      ...padded(rows[i - 1]?.window === row.window ? '' : row.window, windowCells),
      ...padded(row.basis, labelCells - windowCells, 'dim'),
      ...capBar(filled, notices, cells, row.basis === 'official' ? 'accent' : 'warn'),
      run(rightAligned(flow, flowCells)),
      run(rightAligned(official, officialCells)),
    ]
  })
  const scale = notices.length > 0 ? `notices at ${notices.join(', ')} %` : ''
  return [
    titled(scale, 'this flow', 'all official'),
    ...bars,
    titled(`${numberWords(first.limit)} ${first.unit}`, '', ''),
  ]
}
