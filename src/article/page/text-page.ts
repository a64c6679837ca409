import { frontMatter } from './front-matter.ts'
import type { Line } from './line.ts'
import type { Page } from './page.ts'

/** A line of the dump as it stands between two line ends, without white space at its ends. */
type Row = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly indented: boolean
  readonly block: number
}

const edge = /[\s\u3000\u200b\ufeff]/u

const rowsOf = (source: string, from: number): readonly Row[] => {
  const rows: Row[] = []
  let block = 0
  let gap = true
  const ends = /\r\n|[\n\r\u2028\u2029\f]/gu
  let at = from
  ends.lastIndex = from
  while (at <= source.length) {
    const found = ends.exec(source)
    const stop = found ? found.index : source.length
    let start = at
    let end = stop
    while (start < end && edge.test(source.charAt(start))) start += 1
    while (end > start && edge.test(source.charAt(end - 1))) end -= 1
    if (start === end) gap = true
    else {
      if (gap) block += 1
      gap = false
      rows.push({ text: source.slice(start, end), start, end, indented: start > at, block })
    }
    if (!found) break
    at = ends.lastIndex
  }
  return rows
}

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
const sentenceEnd = /[。．.!?！？…:：]["”’」』)）]*$/u
const bullet = /^(?:[-*•・■◆▼▶●□◇]|\d{1,2}[.)])\s/u
const narrowestWrap = 50
const widestWrap = 120

const firstWord = (text: string): string => /^\S+/u.exec(text)?.[0] ?? ''

/** Whether a row was cut only because the next word did not fit in the dump's width. */
const isCut = (row: Row, next: Row, width: number): boolean =>
  row.block === next.block &&
  !bullet.test(next.text) &&
  !wide.test(row.text) &&
  row.text.length + 1 + firstWord(next.text).length > width

/** The width at which a dump's paragraphs were wrapped, or null where its lines are whole paragraphs. */
const wrapWidth = (rows: readonly Row[]): number | null => {
  const width = rows.reduce((most, row) => Math.max(most, row.text.length), 0)
  if (width < narrowestWrap || width > widestWrap) return null
  let inner = 0
  let cut = 0
  rows.forEach((row, i) => {
    const next = rows[i + 1]
    if (next === undefined || next.block !== row.block || bullet.test(next.text)) return
    inner += 1
    if (isCut(row, next, width - 8) && !(sentenceEnd.test(row.text) && row.text.length < width - 15)) cut += 1
  })
  return inner >= 3 && cut >= inner * 0.6 ? width : null
}

/** Rows of one paragraph that was wrapped, joined again. */
const unwrapped = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const width = wrapWidth(rows)
  if (width === null) return rows.map((row) => [row])
  const groups: Row[][] = []
  rows.forEach((row, i) => {
    const before = rows[i - 1]
    if (before !== undefined && isCut(before, row, width - 8)) groups.at(-1)?.push(row)
    else groups.push([row])
  })
  return groups
}

const lineOf = (rows: readonly Row[]): Line[] => {
  const [first] = rows
  const last = rows.at(-1)
  if (first === undefined || last === undefined) return []
  return [
    {
      text: rows.map((row) => row.text.replace(/[\t \u00a0]+/gu, ' ')).join(' '),
      source: { start: first.start, end: last.end },
      element: 0,
      tag: 'text',
      block: first.block,
      links: [],
      linkCharacters: 0,
      strongCharacters: 0,
      indented: first.indented,
    },
  ]
}

/** Cuts a text dump into lines; wrapped paragraphs become one line each. */
export const textPage = (source: string): Page => {
  const matter = frontMatter(source)
  return {
    kind: 'text',
    lines: unwrapped(rowsOf(source, matter?.end ?? 0)).flatMap(lineOf),
    elements: [{ tag: 'text', parent: -1, depth: 0, names: '', itemprop: '', hidden: false }],
    pictures: [],
    head: {
      language: matter?.values.get('lang')?.[0] ?? matter?.values.get('language')?.[0] ?? null,
      title: matter?.values.get('title')?.[0] ?? null,
      meta: matter?.values ?? new Map(),
      canonical: matter?.values.get('source_url')?.[0] ?? matter?.values.get('url')?.[0] ?? null,
      linkedData: [],
      scripts: [],
      times: [],
      itemprops: [],
    },
    tooDeep: false,
  }
}
