import type { Kysely } from 'kysely'
import type { Store } from '../../ports/store.ts'
import { appendJudgement, appendRetraction, judgementsOn } from './judgement-queries.ts'
import { keepReading } from './keep-reading.ts'
import { listStatements, listTransfers } from './list-queries.ts'
import { documentBytes, newestReading, readingById, readingSummaries } from './reading-queries.ts'
import type { Tables } from './tables.ts'

/** The store over any database that kysely speaks to; the queries are the same on each. */
export const kyselyStore = (db: Kysely<Tables>): Store => ({
  keep: (reading, bytes, at) => keepReading(db, reading, bytes, at),
  reading: (id) => readingById(db, id),
  newest: (document) => newestReading(db, document),
  readingsOf: (document) => readingSummaries(db, document),
  bytes: (document) => documentBytes(db, document),
  statements: (filter) => listStatements(db, filter),
  transfers: (filter) => listTransfers(db, filter),
  judge: (judgement) => appendJudgement(db, judgement),
  retract: (judgement, retraction) => appendRetraction(db, judgement, retraction),
  judgements: (document) => judgementsOn(db, document),
  close: () => db.destroy(),
})
