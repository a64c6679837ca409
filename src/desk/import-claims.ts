import type { ClaimRow } from '../ledger/read-claims.ts'
import type { RowProblem } from '../ledger/table.ts'
import type { Store } from '../ports/store.ts'
import type { DocumentId } from '../reading/document-id.ts'
import { readClaimRow, type TableKnowledge } from '../reading/read-claim-row.ts'
import type { Assessment } from '../regimes/assessment.ts'
import { keepStanding } from './standing.ts'

/** What became of one row: kept as a reading, known before, left out by a rule, or refused for what is wrong with it. */
export type ImportedRow = {
  readonly id: string
  readonly line: number
  readonly outcome: 'kept' | 'known' | 'excluded' | 'refused'
  /** Null where nothing was kept. */
  readonly document: DocumentId | null
  readonly statements: readonly string[]
  /** Whether all that the row says is that something was not so: then nothing is assessed. */
  readonly denials: boolean
  readonly assessments: readonly Pick<Assessment, 'transfer' | 'pack' | 'verdict' | 'paragraphs'>[]
  /** The rule by which the row is no statement about a transfer. */
  readonly rule: string | null
  readonly problems: readonly RowProblem[]
}

export type ImportClaimsDeps = {
  readonly store: Store
  readonly knowledge: TableKnowledge
  /** The present instant, ISO. */
  readonly now: () => string
}

/** Keeps the rows of a person's own table, one reading each; a row that was there before changes nothing. */
export async function* importClaims(
  rows: readonly ClaimRow[],
  odd: readonly RowProblem[],
  file: string,
  deps: ImportClaimsDeps,
): AsyncGenerator<ImportedRow> {
  for (const row of rows) {
    const { id, line, excluded, statements } = row
    const problems = [...row.problems, ...odd.filter((problem) => problem.line === line)]
    const nothing = { id, line, document: null, statements: [], denials: false, assessments: [], problems }
    if (excluded !== null) {
      yield { ...nothing, outcome: 'excluded', rule: excluded }
      continue
    }
    if (statements.length === 0) {
      yield { ...nothing, outcome: 'refused', rule: null }
      continue
    }
    const { reading, bytes } = readClaimRow(row, `${file}:${line}`, deps.knowledge)
    yield {
      id,
      line,
      outcome: await keepStanding(reading, bytes, deps.now(), deps.store, deps.knowledge),
      document: reading.document.id,
      statements: statements.map((statement) => statement.id),
      denials: statements.every(({ stance }) => stance === 'denied'),
      assessments: reading.assessments.map(({ transfer, pack, verdict, paragraphs }) => ({
        transfer,
        pack,
        verdict,
        paragraphs,
      })),
      rule: null,
      problems,
    }
  }
}
