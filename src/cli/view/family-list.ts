import type { ReprintedOn, TextFamily } from '../../desk/text-family-list.ts'
import { blank, indented, type Line, run, wrapped } from './line.ts'
import { sharePercent } from './same-text-words.ts'
import { placeLine } from './statement-list.ts'

const reprintLine = (page: ReprintedOn): Line => [
  ...placeLine(page),
  run(` · ${sharePercent(page.share)} the same`, 'dim'),
]

const entry = ({ first, reprints }: TextFamily, width: number): readonly Line[] => [
  ...wrapped(first.title ?? 'No title found', width, 'bold'),
  indented([run('first in ', 'dim'), ...placeLine(first)], 2),
  ...reprints.map((page) => indented([run('then in  ', 'dim'), ...reprintLine(page)], 2)),
  blank,
]

const counted = (families: readonly TextFamily[]): string => {
  const pages = families.reduce((sum, { reprints }) => sum + reprints.length + 1, 0)
  return `${families.length} ${families.length === 1 ? 'text' : 'texts'} on ${pages} pages`
}

/** Texts that several pages print, one below the other, each with its pages in the order in which they appeared. */
export const familyList = (families: readonly TextFamily[], width: number): readonly Line[] =>
  families.length === 0
    ? [[run('No two pages in the store print the same text.')]]
    : [...families.flatMap((family) => entry(family, width)), [run(counted(families), 'dim')]]
