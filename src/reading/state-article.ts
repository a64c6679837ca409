import type { Article } from '../article/article.ts'
import type { Problem } from '../problems/problem.ts'
import { findStatements } from '../statements/find-statements.ts'
import { onlyOvert } from '../statements/only-overt.ts'
import type { Statement } from '../statements/statement.ts'
import type { Exchange } from '../transfers/transfer.ts'
import type { DocumentId } from './document-id.ts'
import type { Knowledge } from './knowledge.ts'

export type Said = {
  readonly statements: readonly Statement[]
  readonly exchanges: readonly Exchange[]
  readonly problems: readonly Problem[]
}

export const nothingSaid: Said = { statements: [], exchanges: [], problems: [] }

/** What an article states, in the language that it is written in; a language without rules is a problem. */
export const stateArticle = (
  article: Article,
  document: DocumentId,
  strict: boolean,
  knowledge: Knowledge,
): Said => {
  const language = article.language === null ? null : knowledge.language(article.language)
  if (language === null) {
    const found = article.language === null ? 'was not recognised' : `is ${article.language}`
    const message = `The language of the page ${found}; statements are found in Japanese and English.`
    return { statements: [], exchanges: [], problems: [{ code: 'no_language', message }] }
  }
  const { statements, exchanges } = findStatements(
    article,
    document,
    language,
    knowledge.taxonomy,
    strict ? null : knowledge.weights(),
  )
  if (!strict) return { statements, exchanges, problems: [] }
  const kept = onlyOvert(statements)
  const ids = new Set(kept.map(({ id }) => id))
  return {
    statements: kept,
    exchanges: exchanges.filter((e) => e.statements.every((id) => ids.has(id))),
    problems: [],
  }
}
