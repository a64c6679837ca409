import type { Command } from 'commander'
import { loadRulebook } from '../../adapters/data-files/load-rules.ts'
import { importOfficial, officialColumns } from '../../desk/import-official.ts'
import type { OfficialImportFlags } from '../commands/official.ts'
import { jsonText } from '../json-output.ts'
import { withStore } from '../open-store.ts'
import { print } from '../output.ts'
import { sayRowProblems, tableFile } from '../table-file.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { today } from '../today.ts'
import { ink } from '../view/ink.ts'
import { run } from '../view/line.ts'
import { observationList } from '../view/observation-list.ts'

/** Imports a table of official figures for one cap. */
export const officialImport = async (
  file: string,
  flags: OfficialImportFlags,
  command: Command,
): Promise<void> => {
  const book = loadRulebook()
  const cap = book.rules.find(({ byId }) => byId.has(flags.measure))?.byId.get(flags.measure)?.cap
  const noCap = () =>
    command.error(`error: --measure: ${flags.measure} is no paragraph with a cap`, { exitCode: 2 })
  if (!cap) return noCap()
  const table = await tableFile(file, officialColumns)
  if (table === null)
    return flags.json
      ? print(`${jsonText({ file, rows: 0, known: 0, added: [], problems: [] }, 2)}\n`)
      : undefined
  const done = await withStore(flags.db, (store) => {
    const now = () => new Date().toISOString()
    return importOfficial(table, flags.measure, { ...book, store, now, importedOn: today() })
  })
  if (done === null) return noCap()
  sayRowProblems(file, done.problems)
  const { rows, read, added, problems } = done
  if (flags.json) {
    await print(`${jsonText({ file, rows, known: read - added.length, added, problems }, 2)}\n`)
    return
  }
  const summary = `${rows} rows: ${added.length} new, ${read - added.length} known before, ${rows - read} refused`
  const lines = [
    ...(added.length > 0 ? observationList(added, viewWidth(process.stdout.columns)) : []),
    [run(summary, added.length > 0 ? 'plain' : 'dim')],
  ]
  await print(ink(lines, wantsColour()))
}
