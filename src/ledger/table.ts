/** One row of a table, with the line that it ends on and its text as it came. */
export type TableRow = {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
  readonly raw: string
}

/** Something wrong or odd in a row: a refused row does not go in, a flagged one does. */
export type RowProblem = {
  readonly line: number
  readonly id: string | null
  readonly column: string | null
  readonly kind: 'refused' | 'flagged'
  readonly message: string
}

export const cell = (row: TableRow, column: string): string => row.cells[column] ?? ''
