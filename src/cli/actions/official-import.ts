import type { Command } from 'commander'
import { loadRulebook } from '../../adapters/data-files/load-rules.ts'
import { readOfficial } from '../../ledger/read-official.ts'
import { addObservations } from '../../regimes/observation.ts'
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

const needed = [['month', 'period'], ['supplier'], ['tonnes', 'barrels']]

/** Imports a table of official figures for one cap. */
export const importOfficial = async (
  file: string,
  flags: OfficialImportFlags,
  command: Command,
): Promise<void> => {
  const { rules: packs, taxonomy, factors, observations: shipped } = loadRulebook()
  const rules = packs.find(({ byId }) => byId.has(flags.measure))
  const measure = rules?.byId.get(flags.measure)
  const goods = (measure?.cap?.items ?? measure?.items)?.[0]
  if (rules === undefined || !measure?.cap || goods === undefined)
    return command.error(`error: --measure: ${flags.measure} is no paragraph with a cap`, { exitCode: 2 })
  const table = await tableFile(file, needed)
  if (table === null)
    return flags.json
      ? print(`${jsonText({ file, rows: 0, known: 0, added: [], problems: [] }, 2)}\n`)
      : undefined
  const done = await withStore(flags.db, async (store) => {
    const kept = addObservations(shipped, await store.observations()).all
    const options = { measure: measure.id, goods, rules, taxonomy, factors, importedOn: today() }
    const { observations, problems } = readOfficial(table.rows, options, kept)
    const added = await store.observe(observations, shipped, new Date().toISOString())
    return {
      rows: table.rows.length + table.broken.length,
      read: observations.length,
      added,
      problems: [...table.broken, ...problems].toSorted((a, b) => a.line - b.line),
    }
  })
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
