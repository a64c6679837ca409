import type { ItemFacts } from '../article/feed/item-facts.ts'
import type { Problem } from '../problems/problem.ts'

/** Bytes that a source gave, with what it said about them. */
export type FoundDocument = {
  readonly kind: 'document'
  /** Path or address as given; with `#` and a name for one document out of a feed or an archive. */
  readonly source: string
  readonly bytes: Uint8Array
  readonly mediaType: string | null
  readonly charset: string | null
  readonly address: string | null
  /** When an archive says that the bytes were fetched, an ISO instant: never a date of publication. */
  readonly fetchedAt?: string
  /** What a feed says about its item. */
  readonly item?: ItemFacts
}

/** Why a source, or one document of it, gave no bytes. */
export type FailedDocument = {
  readonly kind: 'failed'
  readonly source: string
  readonly problem: Problem
}

/** What a source holds that is no page, counted in a sentence. */
export type PassedOver = {
  readonly kind: 'passed'
  readonly source: string
  readonly message: string
}

export type Found = FoundDocument | FailedDocument | PassedOver

/** One thing that a person names to be read: a file, a folder, an address, standard input. */
export type Source = {
  readonly name: string
  /** How many documents; null where that is known only at the end. */
  readonly count: number | null
  /**
   * Whether it is one document by its nature: a folder with one page in it is not, nor is a feed or an archive. Opens the source
   * where only its bytes can tell.
   */
  single(): Promise<boolean>
  /** The documents in a fixed order, each read when it is asked for. Never throws for what is wrong outside. */
  documents(): AsyncIterable<Found>
}

/** A page of more bytes, unpacked, is not read. */
export const byteLimit = 64 * 1024 * 1024
