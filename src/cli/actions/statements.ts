import { voicesOf } from '../../desk/same-text.ts'
import type { StatementFilter } from '../../ports/store.ts'
import type { StatementFlags } from '../commands/statements.ts'
import { flowFilter } from '../flow-filter.ts'
import { jsonText } from '../json-output.ts'
import { withStore } from '../open-store.ts'
import { print } from '../output.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { ink } from '../view/ink.ts'
import { statementList } from '../view/statement-list.ts'

/** Lists what is stored, as JSON or as a table. */
export const listStatements = async (flags: StatementFlags): Promise<void> => {
  const filter: StatementFilter = {
    ...flowFilter(flags),
    ...(flags.stance !== undefined && { stance: flags.stance }),
    ...(flags.phase !== undefined && { phase: flags.phase }),
  }
  const found = await withStore(flags.db, async (store) => {
    const [statements, voices] = [await store.statements(filter), await voicesOf(store)]
    return statements.map((stored) => ({
      ...stored,
      voice: voices.get(stored.foundIn.document)?.document ?? stored.foundIn.document,
    }))
  })
  if (flags.json) await print(`${jsonText(found, 2)}\n`)
  else await print(ink(statementList(found, viewWidth(process.stdout.columns)), wantsColour()))
}
