import { loadOrigins } from '../../adapters/pipeline/load-origins.ts'
import { storedTransfers } from '../../desk/stored-transfers.ts'
import type { FlowFlags } from '../commands/statements.ts'
import { flowFilter } from '../flow-filter.ts'
import { jsonText } from '../json-output.ts'
import { withStore } from '../open-store.ts'
import { print } from '../output.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { ink } from '../view/ink.ts'
import { transferList } from '../view/transfer-list.ts'

/** Lists the transfers of all stored documents, as JSON or as a table. */
export const listTransfers = async (flags: FlowFlags): Promise<void> => {
  const found = await withStore(flags.db, (store) => storedTransfers(store, loadOrigins(), flowFilter(flags)))
  if (flags.json) await print(`${jsonText(found, 2)}\n`)
  else await print(ink(transferList(found, viewWidth(process.stdout.columns)), wantsColour()))
}
