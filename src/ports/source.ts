import type { Problem } from '../problems/problem.ts'

/** Bytes that a source gave, with what it said about them. */
export type FoundDocument = {
  readonly kind: 'document'
  /** Path or address as given. */
  readonly source: string
  readonly bytes: Uint8Array
  readonly mediaType: string | null
  readonly charset: string | null
  readonly address: string | null
}

/** Why a source, or one document of it, gave no bytes. */
export type FailedDocument = {
  readonly kind: 'failed'
  readonly source: string
  readonly problem: Problem
}

/** One thing that a person names to be read: a file, a folder, an address, standard input. */
export type Source = {
  readonly name: string
  /** How many documents; null where that is known only at the end. */
  readonly count: number | null
  /** Whether it is one document by its nature; a folder with one page in it is not. */
  readonly single: boolean
  /** The documents in a fixed order, each read when it is asked for. Never throws for what is wrong outside. */
  documents(): AsyncIterable<FoundDocument | FailedDocument>
}

/** More than this is not read. */
export const byteLimit = 64 * 1024 * 1024
