import type { Case } from '../cases/case.ts'
import type { CaseChange, CaseDeed, CaseItem } from '../cases/case-change.ts'
import { caseOf } from '../cases/case-of-changes.ts'
import { deedFault } from '../cases/deed-fault.ts'
import type { Store } from '../ports/store.ts'
import type { DocumentId } from '../reading/document-id.ts'
import { judgedRoles } from '../reading/judged-roles.ts'
import { judgedStatements } from '../reading/judged-statements.ts'
import { inTurn } from './in-turn.ts'

export type CaseDeps = {
  readonly store: Store
  /** The present instant, ISO. */
  readonly now: () => string
  readonly newId: () => string
}

/** The case after what was asked, or why it was not done, as a sentence. */
export type ChangedCase = { readonly changed: Case } | { readonly refused: string }

/** Another process may write in between; so often it is looked at anew. */
const mostTries = 200

export const findCase = async (id: string, store: Store): Promise<Case | null> =>
  caseOf(await store.changesOfCase(id))

/** All cases, the one that was changed last first. */
export const allCases = async (store: Store): Promise<readonly Case[]> =>
  (await store.cases())
    .flatMap((changes) => caseOf(changes) ?? [])
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0))

/** Opens a new case under a title. */
export const openCase = async (
  title: string,
  who: string,
  { store, now, newId }: CaseDeps,
): Promise<Case> => {
  const change: CaseChange = { id: newId(), case: newId(), who, at: now(), deed: { kind: 'opened', title } }
  await store.changeCase(change, 0)
  const opened = caseOf([change])
  if (opened === null) throw new Error('one change makes a case')
  return opened
}

/** Does something to a case, whoever writes at the same moment; `over` is as in `deedFault`. Null where there is no such case. */
export const changeCase = (
  id: string,
  deed: CaseDeed,
  over: string | null,
  who: string,
  deps: CaseDeps,
): Promise<ChangedCase | null> =>
  inTurn(`case ${id}`, deps.store, () => untilChanged(id, deed, over, who, deps))

/** Looks at the case anew as long as another process writes in between. */
const untilChanged = async (
  id: string,
  deed: CaseDeed,
  over: string | null,
  who: string,
  { store, now, newId }: CaseDeps,
): Promise<ChangedCase | null> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = await store.changesOfCase(id)
    const found = caseOf(before)
    if (found === null) return null
    const fault = deedFault(found, deed, over)
    if (fault !== null) return { refused: fault }
    const change: CaseChange = { id: newId(), case: id, who, at: now(), deed }
    if ((await store.changeCase(change, before.length)) === 'stale') continue
    const changed = caseOf([...before, change])
    if (changed !== null) return { changed }
  }
  throw new Error(`others changed the case ${id} ${mostTries} times in between`)
}

/** A statement of a document's newest reading as a thing for a case; null where there is none of that id. */
export const statementItem = async (
  document: DocumentId,
  statement: string,
  store: Store,
): Promise<CaseItem | null> => {
  const reading = await store.newest(document)
  if (reading === null) return null
  const { statements } = judgedStatements(
    reading.statements,
    await store.judgements(document),
    reading.article?.text ?? '',
  )
  const found = statements.find((one) => one.statement.id === statement)?.statement
  if (found === undefined) return null
  return { kind: 'statement', document, statement, quote: found.quote, roles: judgedRoles(found) }
}
