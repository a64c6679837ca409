import type { Page } from './page.ts'

/** So many lines of a page are read: a dozen times as many as the longest of a thousand news pages has. */
export const mostLines = 20_000

/** A page with its first lines only, where it has more than are read. */
export const firstLines = (page: Page): Page =>
  page.lines.length > mostLines ? { ...page, lines: page.lines.slice(0, mostLines) } : page
