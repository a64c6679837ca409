import type { Case, CaseEntry } from '../../cases/case.ts'
import { blank, indented, type Line, run, wrapped } from './line.ts'

const day = (instant: string): string => instant.slice(0, 10)

const entryWords = ({ item }: CaseEntry): string => {
  switch (item.kind) {
    case 'note':
      return 'note'
    case 'document':
      return `document ${item.document.slice(0, 19)}…`
    case 'transfer':
      return `transfer ${item.transfer}`
    case 'statement':
      return `statement ${item.statement}: “${item.quote.text}”`
  }
}

const entryLines = (entry: CaseEntry, nr: number, width: number): readonly Line[] => [
  ...wrapped(`${nr}. ${entryWords(entry)}`, width, 'bold'),
  ...(entry.note === '' ? [] : wrapped(entry.note, width - 3).map((line) => indented(line, 3))),
  indented([run(`${entry.addedBy}, ${day(entry.addedAt)}`, 'dim')], 3),
]

const headLine = ({ id, title, closed, entries, changedBy, changedAt }: Case): Line => [
  run(title, 'bold'),
  run(
    `  ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} · changed by ${changedBy}, ${day(changedAt)}${closed ? ' · closed' : ''} · ${id}`,
    'dim',
  ),
]

/** One case: what is in it, in its order, with its notes. */
export const caseView = (found: Case, width: number): readonly Line[] => [
  headLine(found),
  ...(found.entries.length === 0 ? [[run('Nothing is in it yet.')]] : [blank]),
  ...found.entries.flatMap((entry, i) => entryLines(entry, i + 1, width)),
]

/** All cases, one a line. */
export const caseList = (cases: readonly Case[]): readonly Line[] =>
  cases.length === 0 ? [[run('No case was opened yet.')]] : cases.map(headLine)
