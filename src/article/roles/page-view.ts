import type { Embedded } from '../embedded/embedded.ts'
import type { ArticleLexicon } from '../lexicon/article-lexicon.ts'
import type { Page } from '../page/page.ts'
import { type ElementFacts, elementFacts } from './element-facts.ts'
import { type LineFacts, lineFacts } from './line-facts.ts'
import { titleLine } from './title-line.ts'

/** A page with everything that was found out about its lines before their roles are decided. */
export type PageView = {
  readonly page: Page
  readonly embedded: Embedded
  readonly lexicon: ArticleLexicon
  readonly facts: readonly LineFacts[]
  readonly elements: ElementFacts
  /** Index of the headline's line, or -1. */
  readonly title: number
}

export const pageView = (
  page: Page,
  embedded: Embedded,
  lexicon: ArticleLexicon,
  language: string | null,
): PageView => {
  const facts = page.lines.map((line) => lineFacts(line, lexicon, language))
  const elements = elementFacts(
    page,
    facts.map((fact) => fact.prose),
  )
  const title = titleLine(page, embedded, facts, elements)
  return { page, embedded, lexicon, facts, elements, title }
}
