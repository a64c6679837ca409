import type { Line, Style } from './line.ts'

const codes: Readonly<Record<Style, string>> = {
  plain: '',
  bold: '1',
  dim: '2',
  good: '32',
  warn: '33',
  bad: '1;31',
  accent: '36',
}

/** A no-break space has done its work when lines are broken; copied words should hold plain ones. */
const plainBlanks = (text: string): string => text.replaceAll('\u00a0', ' ')

const inked = (line: Line): string =>
  line
    .map(({ text, style }) =>
      codes[style] === '' || text === '' ? text : `\u001b[${codes[style]}m${text}\u001b[0m`,
    )
    .join('')

/** Lines as text for a terminal; the one place where escape codes are made. */
export const ink = (lines: readonly Line[], colour: boolean): string =>
  lines
    .map((line) => {
      const text = colour
        ? inked(line)
        : line
            .map((run) => run.text)
            .join('')
            .trimEnd()
      return `${plainBlanks(text)}\n`
    })
    .join('')
