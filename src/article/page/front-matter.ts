import { wellFormed } from '../../text/well-formed.ts'

/** The metadata block between `---` lines that opens some text dumps (Markdown, archived pages). */
export type FrontMatter = {
  readonly values: ReadonlyMap<string, readonly string[]>
  /** Offset of the first character after it. */
  readonly end: number
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  _: '\u00a0',
  N: '\u0085',
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
}

/** The escapes of YAML's double-quoted style (https://yaml.org/spec/1.2.2/#57-escaped-characters). */
const unescaped = (quoted: string): string =>
  quoted.replace(
    /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/giu,
    (whole, byte: string | undefined, unit: string | undefined, letter: string | undefined) => {
      const code = byte ?? unit
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16))
      return letter === undefined ? whole : (escapes[letter] ?? letter)
    },
  )

const scalar = (raw: string): string => {
  const value = raw.trim()
  if (value.startsWith('"')) return wellFormed(unescaped(value.replace(/^"|"$/gu, '')))
  if (value.startsWith("'")) return value.replace(/^'|'$/gu, '').replaceAll("''", "'")
  return value
}

/** Joins the lines of a folded scalar: an escaped line end is nothing, any other is a space. */
const folded = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    if (text.endsWith('\\')) return text.slice(0, -1) + line.trim().replace(/^\\(?= )/u, '')
    return text === '' ? line.trim() : `${text} ${line.trim()}`
  }, '')

/** Reads front matter of plain `key: value` lines; null where a dump does not open with it. */
export const frontMatter = (text: string): FrontMatter | null => {
  const found = /^\ufeff?---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n---[ \t]*(?:\r?\n|$)/u.exec(text)
  if (!found) return null
  const entries: { key: string; lines: string[] }[] = []
  for (const line of (found[1] ?? '').split(/\r?\n/u)) {
    const entry = /^([A-Za-z_][\w-]*):(?:\s(.*))?$/u.exec(line)
    if (entry) entries.push({ key: (entry[1] ?? '').toLowerCase(), lines: [entry[2] ?? ''] })
    else entries.at(-1)?.lines.push(line)
  }
  if (entries.length === 0) return null
  return {
    values: new Map(entries.map(({ key, lines }) => [key, [scalar(folded(lines))]])),
    end: found[0].length,
  }
}
