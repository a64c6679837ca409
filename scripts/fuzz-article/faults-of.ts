import type { Article } from '../../src/article/article.ts'
import { decodeBytes } from '../../src/article/decode/decode-bytes.ts'
import type { ArticleLexicon } from '../../src/article/lexicon/article-lexicon.ts'
import { readArticle } from '../../src/article/read-article.ts'
import type { MutatedPage } from './mutated-page.ts'

const spanFaults = (article: Article, decoded: string): readonly string[] => {
  const faults: string[] = []
  const { text, parts } = article
  for (const { kind, start, end, source } of parts) {
    if (!(start >= 0 && start < end && end <= text.length))
      faults.push(`the ${kind} at ${start}–${end} is not in the text of ${text.length}`)
    if (
      source !== undefined &&
      !(source.start >= 0 && source.start < source.end && source.end <= decoded.length)
    )
      faults.push(`the ${kind} stood at ${source.start}–${source.end} of a document of ${decoded.length}`)
  }
  if (parts.map(({ start, end }) => text.slice(start, end)).join('\n') !== text)
    faults.push('the parts do not make up the text')
  return faults
}

const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : []

/** What is wrong with the reading of a page; a crash is one fault. With `twice`, it is read again and compared. */
export const faultsOf = (page: MutatedPage, lexicon: ArticleLexicon, twice: boolean): readonly string[] => {
  try {
    const reading = readArticle(page.bytes, page.hints, lexicon)
    const { article } = reading
    const faults =
      article === null
        ? []
        : [...spanFaults(article, decodeBytes(page.bytes, page.hints.charset ?? null).text)]
    if (article === null && reading.problems.length === 0) faults.push('no article, and no problem says why')
    if (strings(reading).some((text) => /\p{Surrogate}/u.test(text)))
      faults.push('half a character in the reading')
    if (twice && JSON.stringify(readArticle(page.bytes, page.hints, lexicon)) !== JSON.stringify(reading))
      faults.push('read again, it is another reading')
    return faults
  } catch (error) {
    return [`it crashes: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
}
