import { readCsv } from '../adapters/csv/read-csv.ts'
import type { RowProblem, TableRow } from '../ledger/table.ts'
import { inputText } from './input-text.ts'
import { warn } from './output.ts'
import { printable } from './view/printable.ts'

/** Columns of which a table must have one each; several in one entry are alternatives. */
export type NeededColumns = readonly (readonly string[])[]

/** The rows of a table, and the lines that are none. */
export type TableFile = { readonly rows: readonly TableRow[]; readonly broken: readonly RowProblem[] }

/** Reads a CSV file; null where it is no such table, which is said and makes exit code 1. */
export const tableFile = async (file: string, needed: NeededColumns): Promise<TableFile | null> => {
  const text = await inputText(file)
  if (text === null) return null
  const { header, rows, broken, problem } = readCsv(text)
  const lacking = needed.filter((names) => !names.some((name) => header.includes(name)))
  const wrong =
    problem ??
    (lacking.length > 0
      ? `no column ${lacking.map((names) => names.join(' or ')).join(', ')}; the header line has ${header.join(', ') || 'nothing'}`
      : null)
  if (wrong === null)
    return {
      rows,
      broken: broken.map(({ line, message }) => ({ line, id: null, column: null, kind: 'refused', message })),
    }
  warn(`${printable(`${file}: ${wrong}`)}\n`)
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
