import type { Article } from '../article/article.ts'
import { foldName } from '../parties/same-name.ts'
import type { GoldPage } from './gold.ts'
import { squash, wordsOf } from './page-words.ts'

export const articleFields = [
  'title',
  'first sentence kept',
  'last sentence kept',
  'ends at last sentence',
  'language',
  'date, not told',
  'outlet',
] as const
export type ArticleField = (typeof articleFields)[number]

/** What of a page's article came out as annotated; what was not annotated is left out. */
export type ArticleCheck = Readonly<Partial<Record<ArticleField, boolean>>>

/** `unguided` is the article as it is read by someone who was not told when the page was published. */
export const checkArticle = (
  page: GoldPage,
  article: Article | null,
  unguided: Article | null,
): ArticleCheck => {
  const { article: gold, language, format } = page
  if (gold === null) return {}
  const body = squash(article?.text ?? '')
  const words = (quote: string): string => wordsOf(quote, format)
  const { firstSentence, lastSentence } = gold
  // Corpora of invented outlets say so in brackets.
  const outlet = gold.outlet === null ? '' : foldName(gold.outlet.replace(/\s*\([^()]*\)\s*$/u, ''))
  return {
    ...(gold.title && { title: squash(article?.title ?? '') === squash(gold.title) }),
    ...(firstSentence !== null && { 'first sentence kept': body.includes(words(firstSentence)) }),
    ...(lastSentence !== null && {
      'last sentence kept': body.includes(words(lastSentence)),
      'ends at last sentence': body.endsWith(words(lastSentence)),
    }),
    ...(language !== null && { language: article?.language === language }),
    ...(gold.date !== null && { 'date, not told': unguided?.publishedOn === gold.date }),
    ...(outlet !== '' && { outlet: foldName(article?.outlet ?? '') === outlet }),
  }
}
