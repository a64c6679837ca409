import { WARCRecord, WARCSerializer } from 'warcio'
import type { Dossier } from '../../exports/dossier.ts'
import { type Manifest, manifestAddress, manifestOf, recordId } from '../../exports/evidence/manifest.ts'
import type { Store } from '../../ports/store.ts'
import type { ReadOptions } from '../../reading/read-options.ts'

type RecordParts = {
  readonly type: 'resource' | 'conversion'
  readonly id: string
  readonly address: string
  readonly at: string
  readonly mediaType: string
  readonly refersTo?: string
  readonly content: Uint8Array
}

/** `WARC-Date` without the parts of a second, which not every reader takes. */
const dateOf = (instant: string): string => instant.replace(/\.\d+(?=Z$)/u, '')

/** A header is one line of plain characters, whatever a page or a person wrote. */
const header = (text: string): string => text.replace(/[^\x20-\x7e]+/gu, '')

const packed = async ({
  type,
  id,
  address,
  at,
  mediaType,
  refersTo,
  content,
}: RecordParts): Promise<Uint8Array> => {
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield content
  }
  const record = WARCRecord.create(
    {
      type,
      url: header(address),
      date: dateOf(at),
      warcVersion: 'WARC/1.1',
      warcHeaders: {
        'WARC-Record-ID': `<${id}>`,
        'Content-Type': header(mediaType),
        ...(refersTo === undefined ? {} : { 'WARC-Refers-To': `<${refersTo}>` }),
      },
    },
    chunks(),
  )
  const digest = { algo: 'sha-256', prefix: 'sha256:', base32: false }
  return WARCSerializer.serialize(record, { gzip: true, digest })
}

/** Pages without an address on the web are named by their hash. */
const addressOf = (id: string, address: string | null): string =>
  address === null ? `urn:sha256:${id.slice('sha256:'.length)}` : new URL(address).href

/** The readings of a dossier, each looked up by its id, so that one that was made meanwhile changes nothing. */
const optionsOf = async (dossier: Dossier, store: Store): Promise<ReadonlyMap<string, ReadOptions>> => {
  const found = new Map<string, ReadOptions>()
  for (const { id, reading } of dossier.documents) {
    const options = (await store.reading(reading))?.options
    if (options !== undefined) found.set(id, options)
  }
  return found
}

/** What stands in the archive, page by page: the bytes as they came, then the text that all offsets point into. */
async function* recordsOf(manifest: Manifest, store: Store): AsyncGenerator<RecordParts> {
  const { documents, madeAt } = manifest
  const content = new TextEncoder().encode(JSON.stringify(manifest, null, 2))
  const id = recordId('manifest', new TextDecoder().decode(content))
  yield { type: 'resource', id, address: manifestAddress, at: madeAt, mediaType: 'application/json', content }
  for (const page of documents) {
    const [bytes, reading] = [
      await store.bytes(`sha256:${page.id.slice('sha256:'.length)}`),
      await store.reading(page.reading),
    ]
    if (bytes === null || reading === null) throw new Error(`the store has lost ${page.id}`)
    const address = addressOf(page.id, page.address)
    const at = reading.document.fetchedAt ?? page.readAt ?? madeAt
    const { charset } = reading.options
    const mediaType = `${reading.document.mediaType}${charset === null ? '' : `; charset=${charset}`}`
    yield { type: 'resource', id: page.record, address, at, mediaType, content: bytes }
    yield {
      type: 'conversion',
      id: page.text.record,
      address,
      at,
      mediaType: 'text/plain; charset=utf-8',
      refersTo: page.record,
      content: new TextEncoder().encode(reading.article?.text ?? ''),
    }
  }
}

/** Evidence ready to be written: its manifest, and the archive piece by piece, each record packed for itself. */
export type Evidence = { readonly manifest: Manifest; readonly archive: AsyncIterable<Uint8Array> }

/** The pages of a dossier as a web archive (WARC 1.1) that begins with the manifest of its hashes. */
export const evidenceOf = async (dossier: Dossier, store: Store): Promise<Evidence> => {
  const options = await optionsOf(dossier, store)
  const known = (id: string): ReadOptions => {
    const found = options.get(id)
    if (found === undefined) throw new Error(`the store has lost the reading of ${id}`)
    return found
  }
  const manifest = manifestOf(dossier, known)
  const archive = async function* (): AsyncGenerator<Uint8Array> {
    for await (const record of recordsOf(manifest, store)) yield await packed(record)
  }
  return { manifest, archive: archive() }
}
