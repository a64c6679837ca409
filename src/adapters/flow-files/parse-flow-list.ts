import { isSeq, LineCounter, parseDocument } from 'yaml'

/** One entry of a list in a YAML file with the line that it begins on, or why there is none. */
export type ListEntry = {
  readonly line: number
  readonly value: unknown
  /** The id as far as it can be seen in an entry that cannot be read. */
  readonly brokenId: string | null
  readonly problem: string | null
}

const withoutPlace = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/u, '')

/** The stretches of a broken file that begin where an entry of the list begins, so that the others can be read. */
const piecesOf = (text: string): readonly { readonly line: number; readonly text: string }[] => {
  const pieces: { line: number; text: string }[] = []
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const last = pieces.at(-1)
    if (last === undefined || /^-(?:\s|$)/u.test(line)) pieces.push({ line: index + 1, text: line })
    else last.text += `\n${line}`
  }
  return pieces.filter((piece) => /^-(?:\s|$)/u.test(piece.text))
}

const parsePiece = (text: string, firstLine: number): readonly ListEntry[] => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, merge: true })
  const broken = (line: number, message: string): readonly ListEntry[] => {
    const brokenId = /^-\s+id:\s*(['"]?)([\w.-]+)\1\s*$/mu.exec(text)?.[2] ?? null
    const problem = `the YAML cannot be read: ${withoutPlace(message)}`
    return [{ line: firstLine + line - 1, value: null, brokenId, problem }]
  }
  const [error] = document.errors
  if (error !== undefined) return broken(error.linePos?.[0].line ?? 1, error.message)
  let value: unknown
  try {
    value = document.toJS()
  } catch (cause) {
    // Aliases that lead nowhere, or that multiply without end.
    return broken(1, cause instanceof Error ? cause.message : String(cause))
  }
  if (value === null || value === undefined) return []
  const items = isSeq(document.contents) ? document.contents.items : null
  return [value].flat().map((entry: unknown, index) => {
    const node: unknown = items === null ? document.contents : items[index]
    const start =
      typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
        ? Number(node.range[0])
        : 0
    return { line: firstLine + lines.linePos(start).line - 1, value: entry, brokenId: null, problem: null }
  })
}

/** Reads a list of flows; where the YAML of an entry is broken, that entry is a problem and the others are read. */
export const parseFlowList = (text: string): readonly ListEntry[] => {
  const whole = parsePiece(text, 1)
  if (whole.every(({ problem }) => problem === null)) return whole
  const pieces = piecesOf(text)
  return pieces.length === 0 ? whole : pieces.flatMap((piece) => parsePiece(piece.text, piece.line))
}
