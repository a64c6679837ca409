import { loadRulebook } from '../../adapters/data-files/load-rules.ts'
import { addObservations, monthsOf } from '../../regimes/observation.ts'
import type { OfficialListFlags } from '../commands/official.ts'
import { jsonText } from '../json-output.ts'
import { withStore } from '../open-store.ts'
import { print } from '../output.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { ink } from '../view/ink.ts'
import { observationList } from '../view/observation-list.ts'

/** Lists official figures, those that ship with the program first. */
export const listOfficial = async (flags: OfficialListFlags): Promise<void> => {
  const { month, supplier } = flags
  const shipped = loadRulebook().observations
  const all = addObservations(shipped, await withStore(flags.db, (store) => store.observations())).all
  const wanted = month === undefined ? null : new Set(monthsOf({ from: month, to: month }))
  const found = all.filter(
    (o) =>
      (wanted === null || monthsOf(o).some((m) => wanted.has(m))) &&
      (supplier === undefined || o.suppliers.includes(supplier)),
  )
  if (flags.json) await print(`${jsonText(found, 2)}\n`)
  else await print(ink(observationList(found, viewWidth(process.stdout.columns)), wantsColour()))
}
