import type { Kysely } from 'kysely'
import type { Store } from '../../ports/store.ts'
import { appendAssessments, assessmentsOf } from './assessment-queries.ts'
import { appendCaseChange, changesOfCase, changesOfCases } from './case-queries.ts'
import { listDocuments } from './document-list.ts'
import { appendJudgement, appendRetraction, judgementsOn } from './judgement-queries.ts'
import { keepReading } from './keep-reading.ts'
import { listStatements, listTransfers } from './list-queries.ts'
import { appendObservations, keptObservations } from './observation-queries.ts'
import { appendPageJudgement, appendPageRetraction, pageJudgementsOn } from './page-judgement-queries.ts'
import {
  documentBytes,
  documentIds,
  newestReading,
  readingById,
  readingSummaries,
} from './reading-queries.ts'
import { countUnjudged, listUnjudged } from './review-list.ts'
import { allSketched, reprintOf } from './sketch-queries.ts'
import type { Tables } from './tables.ts'

/** The store over any database that kysely speaks to; the queries are the same on each. */
export const kyselyStore = (db: Kysely<Tables>): Store => ({
  keep: (reading, bytes, at, stands) => keepReading(db, reading, bytes, at, stands),
  reading: (id) => readingById(db, id),
  newest: (document) => newestReading(db, document),
  readingsOf: (document) => readingSummaries(db, document),
  documents: () => documentIds(db),
  listed: (limit, after) => listDocuments(db, limit, after),
  bytes: (document) => documentBytes(db, document),
  sketched: () => allSketched(db),
  reprintOf: (document) => reprintOf(db, document),
  statements: (filter) => listStatements(db, filter),
  unjudged: (filter, limit, after) => listUnjudged(db, filter, limit, after),
  unjudgedCount: (filter, most) => countUnjudged(db, filter, most),
  transfers: (filter) => listTransfers(db, filter),
  assessments: (reading) => assessmentsOf(db, reading),
  assessAgain: (reading, assessments, at) => appendAssessments(db, reading, assessments, at),
  observe: (fresh, known, at) => appendObservations(db, fresh, known, at),
  observations: () => keptObservations(db),
  judge: (judgement, stands) => appendJudgement(db, judgement, stands),
  retract: (judgement, retraction, stands) => appendRetraction(db, judgement, retraction, stands),
  judgements: (document) => judgementsOn(db, document),
  changeCase: (change, seen) => appendCaseChange(db, change, seen),
  changesOfCase: (id) => changesOfCase(db, id),
  cases: () => changesOfCases(db),
  judgePage: (judgement, after) => appendPageJudgement(db, judgement, after),
  retractPage: (judgement, retraction, after) => appendPageRetraction(db, judgement, retraction, after),
  pageJudgements: (document) => pageJudgementsOn(db, document),
  close: () => db.destroy(),
})
