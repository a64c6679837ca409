import { readArticle } from '../article/read-article.ts'
import { post } from '../ledger/post.ts'
import type { Problem } from '../problems/problem.ts'
import { assessTransfer } from '../regimes/assess-transfer.ts'
import { type IsoDay, lastDay, type PartialDate } from '../text/partial-date.ts'
import { groupTransfers } from '../transfers/group-transfers.ts'
import { outletOrigin, withOrigins } from '../transfers/with-origins.ts'
import { documentId } from './document-id.ts'
import type { Knowledge } from './knowledge.ts'
import type { ReadOptions } from './read-options.ts'
import { type Reading, readingSchema } from './reading.ts'
import { readingId } from './reading-id.ts'
import { readingTransfer } from './reading-transfer.ts'
import { nothingSaid, stateArticle } from './state-article.ts'

/** The day on which an article counts as known, and what has to be said where it has none. */
const knownOn = (
  published: PartialDate | null,
  knowledge: Knowledge,
): { readonly day: IsoDay; readonly problems: readonly Problem[] } => {
  if (published !== null) return { day: lastDay(published), problems: [] }
  const message = `No date of publication was found: dates such as "last month" stay open, and the rules are taken as of ${knowledge.knownOn}. --published gives the date.`
  return { day: knowledge.knownOn, problems: [{ code: 'no_date', message }] }
}

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
  const outlet = article?.outlet ?? null
  const known = knownOn(article?.publishedOn ?? null, knowledge)
  const statements = said.statements.map((statement) => withOrigins(statement, knowledge.origin, known.day))
  const printer = { outlet, outletOrigin: outletOrigin(outlet, knowledge.origin) }
  const transfers = groupTransfers(statements.map((statement) => ({ statement, ...printer })))
  const assessments = transfers.flatMap((transfer) =>
    assessTransfer(transfer, statements, knowledge.rules, knowledge.observations, known.day),
  )
  const ledger = post(transfers, statements, assessments, knowledge.rules, knowledge.observations, known.day)
  const all = [...problems, ...said.problems, ...(article === null ? [] : known.problems)]
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
