export type CsvCell = string | number | null

/**
 * A spreadsheet takes a cell that begins with one of these for a formula, some after white space, and in Japanese their wide forms
 * too; an apostrophe before it makes it text (OWASP, CSV Injection).
 */
const harmless = (text: string): string =>
  /^(?:[\t\r\n]|[\s\0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u.test(text) ? `'${text}` : text

const cellText = (cell: CsvCell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = harmless(cell)
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as CSV (RFC 4180), with a header line and `\r\n` at the end of lines; numbers stay numbers, also negative ones. */
export const csvText = (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
