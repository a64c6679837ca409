import { readArticle } from '../../article/read-article.ts'
import type { ReadArticlesDeps } from '../../desk/read-articles.ts'
import type { ReadSourcesDeps } from '../../desk/read-sources.ts'
import type { Knowledge } from '../../reading/knowledge.ts'
import { readDocument } from '../../reading/read-document.ts'
import { loadArticleLexicon, loadKnowledge } from './load-knowledge.ts'

export type Pipeline = Pick<ReadSourcesDeps, 'engine' | 'read'> & { readonly knowledge: Knowledge }

/** The pipeline with its knowledge. */
export const loadPipeline = (): Pipeline => {
  const knowledge = loadKnowledge()
  return {
    knowledge,
    engine: knowledge.engine,
    read: (bytes, source, options) => readDocument(bytes, source, options, knowledge),
  }
}

/** Only the first stage of it. */
export const loadArticleReader = (): ReadArticlesDeps['readArticle'] => {
  const lexicon = loadArticleLexicon()
  return (bytes, options) => readArticle(bytes, options, lexicon)
}
