import { createHash } from 'node:crypto'
import { wellFormed } from '../../text/well-formed.ts'
import type { ManifestDocument } from './manifest.ts'

/** Something that is not as the manifest says: which page, and what, as a sentence. */
export type EvidenceFault = { readonly at: string; readonly message: string }

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** What a page is called in a sentence. */
export const placeOf = ({ title, name, id }: ManifestDocument): string =>
  `${title === null ? name : `“${shown(title)}”`} (${id.slice(0, 19)}…)`

/** Holds the bytes of a page against its hash and its length. */
export const checkBytes = (page: ManifestDocument, bytes: Uint8Array): readonly EvidenceFault[] => {
  const found = sha256(bytes)
  const at = placeOf(page)
  if (`sha256:${found}` !== page.id)
    return [
      {
        at,
        message: `Its bytes have the SHA-256 ${found}; ${page.id.slice('sha256:'.length)} was expected.`,
      },
    ]
  return bytes.length === page.bytes
    ? []
    : [{ at, message: `It has ${bytes.length} bytes; ${page.bytes} were expected.` }]
}

/** Holds the text of a page against its hash, and every quote against the characters at its place. */
export const checkText = (page: ManifestDocument, bytes: Uint8Array): readonly EvidenceFault[] => {
  const at = placeOf(page)
  const found = sha256(bytes)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const quotes = page.statements.flatMap(({ id, quotes: all }) =>
    all
      .filter((quote) => text.slice(quote.start, quote.end) !== wellFormed(quote.text))
      .map((quote) => ({
        at,
        message: `Statement ${id}: “${shown(quote.text)}” does not stand at ${quote.start}–${quote.end}; “${shown(text.slice(quote.start, quote.end))}” does.`,
      })),
  )
  return found === page.text.sha256
    ? quotes
    : [{ at, message: `Its text has the SHA-256 ${found}; ${page.text.sha256} was expected.` }, ...quotes]
}
