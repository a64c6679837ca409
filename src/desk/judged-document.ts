import type { LedgerEntry } from '../ledger/entry.ts'
import type { Store } from '../ports/store.ts'
import type { DocumentId } from '../reading/document-id.ts'
import { type Followed, followStatements } from '../reading/follow-statements.ts'
import { type JudgedStatement, judgedStatements } from '../reading/judged-statements.ts'
import type { Judgement } from '../reading/judgement.ts'
import type { PageJudgement } from '../reading/page-judgement.ts'
import type { Reading } from '../reading/reading.ts'
import { type ReadingTransfer, readingTransfer } from '../reading/reading-transfer.ts'
import type { Assessment } from '../regimes/assessment.ts'
import type { Statement } from '../statements/statement.ts'

/** A document as it stands now: its newest reading, what people decided about it, and what follows from both. */
export type JudgedDocument = {
  readonly reading: Reading
  /** Every statement with what people decided about it. */
  readonly judged: readonly JudgedStatement[]
  /** Those that were not rejected, as they stand. */
  readonly statements: readonly Statement[]
  readonly loose: readonly Judgement[]
  /** What people said about the page itself, oldest first, what was taken back included. */
  readonly page: readonly PageJudgement[]
  readonly transfers: readonly ReadingTransfer[]
  readonly assessments: readonly Assessment[]
  readonly ledger: readonly LedgerEntry[]
}

/** What follows of a reading after judgements on it; rejected statements count for nothing. */
export const judgedReading = (
  reading: Reading,
  judgements: readonly Judgement[],
  knowledge: Followed,
): Omit<JudgedDocument, 'page'> => {
  const { statements, loose } = judgedStatements(reading.statements, judgements, reading.article?.text ?? '')
  const held = statements.filter(({ state }) => state !== 'rejected').map(({ statement }) => statement)
  const { transfers, ...rest } = followStatements(held, reading.article, knowledge)
  return { reading, loose, ...rest, judged: statements, transfers: transfers.map(readingTransfer) }
}

/** The document as it stands now; null where it was never read. */
export const judgedDocument = async (
  document: DocumentId,
  store: Store,
  knowledge: Followed,
): Promise<JudgedDocument | null> => {
  const reading = await store.newest(document)
  if (reading === null) return null
  const judged = judgedReading(reading, await store.judgements(document), knowledge)
  return { ...judged, page: await store.pageJudgements(document) }
}
