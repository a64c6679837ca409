import type { FactorTable } from '../goods/factor.ts'
import type { ItemWords } from '../goods/item-words.ts'
import type { Taxonomy } from '../goods/taxonomy.ts'
import { oddClaims } from '../ledger/odd-claims.ts'
import { readClaims } from '../ledger/read-claims.ts'
import type { RowProblem, TableRow } from '../ledger/table.ts'
import type { IsoDay } from '../text/partial-date.ts'
import { type ImportClaimsDeps, type ImportedRow, importClaims } from './import-claims.ts'

/** Columns that a table of claims must have. */
export const claimColumns = [['claimant'], ['stance'], ['direction'], ['item']] as const

export type ImportClaimTableDeps = ImportClaimsDeps & {
  readonly taxonomy: Taxonomy
  readonly factors: FactorTable
  readonly words: ItemWords
  readonly importedOn: IsoDay
}

/** A line that is no row at all is accounted for like a refused row. */
const brokenRow = (problem: RowProblem): ImportedRow => ({
  id: `line ${problem.line}`,
  line: problem.line,
  outcome: 'refused',
  document: null,
  statements: [],
  denials: false,
  assessments: [],
  rule: null,
  problems: [problem],
})

/** Imports a person's own table of claims and accounts for each of its lines, the broken ones last. */
export async function* importClaimTable(
  table: { readonly rows: readonly TableRow[]; readonly broken: readonly RowProblem[] },
  file: string,
  deps: ImportClaimTableDeps,
): AsyncGenerator<ImportedRow> {
  const { words, taxonomy, factors, importedOn, knowledge } = deps
  const rows = readClaims(table.rows, words, taxonomy)
  const odd = oddClaims(rows, {
    packs: knowledge.rules,
    rows: table.rows,
    observations: knowledge.observations,
    taxonomy,
    factors,
    importedOn,
  })
  yield* importClaims(rows, odd, file, deps)
  yield* table.broken.map(brokenRow)
}
