import { CsvError, parse } from 'csv-parse/sync'
import type { TableRow } from '../../ledger/table.ts'

type Raw = {
  readonly record: Readonly<Record<string, string>>
  readonly info: { readonly lines: number }
  readonly raw: string
}

/**
 * Reads a table with a header line; a pure function of its text. Rows with too few or too many cells come along, so that they
 * can be told; a text that is no table at all gives a problem.
 */
export const readCsv = (
  text: string,
): {
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
  readonly problem: string | null
} => {
  let header: readonly string[] = []
  try {
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
      rows: rows.map(({ record, info, raw }) => ({ line: info.lines, cells: record, raw: raw.trimEnd() })),
      problem: null,
    }
  } catch (error) {
    if (error instanceof CsvError) return { header, rows: [], problem: `no table: ${error.message}` }
    throw error
  }
}
