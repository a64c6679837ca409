import { type Dossier, type DossierTransfer, dossierSchema } from '../exports/dossier.ts'
import type { DocumentId } from '../reading/document-id.ts'
import type { AccountDeps } from './account-of-store.ts'
import { accountsBehind } from './accounts-behind.ts'
import { type AskedFindings, chooseFindings, documentsOfTransfer } from './choose-findings.ts'
import { documentOpener } from './dossier-documents.ts'
import { storedTransfers, type TransferOverall } from './stored-transfers.ts'

export type DossierDeps = AccountDeps & {
  /** Name and version of this program. */
  readonly program: string
  /** The present instant, ISO. */
  readonly now: () => string
}

const transferOf = (overall: TransferOverall, documents: ReadonlySet<DocumentId>): DossierTransfer => {
  const { transfer, origins, denied, assessments } = overall
  return {
    transfer,
    origins,
    denied,
    documents: documentsOfTransfer(overall).filter((id) => documents.has(id)),
    assessments,
  }
}

/** Gathers findings with everything that they rest on; null where the store has nothing of the kind. */
export const dossierOf = async (asked: AskedFindings, deps: DossierDeps): Promise<Dossier | null> => {
  const overall = await storedTransfers(deps.store, deps.origin, {})
  const chosen = await chooseFindings(asked, overall, documentOpener(deps.store, overall), deps.store)
  if (chosen === null) return null
  const documents = new Set(chosen.documents.map(({ id }) => id))
  const wanted = new Set(chosen.statements.map(({ transfer }) => transfer))
  const transfers = overall
    .filter(({ transfer }) => wanted.has(transfer.id))
    .map((one) => transferOf(one, documents))
  const assessments = transfers.flatMap((one) => one.assessments)
  const named = new Set(assessments.flatMap(({ paragraphs }) => paragraphs))
  const packs = deps.rules.map(({ pack }) => pack)
  return {
    schema: dossierSchema,
    program: deps.program,
    madeAt: deps.now(),
    ...chosen,
    transfers,
    paragraphs: packs
      .flatMap(({ measures }) => measures)
      .filter(({ id }) => named.has(id))
      .map(({ id, label, from, url }) => ({ id, label, from, url })),
    accounts: await accountsBehind(assessments, deps),
    regimes: packs
      .filter(({ id }) => assessments.some(({ pack }) => pack.startsWith(`${id}@`)))
      .map(({ id, label, disclaimer }) => ({ id, label, disclaimer })),
  }
}
