import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../adapters/data-files/package-root.ts'
import type { Article } from './article.ts'
import { lexicon } from './lexicon/article-lexicon.fixture.ts'
import { type Hints, readArticle } from './read-article.ts'

/** The folder of the pages that the tests read. */
export const fixtures = join(packageRoot, 'src', 'article', 'fixtures')

export const bytesOf = (name: string): Uint8Array => readFileSync(join(fixtures, name))

export const read = (text: string | Uint8Array, hints: Hints = {}) =>
  readArticle(typeof text === 'string' ? new TextEncoder().encode(text) : text, hints, lexicon)

export const articleIn = (text: string | Uint8Array, hints: Hints = {}): Article => {
  const { article, problems } = read(text, hints)
  if (article === null) throw new Error(`no article: ${JSON.stringify(problems)}`)
  return article
}

export const kinds = (article: Article): readonly string[] => article.parts.map((part) => part.kind)

export const textOf = (article: Article, kind: string): readonly string[] =>
  article.parts.filter((part) => part.kind === kind).map((part) => article.text.slice(part.start, part.end))
