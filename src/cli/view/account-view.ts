import type { Account } from '../../ledger/account.ts'
import {
  claimedWords,
  countedWords,
  crossingWords,
  disputeWords,
  factorWords,
  gapWords,
  noticeWords,
  officialWords,
  printedWords,
} from './account-notes.ts'
import { type AccountRow, accountRows } from './account-rows.ts'
import { numberWords } from './amount-words.ts'
import { percentWords } from './cap-bar.ts'
import { dateWords } from './date-words.ts'
import { displayWidth } from './display-width.ts'
import { blank, gap, type Line, padded, run, wrapped } from './line.ts'
import { capCell, monthBar } from './month-bar.ts'
import { noteLines } from './note-lines.ts'
import type { ViewFacts } from './view-facts.ts'

type AccountOptions = {
  readonly facts: ViewFacts
  /** Names of origins by their keys. */
  readonly originNames: ReadonlyMap<string, string>
  readonly width: number
}

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(displayWidth))

const right = (text: string, cells: number, dim: boolean): Line => [
  gap(cells - displayWidth(text)),
  run(text, dim ? 'dim' : 'plain'),
]

const amountOf = ({ value, gap: why }: AccountRow): string =>
  value === null ? why : numberWords(Math.round(value))

/** The months as a running account against the cap. */
const chart = (account: Account, width: number): readonly Line[] => {
  const { limit, unit } = account
  const rows = accountRows(account)
  const labels = widest(rows.map(({ label }) => label)) + 1
  const suppliers = widest(rows.map((row) => row.suppliers.join(' '))) + 1
  const amounts = widest([unit, ...rows.map(amountOf)]) + 1
  const totals = rows.map(({ after }) => percentWords(after / limit))
  const shares = widest(['total', ...totals]) + 2
  const cells = Math.max(width - labels - suppliers - amounts - shares - 1, 10)
  const most = Math.max(1, ...rows.map(({ after }) => after / limit))
  const scale = { most: most > 1 ? most * 1.02 : 1, cells }
  const notices = account.notices.map(({ percent }) => percent)
  const ticks = notices.length > 0 ? `notices at ${notices.join(', ')} %` : ''
  const capText = `${numberWords(limit)} ${unit}`
  const head: Line = [
    gap(labels + suppliers),
    ...right(displayWidth(ticks) <= cells ? ticks : '', cells + 1, true),
    ...right(unit, amounts, true),
    ...right('total', shares, true),
  ]
  const foot = gap(Math.max(0, labels + suppliers + capCell(scale) + 1 - displayWidth(capText)))
  return [
    head,
    ...rows.map((row, i): Line => {
      const { before, after, value, label } = row
      return [
        ...padded(label, labels),
        ...padded(row.suppliers.join(' '), suppliers, 'dim'),
        ...monthBar({ before: before / limit, after: after / limit }, notices, scale),
        ...right(amountOf(row), amounts, value === null),
        ...right(value === null ? '' : (totals[i] ?? ''), shares, false),
      ]
    }),
    [foot, run(capText, 'dim')],
  ]
}

/** The account of a cap for a person: the months against the cap, then official and claimed amounts apart, and what is open. */
export const accountView = (
  account: Account,
  { facts, originNames, width }: AccountOptions,
): readonly Line[] => {
  const { measure, window, knownOn } = account
  const note = (word: string, texts: readonly string[]): readonly Line[] => noteLines(word, texts, width)
  const known = knownOn === null ? 'everything that is known' : `as known on ${dateWords(knownOn)}`
  const span =
    window.to === null
      ? `from ${dateWords(window.from)}`
      : `${dateWords(window.from)} – ${dateWords(window.to)}`
  return [
    ...wrapped(`${measure}  ${facts.measure(measure)?.label ?? ''}`, width, 'bold'),
    ...wrapped(`${span} · ${known}`, width),
    blank,
    ...chart(account, width),
    blank,
    ...note('official', [officialWords(account)]),
    ...note('claimed', claimedWords(account, originNames)),
    ...note(
      'notices',
      account.notices.map((one) => noticeWords(one, account.unit)),
    ),
    ...note('no figure', gapWords(account, false)),
    ...note(
      'silent',
      gapWords(account, true).map((text) => `${text}: not reported`),
    ),
    ...note('factor', [factorWords(account)]),
    ...note('printed', printedWords(account)),
    ...note('apart', crossingWords(account)),
    ...note('disputed', disputeWords(account)),
    ...note('switch', [countedWords(account)]),
    ...note('rules', [account.pack]),
  ]
}
