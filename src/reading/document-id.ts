import { createHash } from 'node:crypto'

/** A document is known by its bytes: `sha256:` and 64 hexadecimal digits. */
export type DocumentId = `sha256:${string}`

export const documentId = (bytes: Uint8Array): DocumentId =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Reads a document id, or the beginning of one as a person copies it, with or without `sha256:`; null for anything else. */
export const documentIdPrefix = (text: string): string | null => {
  const digits = /^(?:sha256:)?([0-9a-f]{4,64})$/u.exec(text.toLowerCase())?.[1]
  return digits === undefined ? null : `sha256:${digits}`
}

/** The short form in which a person sees an id: `9c41…e07b`. */
export const shortId = (id: DocumentId): string => `${id.slice(7, 11)}…${id.slice(-4)}`
