import type { FactorTable } from '../goods/factor.ts'
import type { Taxonomy } from '../goods/taxonomy.ts'
import { readOfficial } from '../ledger/read-official.ts'
import type { RowProblem, TableRow } from '../ledger/table.ts'
import type { Store } from '../ports/store.ts'
import { addObservations, type Observation } from '../regimes/observation.ts'
import type { Rules } from '../regimes/rules.ts'
import type { IsoDay } from '../text/partial-date.ts'

/** Columns that a table of official figures must have. */
export const officialColumns = [['month', 'period'], ['supplier'], ['tonnes', 'barrels']] as const

export type ImportOfficialDeps = {
  readonly store: Store
  readonly rules: readonly Rules[]
  readonly taxonomy: Taxonomy
  readonly factors: FactorTable
  /** The official figures that ship with the program. */
  readonly observations: readonly Observation[]
  readonly importedOn: IsoDay
  /** The present instant, ISO. */
  readonly now: () => string
}

/** What an import of official figures came to. */
export type ImportedOfficial = {
  readonly rows: number
  /** Rows that could be read; those that are not new were known before. */
  readonly read: number
  readonly added: readonly Observation[]
  readonly problems: readonly RowProblem[]
}

/** Keeps the official figures of a table for one cap; null where the measure is no paragraph with a cap. */
export const importOfficial = async (
  table: { readonly rows: readonly TableRow[]; readonly broken: readonly RowProblem[] },
  measure: string,
  deps: ImportOfficialDeps,
): Promise<ImportedOfficial | null> => {
  const rules = deps.rules.find(({ byId }) => byId.has(measure))
  const found = rules?.byId.get(measure)
  const goods = (found?.cap?.items ?? found?.items)?.[0]
  if (rules === undefined || !found?.cap || goods === undefined) return null
  const { store, taxonomy, factors, importedOn, observations: shipped } = deps
  const kept = addObservations(shipped, await store.observations()).all
  const options = { measure: found.id, goods, rules, taxonomy, factors, importedOn }
  const { observations, problems } = readOfficial(table.rows, options, kept)
  const added = await store.observe(observations, shipped, deps.now())
  return {
    rows: table.rows.length + table.broken.length,
    read: observations.length,
    added,
    problems: [...table.broken, ...problems].toSorted((a, b) => a.line - b.line),
  }
}
