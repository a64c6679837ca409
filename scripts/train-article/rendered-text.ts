import type { Line } from '../../src/article/page/line.ts'
import type { Page } from '../../src/article/page/page.ts'

/**
 * How lines are set off in a dump: as a browser copies them, with an empty line around paragraphs and headings; with
 * none at all; with one between all lines.
 */
export type Rendering = 'browser' | 'tight' | 'loose'

const spacedOut = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'])

const mostHidden = 0.5

/** The lines that a browser shows: hidden ones too where they are most of the page, since its scripts then show them. */
const shownLines = (page: Page): readonly Line[] => {
  const isHidden = (line: Line): boolean => page.elements[line.element]?.hidden ?? false
  const characters = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)
  const hidden = characters(page.lines.filter(isHidden))
  return hidden > mostHidden * characters(page.lines)
    ? page.lines
    : page.lines.filter((line) => !isHidden(line))
}

/** The page as a dump of its visible text would read. */
export const renderedText = (page: Page, rendering: Rendering = 'browser'): string =>
  shownLines(page)
    .map((line, i, lines) => {
      const before = lines[i - 1]
      if (before === undefined) return line.text
      const apart = spacedOut.has(line.tag) || spacedOut.has(before.tag)
      const empty = rendering === 'loose' || (rendering === 'browser' && apart)
      return `${empty ? '\n\n' : '\n'}${line.text}`
    })
    .join('')
