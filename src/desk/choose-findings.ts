import type { Case } from '../cases/case.ts'
import type { CaseItem } from '../cases/case-change.ts'
import type { DossierDocument, DossierEntry, DossierStatement, DossierSubject } from '../exports/dossier.ts'
import type { Store } from '../ports/store.ts'
import { findHeld } from '../reading/attach-judgements.ts'
import type { DocumentId } from '../reading/document-id.ts'
import { type OpenDocument, type OpenedDocument, statementKey } from './dossier-documents.ts'
import type { TransferOverall } from './stored-transfers.ts'

/** What is to be taken away. */
export type AskedFindings =
  | { readonly kind: 'everything' }
  | { readonly kind: 'document'; readonly document: DocumentId }
  | { readonly kind: 'transfer'; readonly transfer: string }
  | { readonly kind: 'case'; readonly found: Case }

/** What a dossier is about: documents and statements in the order in which they are first named, and transfers. */
export type ChosenFindings = {
  readonly subject: DossierSubject
  readonly entries: readonly DossierEntry[]
  readonly statements: readonly DossierStatement[]
  readonly documents: readonly DossierDocument[]
}

const chosenOf = (subject: DossierSubject, opened: readonly (OpenedDocument | null)[]): ChosenFindings => ({
  subject,
  entries: [],
  documents: opened.flatMap((one) => one?.document ?? []),
  statements: opened.flatMap((one) => one?.statements ?? []),
})

export const documentsOfTransfer = ({ pages }: TransferOverall): readonly DocumentId[] =>
  pages.map(({ document }) => document)

/** The transfer by its id, or by that of a statement about it. */
export const findTransfer = <T extends { readonly transfer: TransferOverall['transfer'] }>(
  transfers: readonly T[],
  ids: readonly string[],
): T | undefined =>
  transfers.find(({ transfer }) => ids.includes(transfer.id)) ??
  transfers.find(({ transfer }) => transfer.statements.some((id) => ids.includes(id)))

const openAll = async (
  ids: readonly DocumentId[],
  open: OpenDocument,
): Promise<readonly (OpenedDocument | null)[]> => {
  const all: (OpenedDocument | null)[] = []
  for (const id of ids) all.push(await open(id))
  return all
}

/** The pages of a transfer, of each only what it says about the transfer. */
const openTransfer = async (
  overall: TransferOverall,
  open: OpenDocument,
): Promise<readonly OpenedDocument[]> =>
  (await openAll(documentsOfTransfer(overall), open)).flatMap((one) =>
    one === null
      ? []
      : [{ ...one, statements: one.statements.filter(({ transfer }) => transfer === overall.transfer.id) }],
  )

/** What a thing in a case is now, and what it brings. */
const openItem = async (
  item: CaseItem,
  transfers: readonly TransferOverall[],
  open: OpenDocument,
): Promise<{ readonly found: string | null; readonly opened: readonly OpenedDocument[] }> => {
  const nothing = { found: null, opened: [] }
  switch (item.kind) {
    case 'note':
      return nothing
    case 'document': {
      const one = await open(item.document)
      return one === null ? nothing : { found: item.document, opened: [one] }
    }
    case 'transfer': {
      const overall = findTransfer(transfers, [item.transfer, ...item.statements])
      if (overall === undefined) return nothing
      return { found: overall.transfer.id, opened: await openTransfer(overall, open) }
    }
    case 'statement': {
      const one = await open(item.document)
      const held = findHeld(item, one?.statements.map(({ statement }) => statement) ?? [])
      if (one === null || held === null) return nothing
      const statements = one.statements.filter(({ statement }) => statement.id === held.id)
      return { found: held.id, opened: [{ ...one, statements }] }
    }
  }
}

const uniqueBy = <T>(values: readonly T[], key: (value: T) => string): readonly T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
]

const chosenOfCase = async (
  found: Case,
  transfers: readonly TransferOverall[],
  open: OpenDocument,
): Promise<ChosenFindings> => {
  const { id, title, openedBy, openedAt, changedBy, changedAt } = found
  const entries: DossierEntry[] = []
  const opened: OpenedDocument[] = []
  for (const { noteChange: _, ...entry } of found.entries) {
    const now = await openItem(entry.item, transfers, open)
    entries.push({ ...entry, found: now.found })
    opened.push(...now.opened)
  }
  const chosen = chosenOf({ kind: 'case', case: id, title, openedBy, openedAt, changedBy, changedAt }, opened)
  return {
    ...chosen,
    entries,
    documents: uniqueBy(chosen.documents, (one) => one.id),
    statements: uniqueBy(chosen.statements, ({ document, statement }) =>
      statementKey(document, statement.id),
    ),
  }
}

/** Finds what was asked for; null where the store has nothing of the kind. */
export const chooseFindings = async (
  asked: AskedFindings,
  transfers: readonly TransferOverall[],
  open: OpenDocument,
  store: Store,
): Promise<ChosenFindings | null> => {
  switch (asked.kind) {
    case 'everything':
      return chosenOf({ kind: 'everything' }, await openAll(await store.documents(), open))
    case 'document': {
      const one = await open(asked.document)
      return one === null ? null : chosenOf(asked, [one])
    }
    case 'transfer': {
      const overall = findTransfer(transfers, [asked.transfer])
      if (overall === undefined) return null
      return chosenOf({ kind: 'transfer', transfer: overall.transfer.id }, await openTransfer(overall, open))
    }
    case 'case':
      return chosenOfCase(asked.found, transfers, open)
  }
}
