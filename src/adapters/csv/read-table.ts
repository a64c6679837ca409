import type { RowProblem, TableRow } from '../../ledger/table.ts'
import { readCsv } from './read-csv.ts'

/** Columns of which a table must have one each; several in one entry are alternatives. */
export type NeededColumns = readonly (readonly string[])[]

/** The rows of a table and the lines that are none, or why it is no such table, as a sentence. */
export type ReadTable =
  | { readonly rows: readonly TableRow[]; readonly broken: readonly RowProblem[] }
  | { readonly wrong: string }

/** Reads CSV that has to have some columns. */
export const readTable = (text: string, needed: NeededColumns): ReadTable => {
  const { header, rows, broken, problem } = readCsv(text)
  if (problem !== null) return { wrong: problem }
  const lacking = needed.filter((names) => !names.some((name) => header.includes(name)))
  if (lacking.length > 0)
    return {
      wrong: `no column ${lacking.map((names) => names.join(' or ')).join(', ')}; the header line has ${header.join(', ') || 'nothing'}`,
    }
  return {
    rows,
    broken: broken.map(({ line, message }) => ({ line, id: null, column: null, kind: 'refused', message })),
  }
}
