import type { JapaneseWord } from './words.ts'

const closers: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
}

/** Words between a bracket or quotation mark and the one that closes it. */
export type Bracketed = { readonly end: number; readonly quotation: boolean }

/** What the bracket at word `at` encloses, up to word `to`; null where none opens there or none closes it. */
export const bracketAt = (words: readonly JapaneseWord[], at: number, to: number): Bracketed | null => {
  const open = words[at]?.surface ?? ''
  const close = closers[open]
  if (close === undefined) return null
  let depth = 0
  for (let i = at; i < to; i += 1) {
    const surface = words[i]?.surface
    if (surface === open) depth += 1
    if (surface === close) depth -= 1
    if (depth === 0) return { end: i, quotation: close !== '）' && close !== ')' }
  }
  return null
}
