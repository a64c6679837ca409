import type { Problem } from '../problems/problem.ts'
import type { PartialDate } from '../text/partial-date.ts'
import type { Article } from './article.ts'

/** What is known about a document from outside its bytes. What a person gives goes before what the page says. */
export type Hints = {
  /** Media type and charset as an HTTP header or a feed gave them. */
  readonly mediaType?: string | null
  readonly charset?: string | null
  readonly address?: string | null
  readonly outlet?: string | null
  readonly language?: string | null
  readonly published?: PartialDate | null
}

export type ArticleReading = {
  readonly article: Article | null
  readonly mediaType: string
  readonly problems: readonly Problem[]
}
