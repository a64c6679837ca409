import { createHash } from 'node:crypto'
import type { ReadOptions } from '../../reading/read-options.ts'
import { quotesOf } from '../../statements/quotes-of-statement.ts'
import type { Quote } from '../../text/span.ts'
import type { Dossier, DossierDocument, DossierSubject } from '../dossier.ts'
import { webAddress } from '../source-name.ts'

export const manifestSchema = 'tidewaiter/evidence@1'

/** Where the manifest stands in the archive that it describes, as its first page. */
export const manifestAddress = 'urn:tidewaiter:manifest.json'

/** A statement by its words: every quote that it holds, each at its place in the article's text. */
export type ManifestStatement = { readonly id: string; readonly quotes: readonly Quote[] }

/** A page in the archive: its record, its hash, and what it was read as. */
export type ManifestDocument = {
  /** `sha256:` and the digits of the hash of its bytes. */
  readonly id: string
  readonly name: string
  readonly address: string | null
  readonly bytes: number
  /** Record of the bytes, and record of the article's text with its SHA-256. */
  readonly record: string
  readonly text: { readonly record: string; readonly sha256: string }
  readonly title: string | null
  readonly outlet: string | null
  readonly publishedOn: string | null
  readonly readAt: string | null
  readonly reading: string
  readonly engine: string
  readonly options: ReadOptions
  readonly statements: readonly ManifestStatement[]
}

/** What an archive of evidence holds, by hashes. */
export type Manifest = {
  readonly schema: typeof manifestSchema
  readonly program: string
  readonly madeAt: string
  readonly subject: DossierSubject
  readonly documents: readonly ManifestDocument[]
}

/** The manifest beside an archive also has the hash of the archive itself. */
export type OuterManifest = Manifest & {
  readonly archive: { readonly name: string; readonly bytes: number; readonly sha256: string }
}

/** The same id for the same content whenever it is written: version 8 of RFC 9562, made of a SHA-256. */
export const recordId = (kind: 'document' | 'text' | 'manifest', content: string): string => {
  const hex = createHash('sha256').update(`${kind} ${content}`).digest('hex')
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const documentOf = (page: DossierDocument, dossier: Dossier, options: ReadOptions): ManifestDocument => ({
  id: page.id,
  name: page.name,
  address: page.address,
  bytes: page.bytes,
  record: recordId('document', page.id),
  text: { record: recordId('text', `${page.id} ${page.text}`), sha256: page.text },
  title: page.title,
  outlet: page.outlet,
  publishedOn: page.publishedOn,
  readAt: page.readAt,
  reading: page.reading,
  engine: page.engine,
  options: { ...options, address: webAddress(options.address) },
  statements: dossier.statements
    .filter(({ document }) => document === page.id)
    .map(({ statement }) => ({
      id: statement.id,
      quotes: quotesOf(statement).map(({ start, end, text }) => ({ start, end, text })),
    })),
})

/** The manifest of a dossier; `options` are those with which each of its documents was read. */
export const manifestOf = (dossier: Dossier, options: (document: string) => ReadOptions): Manifest => ({
  schema: manifestSchema,
  program: dossier.program,
  madeAt: dossier.madeAt,
  subject: dossier.subject,
  documents: dossier.documents.map((page) => documentOf(page, dossier, options(page.id))),
})
