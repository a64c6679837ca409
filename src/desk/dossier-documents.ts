import { createHash } from 'node:crypto'
import type { DossierDocument, DossierStatement } from '../exports/dossier.ts'
import { sourceName, webAddress } from '../exports/source-name.ts'
import type { Store } from '../ports/store.ts'
import type { DocumentId } from '../reading/document-id.ts'
import { judgedStatements } from '../reading/judged-statements.ts'
import type { Reading } from '../reading/reading.ts'
import type { TransferOverall } from './stored-transfers.ts'

/** A document with what it says. */
export type OpenedDocument = {
  readonly document: DossierDocument
  readonly statements: readonly DossierStatement[]
}

/** A statement among those of all documents. */
export const statementKey = (document: string, statement: string): string => `${document} ${statement}`

const documentOf = ({ id, document, article, options, engine }: Reading): Omit<DossierDocument, 'loose'> => ({
  id: document.id,
  name: sourceName(document.source),
  address: webAddress(options.address) ?? webAddress(document.source),
  mediaType: document.mediaType,
  bytes: document.bytes,
  title: article?.title ?? null,
  outlet: article?.outlet ?? null,
  publishedOn: article?.publishedOn ?? null,
  publishedFrom: article?.publishedFrom ?? null,
  language: article?.language ?? null,
  readAt: document.readAt ?? null,
  fetchedAt: document.fetchedAt ?? null,
  reading: id,
  engine,
  text: createHash('sha256')
    .update(article?.text ?? '')
    .digest('hex'),
})

/** Opens documents of the store, each once, as they stand after all judgements; null for one that it does not have. */
export const documentOpener = (store: Store, transfers: readonly TransferOverall[]): OpenDocument => {
  const transferOf = new Map(
    transfers.flatMap(({ transfer, statements }) =>
      statements.map(({ document, id }) => [statementKey(document, id), transfer.id] as const),
    ),
  )
  const opened = new Map<DocumentId, OpenedDocument | null>()
  const open = async (id: DocumentId): Promise<OpenedDocument | null> => {
    const reading = await store.newest(id)
    if (reading === null) return null
    const text = reading.article?.text ?? ''
    const { statements, loose } = judgedStatements(reading.statements, await store.judgements(id), text)
    return {
      document: { ...documentOf(reading), loose },
      statements: statements.map((judged) => ({
        document: id,
        ...judged,
        transfer: transferOf.get(statementKey(id, judged.statement.id)) ?? null,
      })),
    }
  }
  return async (id: DocumentId): Promise<OpenedDocument | null> => {
    const known = opened.get(id)
    if (known !== undefined) return known
    const fresh = await open(id)
    opened.set(id, fresh)
    return fresh
  }
}

export type OpenDocument = (id: DocumentId) => Promise<OpenedDocument | null>
