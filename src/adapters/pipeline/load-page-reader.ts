import { readArticle } from '../../article/read-article.ts'
import type { GoldPage } from '../../evaluation/gold.ts'
import type { Answer } from '../../evaluation/score-page.ts'
import { isFailure } from '../../problems/problem.ts'
import { documentId } from '../../reading/document-id.ts'
import { noOptions } from '../../reading/read-options.ts'
import { nothingSaid, stateArticle } from '../../reading/state-article.ts'
import { loadKnowledge } from './load-knowledge.ts'

/** Reads pages as `tidewaiter read` does, as far as their statements: rules and ledger add nothing that gold speaks of. */
export const loadPageReader = (strict: boolean): ((page: GoldPage) => Answer) => {
  const knowledge = loadKnowledge()
  return ({ bytes, published }) => {
    const options = { ...noOptions, published, strict }
    const { article, problems } = readArticle(bytes, options, knowledge.articleLexicon)
    const unguided = readArticle(bytes, noOptions, knowledge.articleLexicon).article
    const { statements } =
      article === null ? nothingSaid : stateArticle(article, documentId(bytes), strict, knowledge)
    return {
      article,
      unguided,
      statements,
      failure: article === null ? (problems.find(isFailure)?.message ?? 'There is no article.') : null,
    }
  }
}
