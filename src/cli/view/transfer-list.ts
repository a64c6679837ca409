import type { TransferOverall, TransferPage, TransferStatement } from '../../desk/stored-transfers.ts'
import type { TransferOrigin } from '../../transfers/transfer-origins.ts'
import { amountWords } from './amount-words.ts'
import { periodWords } from './date-words.ts'
import { blank, bothEnds, indented, type Line, run } from './line.ts'
import { noteLines } from './note-lines.ts'
import { classWords, partyWords } from './role-words.ts'
import { placeLine } from './statement-list.ts'
import { leadingOf, verdictRuns } from './verdict-runs.ts'

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`

/** A state under its own name, for a page may have called it "the regime". */
const originName = ({ key, name }: TransferOrigin): string =>
  /^[A-Z]{2}$/u.test(key) ? partyWords([{ code: key, country: null, name }]) : name

const nameOf = (origins: readonly TransferOrigin[], key: string): string | null => {
  const origin = origins.find((one) => one.key === key)
  return origin === undefined ? null : originName(origin)
}

/** `67,300 bbl, Dec 2022 – Apr 2023 (UN 1718 Committee)`: figures stand side by side, and are never added up. */
const figure = (statement: TransferStatement, origins: readonly TransferOrigin[]): readonly string[] => {
  const { quantity, period, origin, stance } = statement
  if (quantity === null || quantity.value === null) return []
  const when = period === null ? '' : `, ${periodWords(period)}`
  const who = nameOf(origins, origin)
  const denied = stance === 'denied' ? 'denied: ' : ''
  return [`${denied}${amountWords(quantity)}${when}${who === null ? '' : ` (${who})`}`]
}

const mostFigures = 6

const figureNotes = (found: TransferOverall): readonly string[] => {
  const origins = [...found.origins, ...found.denied]
  const all = [...new Set(found.statements.flatMap((statement) => figure(statement, origins)))]
  return all.length <= mostFigures
    ? all
    : [...all.slice(0, mostFigures), `and ${counted(all.length - mostFigures, 'more figure')}`]
}

/** Where it was printed, and whose text it is where that appeared on another page first. */
const pageLine = (page: TransferPage, pages: readonly TransferPage[]): Line => {
  const first = pages.find(({ document }) => document === page.voice)
  const whose = first === undefined ? 'an earlier page' : (first.outlet ?? first.source)
  return [
    ...placeLine(page),
    ...(page.voice === page.document ? [] : [run(` · prints the text of ${whose}`, 'dim')]),
  ]
}

const entry = (found: TransferOverall, width: number): readonly Line[] => {
  const { transfer, assessments, origins, denied, pages, voices } = found
  const names = (all: readonly TransferOrigin[]): readonly string[] =>
    all.length === 0 ? [] : [all.map(originName).join('; ')]
  const paragraphs = leadingOf(assessments)?.paragraphs ?? []
  const lines: readonly Line[] = [
    ...noteLines('measures', paragraphs.length > 0 ? [paragraphs.join(', ')] : [], width - 2),
    ...noteLines('said by', names(origins), width - 2),
    ...noteLines('denied by', names(denied), width - 2),
    ...noteLines('figures', figureNotes(found), width - 2),
    [
      run(`${counted(pages.length, 'page')}, ${counted(voices, 'voice')}, `, 'dim'),
      run(counted(origins.length, 'independent origin'), 'dim'),
    ],
    ...pages.map((page) => pageLine(page, pages)),
  ]
  return [
    ...bothEnds(
      [
        run(`${partyWords(transfer.suppliers)} → ${partyWords(transfer.recipients)}`, 'bold'),
        run(`  ${classWords(transfer.class)}`),
      ],
      verdictRuns(assessments),
      width,
    ),
    ...lines.map((line) => indented(line, 2)),
    blank,
  ]
}

/** Transfers over all documents, one below the other. */
export const transferList = (found: readonly TransferOverall[], width: number): readonly Line[] =>
  found.length === 0
    ? [[run('No transfer in the store fits.')]]
    : [...found.flatMap((one) => entry(one, width)), [run(counted(found.length, 'transfer'), 'dim')]]
