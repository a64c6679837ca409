import { readArticle } from '../article/read-article.ts'
import type { Problem } from '../problems/problem.ts'
import { documentId } from './document-id.ts'
import { followStatements } from './follow-statements.ts'
import type { Knowledge } from './knowledge.ts'
import type { ReadOptions } from './read-options.ts'
import { type Reading, readingSchema } from './reading.ts'
import { readingId } from './reading-id.ts'
import { readingTransfer } from './reading-transfer.ts'
import { nothingSaid, stateArticle } from './state-article.ts'

const undated = ({ knownOn }: Knowledge): Problem => ({
  code: 'no_date',
  message: `No date of publication was found: dates such as "last month" stay open, and the rules are taken as of ${knownOn}. --published gives the date.`,
})

/**
 * Reads one document, stage by stage: its article, what that states, which transfers it is about, what the rules say of
 * them, and the ledger lines that they make. The same bytes, options and knowledge give the same reading.
 */
export const readDocument = (
  bytes: Uint8Array,
  source: string,
  options: ReadOptions,
  knowledge: Knowledge,
): Reading => {
  const id = documentId(bytes)
  const { article, mediaType, problems } = readArticle(bytes, options, knowledge.articleLexicon)
  const said = article === null ? nothingSaid : stateArticle(article, id, options.strict, knowledge)
  const { statements, transfers, assessments, ledger } = followStatements(said.statements, article, knowledge)
  const all = [
    ...problems,
    ...said.problems,
    ...(article !== null && article.publishedOn === null ? [undated(knowledge)] : []),
  ]
  return {
    schema: readingSchema,
    id: readingId(id, knowledge.engine, options),
    engine: knowledge.engine,
    options,
    document: { id, source, mediaType, bytes: bytes.length },
    article,
    statements,
    exchanges: said.exchanges,
    transfers: transfers.map(readingTransfer),
    assessments,
    ledger,
    problems: all.map((problem) => ({ ...problem, at: problem.at ?? source })),
  }
}
