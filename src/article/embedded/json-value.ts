import { wellFormed } from '../../text/well-formed.ts'

/** JSON as it is parsed from a stranger's page: every step into it is checked. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject
export type JsonObject = { readonly [key: string]: JsonValue }

const escapedHalf = /\\ud[89a-f]/iu
const wellFormedOnly = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? wellFormed(value) : value

const controls = /[\u0000-\u001f]+/gu

const parsed = (text: string): JsonValue | undefined => {
  try {
    return JSON.parse(text, escapedHalf.test(text) ? wellFormedOnly : undefined) as JsonValue
  } catch (error) {
    // A range error is JSON nested deeper than any page's, which is no better than none.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

/** Parses a script's JSON, in spite of comments around it, line ends in its strings or a last semicolon. */
export const parseJson = (script: string): JsonValue | undefined => {
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/u, '')
    .replace(/;\s*$/u, '')
  return parsed(bare) ?? parsed(bare.replace(controls, ' '))
}

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value)

export const listOf = (value: JsonValue | undefined): readonly JsonValue[] =>
  value === undefined || value === null ? [] : isList(value) ? value : [value]

export const stringOf = (value: JsonValue | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null
