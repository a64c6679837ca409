import type { Article } from '../article/article.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { post } from '../ledger/post.ts'
import { assessTransfer } from '../regimes/assess-transfer.ts'
import type { Assessment } from '../regimes/assessment.ts'
import type { Statement } from '../statements/statement.ts'
import { lastDay } from '../text/partial-date.ts'
import { groupTransfers } from '../transfers/group-transfers.ts'
import type { Transfer } from '../transfers/transfer.ts'
import { outletOrigin, withOrigins } from '../transfers/with-origins.ts'
import type { Knowledge } from './knowledge.ts'

/** What statements come to: the transfers that they are about, what the rules say of these, and the ledger lines. */
export type Consequences = {
  /** The statements, with the institutions behind their speakers. */
  readonly statements: readonly Statement[]
  readonly transfers: readonly Transfer[]
  readonly assessments: readonly Assessment[]
  readonly ledger: readonly LedgerEntry[]
}

/** What following statements needs to know. */
export type Followed = Pick<Knowledge, 'rules' | 'observations' | 'knownOn' | 'origin'>

/** Groups, assesses and posts the statements of one article, as known when it was published. */
export const followStatements = (
  said: readonly Statement[],
  article: Pick<Article, 'outlet' | 'publishedOn'> | null,
  { rules, observations, knownOn, origin }: Followed,
): Consequences => {
  const outlet = article?.outlet ?? null
  const published = article?.publishedOn ?? null
  const day = published === null ? knownOn : lastDay(published)
  const statements = said.map((statement) => withOrigins(statement, origin, day))
  // The words of every language are only loaded where something is said.
  const printer = { outlet, outletOrigin: said.length === 0 ? null : outletOrigin(outlet, origin) }
  const transfers = groupTransfers(statements.map((statement) => ({ statement, ...printer })))
  const assessments = transfers.flatMap((transfer) =>
    assessTransfer(transfer, statements, rules, observations, day),
  )
  return {
    statements,
    transfers,
    assessments,
    ledger: post(transfers, statements, assessments, rules, observations, day),
  }
}
