import type { ReadArticlesDeps } from '../../desk/read-articles.ts'
import { readDocument } from '../../reading/read-document.ts'
import { loadKnowledge } from './load-knowledge.ts'

export const loadArticleReader = async (): Promise<ReadArticlesDeps['readArticle']> => (bytes, options) => {
  const { article, problems, document } = readDocument(bytes, '', options, loadKnowledge())
  return { article, problems, mediaType: document.mediaType }
}
