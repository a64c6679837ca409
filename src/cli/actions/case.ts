import { randomUUID } from 'node:crypto'
import { loadOrigins } from '../../adapters/pipeline/load-origins.ts'
import type { Case } from '../../cases/case.ts'
import type { CaseDeed, CaseItem } from '../../cases/case-change.ts'
import { allCases, type CaseDeps, changeCase, openCase, statementItem } from '../../desk/change-case.ts'
import { findTransfer } from '../../desk/choose-findings.ts'
import { storedTransfers } from '../../desk/stored-transfers.ts'
import type { Store } from '../../ports/store.ts'
import { caseNamed, documentNamed } from '../asked-findings.ts'
import type { CaseAddFlags, CaseFlags, CaseWriteFlags } from '../commands/case.ts'
import { failed } from '../failed.ts'
import { jsonText } from '../json-output.ts'
import { withStore } from '../open-store.ts'
import { print } from '../output.ts'
import { viewWidth, wantsColour } from '../terminal.ts'
import { caseList, caseView } from '../view/case-view.ts'
import { ink } from '../view/ink.ts'

const depsOf = (store: Store): CaseDeps => ({ store, now: () => new Date().toISOString(), newId: randomUUID })

const printCase = (found: Case, json: true | undefined): Promise<void> =>
  print(
    json ? `${jsonText(found, 2)}\n` : ink(caseView(found, viewWidth(process.stdout.columns)), wantsColour()),
  )

/** Lists the cases, the one that was changed last first. */
export const listCases = async ({ json, db }: CaseFlags): Promise<void> => {
  const cases = await withStore(db, allCases)
  await print(json ? `${jsonText(cases, 2)}\n` : ink(caseList(cases), wantsColour()))
}

export const showCase = (name: string, { json, db }: CaseFlags): Promise<void> =>
  withStore(db, async (store) => {
    const named = await caseNamed(name, store)
    return 'problem' in named ? failed(named.problem) : printCase(named.found, json)
  })

export const openNamedCase = (title: string, { who, json, db }: CaseWriteFlags): Promise<void> =>
  withStore(db, async (store) => printCase(await openCase(title, who, depsOf(store)), json))

/** Changes the case that a person named, and prints it; what cannot be done is said. */
const change = (
  name: string,
  { who, json, db }: CaseWriteFlags,
  deed: (found: Case, store: Store) => Promise<CaseDeed | string>,
): Promise<void> =>
  withStore(db, async (store) => {
    const named = await caseNamed(name, store)
    if ('problem' in named) return failed(named.problem)
    const done = await deed(named.found, store)
    if (typeof done === 'string') return failed(done)
    const changed = await changeCase(named.found.id, done, null, who, depsOf(store))
    if (changed === null) return failed(`The store has no case “${name}”.`)
    return 'refused' in changed ? failed(changed.refused) : printCase(changed.changed, json)
  })

/** What the flags name as a thing for a case, or why there is none, as a sentence. */
const itemOf = async (
  { statement, transfer, document }: CaseAddFlags,
  store: Store,
): Promise<CaseItem | string> => {
  if (statement !== undefined) {
    const found = (await store.statements({})).find((one) => one.statement.id === statement)
    const item = found === undefined ? null : await statementItem(found.foundIn.document, statement, store)
    return item ?? `The store has no statement ${statement}.`
  }
  if (transfer !== undefined) {
    const found = findTransfer(await storedTransfers(store, loadOrigins(), {}), [transfer])
    if (found === undefined) return `No stored page speaks of a transfer ${transfer}.`
    return { kind: 'transfer', transfer: found.transfer.id, statements: found.transfer.statements }
  }
  if (document === undefined) return { kind: 'note' }
  const named = await documentNamed(document, store)
  return 'problem' in named ? named.problem : { kind: 'document', document: named.document }
}

/** Puts what the flags name into a case. */
export const addToCase = (name: string, flags: CaseAddFlags): Promise<void> =>
  change(name, flags, async (_, store) => {
    const item = await itemOf(flags, store)
    if (typeof item === 'string') return item
    return { kind: 'added', entry: randomUUID(), item, note: flags.note ?? '' }
  })

/** Takes the last change back that nobody has taken back yet. */
export const undoInCase = (name: string, flags: CaseWriteFlags): Promise<void> =>
  change(name, flags, async ({ history }) => {
    const last = history.findLast(
      ({ undone, deed }) => !undone && deed.kind !== 'opened' && deed.kind !== 'undone',
    )
    return last === undefined ? 'There is nothing to take back.' : { kind: 'undone', change: last.id }
  })
