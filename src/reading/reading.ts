import type { Article } from '../article/article.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { Problem } from '../problems/problem.ts'
import type { Assessment } from '../regimes/assessment.ts'
import type { Statement } from '../statements/statement.ts'
import type { Exchange } from '../transfers/transfer.ts'
import type { DocumentId } from './document-id.ts'
import type { ReadOptions } from './read-options.ts'
import type { ReadingTransfer } from './reading-transfer.ts'

/** The contract that a reading keeps: `contract/reading.schema.json`. */
export const readingSchema = 'tidewaiter/reading@1'

/** The bytes that were read. */
export type DocumentRecord = {
  readonly id: DocumentId
  /** Path or address as given. */
  readonly source: string
  readonly mediaType: string
  /** How many bytes; 0 with the id of no bytes where the source gave none. */
  readonly bytes: number
  /** When these bytes were kept, an ISO instant; absent in a reading that is not kept. */
  readonly readAt?: string
  /** When the bytes were fetched, as an archive says; no date of publication. */
  readonly fetchedAt?: string
}

/** What one document says: everything that `tidewaiter read` finds in it, as one value. */
export type Reading = {
  readonly schema: typeof readingSchema
  /** Hash of document, engine and options; see `readingId`. */
  readonly id: string
  /** Engine, version and stamp of its rules and data, such as `rules/0.1.0+5b1c03de`. */
  readonly engine: string
  readonly options: ReadOptions
  readonly document: DocumentRecord
  readonly article: Article | null
  readonly statements: readonly Statement[]
  readonly exchanges: readonly Exchange[]
  readonly transfers: readonly ReadingTransfer[]
  readonly assessments: readonly Assessment[]
  readonly ledger: readonly LedgerEntry[]
  readonly problems: readonly Problem[]
}
