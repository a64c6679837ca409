import { CsvError, parse } from 'csv-parse/sync'
import type { TableRow } from '../../ledger/table.ts'

type Raw = {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
  readonly raw: string
}

/** A line that is no row, with what is wrong with it. */
export type BrokenLine = { readonly line: number; readonly message: string }

export type CsvTable = {
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
  readonly broken: readonly BrokenLine[]
  /** Why the text is no table at all. */
  readonly problem: string | null
}

/** Throws `CsvError`. */
const parseTable = (text: string): Pick<CsvTable, 'header' | 'rows'> => {
  let header: readonly string[] = []
  const rows: readonly Raw[] = parse(text, {
    bom: true,
    columns: (names: readonly string[]) => {
      header = names.map((name) => name.trim())
      return [...header]
    },
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  })
  return {
    header,
    rows: rows.map(({ record, info, raw }) => ({
      line: info.lines,
      cells: record,
      raw: raw.replace(/^[\r\n]+|\s+$/gu, ''),
    })),
  }
}

/** Each line by itself: a quote that is never closed spoils its own line and not the ones after it. */
const parseLines = (text: string): Pick<CsvTable, 'rows' | 'broken'> => {
  const [head = '', ...lines] = text.split(/\r?\n/u)
  const rows: TableRow[] = []
  const broken: BrokenLine[] = []
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const at = index + 2
    try {
      rows.push(...parseTable(`${head}\n${line}`).rows.map((row) => ({ ...row, line: at })))
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      broken.push({
        line: at,
        message: `is no row of a table: ${error.message.replace(/ at line \d+/u, '')}`,
      })
    }
  }
  return { rows, broken }
}

/**
 * Reads a table with a header line; a pure function of its text. Rows with too few or too many cells come along, so that they
 * can be told, and lines that are no rows are named; a text that is no table at all gives a problem.
 */
export const readCsv = (text: string): CsvTable => {
  try {
    return { ...parseTable(text), broken: [], problem: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { rows, broken } = parseLines(text)
    const [first] = rows
    if (first !== undefined) return { header: Object.keys(first.cells), rows, broken, problem: null }
    return { header: [], rows: [], broken, problem: `no table: ${error.message}` }
  }
}
