import type { Command } from 'commander'
import { loadRulebook } from '../../adapters/data-files/load-rules.ts'
import { loadOrigins } from '../../adapters/pipeline/load-origins.ts'
import { accountOfStore } from '../../desk/account-of-store.ts'
import { accountCsv } from '../account-csv.ts'
import type { LedgerFlags } from '../commands/ledger.ts'
import { jsonText } from '../json-output.ts'
import { withStore } from '../open-store.ts'
import { print } from '../output.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { today } from '../today.ts'
import { accountView } from '../view/account-view.ts'
import { ink } from '../view/ink.ts'
import { viewFacts } from '../view/view-facts.ts'

/** Shows the account of a cap; a paragraph, window or factor that is not there ends with exit code 2. */
export const ledger = async (measure: string, flags: LedgerFlags, command: Command): Promise<void> => {
  const book = loadRulebook()
  const asked = {
    measure,
    window: flags.window ?? null,
    knownOn: flags.knownOn ?? null,
    factor: flags.factor ?? null,
    countDisputed: flags.countDisputed === true,
  }
  const found = await withStore(flags.db, (store) =>
    accountOfStore(asked, { store, ...book, origin: loadOrigins(), today: today() }),
  )
  if (found.account === null) return command.error(`error: ${found.problem}`, { exitCode: 2 })
  const { account, observations, originNames } = found
  if (flags.json) return print(`${jsonText(account, 2)}\n`)
  if (flags.csv) return print(accountCsv(account, observations))
  const width = viewWidth(process.stdout.columns)
  await print(ink(accountView(account, { facts: viewFacts(book), originNames, width }), wantsColour()))
}
