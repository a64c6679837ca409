import { type NeededColumns, readTable } from '../adapters/csv/read-table.ts'
import type { RowProblem, TableRow } from '../ledger/table.ts'
import { inputText } from './input-text.ts'
import { warn } from './output.ts'
import { printable } from './view/printable.ts'

/** The rows of a table, and the lines that are none. */
export type TableFile = { readonly rows: readonly TableRow[]; readonly broken: readonly RowProblem[] }

/** Reads a CSV file; null where it is no such table, which is said and makes exit code 1. */
export const tableFile = async (file: string, needed: NeededColumns): Promise<TableFile | null> => {
  const text = await inputText(file)
  if (text === null) return null
  const table = readTable(text, needed)
  if (!('wrong' in table)) return table
  warn(`${printable(`${file}: ${table.wrong}`)}\n`)
  process.exitCode = 1
  return null
}

/** Says what is wrong or odd in rows, with line and column; a refused row makes exit code 1. */
export const sayRowProblems = (file: string, problems: readonly RowProblem[]): void => {
  for (const { line, id, column, kind, message } of problems) {
    if (kind === 'refused') process.exitCode = 1
    const place = [`${file}:${line}`, id, column, kind].filter((part) => part !== null).join(': ')
    warn(`${printable(`${place}: ${message}`)}\n`)
  }
}
