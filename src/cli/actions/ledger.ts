import type { Command } from 'commander'
import { loadRulebook } from '../../adapters/data-files/load-rules.ts'
import { loadOrigins } from '../../adapters/pipeline/load-origins.ts'
import { claimedEntries } from '../../desk/claimed-entries.ts'
import { accountOf } from '../../ledger/account.ts'
import { windowOn } from '../../regimes/cap-window.ts'
import type { Cap } from '../../regimes/measure.ts'
import { addObservations, type Observation } from '../../regimes/observation.ts'
import { type IsoDay, lastDay } from '../../text/partial-date.ts'
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

/** The window of the newest figure that is known by a day, else of that day. */
const newestWindow = (cap: Cap, measure: string, figures: readonly Observation[], day: IsoDay): string => {
  const newest = figures
    .filter((o) => o.measure === measure && o.seen <= day && o.basis !== 'missing')
    .map((o) => lastDay(o.to))
    .toSorted()
    .at(-1)
  return windowOn(cap, newest !== undefined && newest < day ? newest : day)?.id ?? ''
}

/** Shows the account of a cap; a paragraph, window or factor that is not there ends with exit code 2. */
export const ledger = async (id: string, flags: LedgerFlags, command: Command): Promise<void> => {
  const book = loadRulebook()
  const rules = book.rules.find(({ byId }) => byId.has(id))
  const measure = rules?.byId.get(id)
  if (rules === undefined || measure === undefined)
    return command.error(`error: no body of rules has a paragraph ${id}`, { exitCode: 2 })
  const knownOn = flags.knownOn ?? null
  const day = knownOn ?? today()
  const { observations, entries, originNames } = await withStore(flags.db, async (store) => {
    const all = addObservations(book.observations, await store.observations()).all
    const deps = { store, rules, origin: loadOrigins(), observations: all, knownOn, undated: today() }
    return { observations: all, ...(await claimedEntries(measure, deps)) }
  })
  const window =
    flags.window ?? (measure.cap === null ? '' : newestWindow(measure.cap, id, observations, day))
  const { account, problem } = accountOf(rules, id, window, observations, entries, {
    knownOn,
    factor: flags.factor ?? null,
    countClaims: flags.countDisputed === true,
    disputes: book.disputes,
  })
  if (account === null) return command.error(`error: ${problem}`, { exitCode: 2 })
  if (flags.json) return print(`${jsonText(account, 2)}\n`)
  if (flags.csv) return print(accountCsv(account, observations))
  const width = viewWidth(process.stdout.columns)
  await print(ink(accountView(account, { facts: viewFacts(book), originNames, width }), wantsColour()))
}
