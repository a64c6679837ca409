import { loadTableKnowledge } from '../../adapters/pipeline/load-table-knowledge.ts'
import { type ImportedRow, importClaims } from '../../desk/import-claims.ts'
import { oddClaims } from '../../ledger/odd-claims.ts'
import { readClaims } from '../../ledger/read-claims.ts'
import type { RowProblem } from '../../ledger/table.ts'
import type { ImportFlags } from '../commands/import.ts'
import { jsonText } from '../json-output.ts'
import { withStore } from '../open-store.ts'
import { print } from '../output.ts'
import { sayRowProblems, tableFile } from '../table-file.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { today } from '../today.ts'
import { importList } from '../view/import-list.ts'
import { ink } from '../view/ink.ts'

const needed = [['claimant'], ['stance'], ['direction'], ['item']]

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

/** Imports a table of claims, and accounts for each of its rows. */
export const importTable = async (file: string, flags: ImportFlags): Promise<void> => {
  const table = await tableFile(file, needed)
  if (table === null) return flags.json ? print('[]\n') : undefined
  const knowledge = loadTableKnowledge()
  const { words, taxonomy, factors, observations } = knowledge
  const rows = readClaims(table.rows, words, taxonomy)
  const odd = oddClaims(rows, {
    packs: knowledge.rules,
    rows: table.rows,
    observations,
    taxonomy,
    factors,
    importedOn: today(),
  })
  const found = await withStore(flags.db, async (store) => {
    const deps = { store, knowledge, now: () => new Date().toISOString() }
    const all: ImportedRow[] = []
    for await (const row of importClaims(rows, odd, file, deps)) all.push(row)
    return [...all, ...table.broken.map(brokenRow)].toSorted((a, b) => a.line - b.line)
  })
  sayRowProblems(
    file,
    found.flatMap(({ problems }) => problems),
  )
  if (flags.json) await print(`${jsonText(found, 2)}\n`)
  else await print(ink(importList(found, viewWidth(process.stdout.columns)), wantsColour()))
}
