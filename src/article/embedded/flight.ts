import { isList, type JsonValue, parseJson } from './json-value.ts'

const push = /^\s*self\.__next_f\.push\(([\s\S]*)\)\s*;?\s*$/u
const row = /^([0-9a-f]*):([\s\S]*)$/iu
const textRow = /^([0-9a-f]*):T([0-9a-f]+),/iu

/** The stream that a Next.js page carries in its scripts, put together again; '' where it carries none. */
export const flightStream = (scripts: readonly string[]): string =>
  scripts
    .flatMap((script) => {
      const pushed = push.exec(script)?.[1]
      const value = pushed === undefined ? undefined : parseJson(pushed)
      return isList(value) && typeof value[1] === 'string' ? [value[1]] : []
    })
    .join('')

const lengthInUtf8 = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : 3)

/** Offset behind `bytes` bytes of UTF-8 from `start`; a surrogate is half of a character of four. */
const behind = (text: string, start: number, bytes: number): number => {
  let at = start
  for (let left = bytes; left > 0 && at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    left -= code >= 0xd800 && code < 0xe000 ? 2 : lengthInUtf8(code)
  }
  return at
}

/** The values in a stream's rows: JSON, or texts whose length in bytes stands before them. */
export const flightValues = (stream: string): readonly JsonValue[] => {
  const values: JsonValue[] = []
  let at = 0
  while (at < stream.length) {
    const text = textRow.exec(stream.slice(at, at + 40))
    if (text) {
      const start = at + text[0].length
      at = behind(stream, start, Number.parseInt(text[2] ?? '0', 16))
      values.push(stream.slice(start, at))
      continue
    }
    const end = stream.indexOf('\n', at)
    const line = stream.slice(at, end < 0 ? stream.length : end)
    const json = row.exec(line)?.[2]
    const value = json === undefined || !/^[["{]/u.test(json) ? undefined : parseJson(json)
    if (value !== undefined) values.push(value)
    at = end < 0 ? stream.length : end + 1
  }
  return values
}
