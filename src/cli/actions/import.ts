import { loadTableKnowledge } from '../../adapters/pipeline/load-table-knowledge.ts'
import { claimColumns, importClaimTable } from '../../desk/import-claim-table.ts'
import type { ImportedRow } from '../../desk/import-claims.ts'
import type { ImportFlags } from '../commands/import.ts'
import { jsonText } from '../json-output.ts'
import { withStore } from '../open-store.ts'
import { print } from '../output.ts'
import { sayRowProblems, tableFile } from '../table-file.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { today } from '../today.ts'
import { importList } from '../view/import-list.ts'
import { ink } from '../view/ink.ts'

/** Imports a table of claims, and accounts for each of its rows. */
export const importTable = async (file: string, flags: ImportFlags): Promise<void> => {
  const table = await tableFile(file, claimColumns)
  if (table === null) return flags.json ? print('[]\n') : undefined
  const knowledge = loadTableKnowledge()
  const found = await withStore(flags.db, async (store) => {
    const now = () => new Date().toISOString()
    const deps = { ...knowledge, store, knowledge, now, importedOn: today() }
    const all: ImportedRow[] = []
    for await (const row of importClaimTable(table, file, deps)) all.push(row)
    return all.toSorted((a, b) => a.line - b.line)
  })
  sayRowProblems(
    file,
    found.flatMap(({ problems }) => problems),
  )
  if (flags.json) await print(`${jsonText(found, 2)}\n`)
  else await print(ink(importList(found, viewWidth(process.stdout.columns)), wantsColour()))
}
