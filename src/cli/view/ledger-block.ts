import type { LedgerEntry } from '../../reading/ledger-entry.ts'
import { amountWords, numberWords } from './amount-words.ts'
import { capBar, noticeScale, percentWords } from './cap-bar.ts'
import { displayWidth } from './display-width.ts'
import { gap, indented, type Line, padded, run, wrapped } from './line.ts'
import type { CapFacts, ViewFacts } from './view-facts.ts'

type Account = {
  readonly window: string
  readonly official: readonly LedgerEntry[]
  readonly claimed: readonly LedgerEntry[]
}

const accountsOf = (entries: readonly LedgerEntry[]): readonly Account[] => {
  const windows = [...new Set(entries.map((entry) => entry.window))].sort()
  return windows.map((window) => {
    const inWindow = entries.filter((entry) => entry.window === window)
    return {
      window,
      official: inWindow.filter((entry) => entry.basis === 'official'),
      claimed: inWindow.filter((entry) => entry.basis === 'claimed'),
    }
  })
}

/** The sum of what counts; figures in another unit than the cap's have been converted when they were posted. */
const total = (entries: readonly LedgerEntry[], unit: string): number =>
  entries
    .filter((entry) => entry.counted && entry.quantity.unit === unit)
    .reduce((sum, entry) => sum + (entry.quantity.value ?? 0), 0)

const bar = (
  label: Line,
  share: number,
  cap: CapFacts,
  figure: string,
  official: boolean,
  width: number,
): Line => {
  const right = `${percentWords(share).padStart(7)}  ${figure}`
  const cells = Math.max(
    width - label.reduce((n, r) => n + displayWidth(r.text), 0) - displayWidth(right) - 2,
    8,
  )
  return [...label, ...capBar(share, cap.notices, cells, official ? 'accent' : 'warn'), run(` ${right}`)]
}

const claimLines = (entry: LedgerEntry, width: number): readonly Line[] => {
  const why =
    entry.restsOn.length > 0
      ? `rests on the official figures, so it is not added: ${entry.restsOn.join(', ')}`
      : entry.counted
        ? 'claimed, beside the official figures'
        : 'claimed, not counted'
  return wrapped(`${entry.window}  ${amountWords(entry.quantity)} — ${why}`, width, 'dim')
}

/** What a transfer does to the account of one cap: a bar for each window, official and claimed apart. */
export const ledgerBlock = (
  measure: string,
  entries: readonly LedgerEntry[],
  facts: ViewFacts,
  width: number,
): readonly Line[] => {
  const cap = facts.measure(measure)?.cap ?? null
  const accounts = accountsOf(entries.filter((entry) => entry.measure === measure))
  if (cap === null || accounts.length === 0) return []
  const windowCells = Math.max(...accounts.map(({ window }) => displayWidth(window))) + 2
  const labelCells = windowCells + 'official  '.length
  const lines: Line[] = []
  for (const { window, official, claimed } of accounts) {
    const rows = [
      { name: 'official', entries: official },
      { name: 'claimed', entries: claimed.filter((entry) => entry.counted) },
    ].filter((row) => row.entries.length > 0)
    rows.forEach((row, i) => {
      const amount = total(row.entries, cap.unit)
      const label = [...padded(i === 0 ? window : '', windowCells), ...padded(row.name, 10, 'dim')]
      const figure = `${numberWords(amount)} ${cap.unit}`
      lines.push(bar(label, amount / cap.amount, cap, figure.padStart(12), row.name === 'official', width))
    })
  }
  const figureCells = 7 + 2 + 12 + 2
  const scale = noticeScale(cap.notices, Math.max(width - labelCells - figureCells, 8))
  return [
    ...lines,
    ...(lines.length > 0 && scale.length > 0
      ? [[...padded('', windowCells), ...padded('notices', 10, 'dim'), ...scale]]
      : []),
    ...accounts.flatMap(({ claimed }) =>
      claimed.filter((entry) => !entry.counted).flatMap((entry) => claimLines(entry, width)),
    ),
  ].map((line) => indented(line, 0).filter((r) => r !== gap(0)))
}
