import type { FailedDocument, FoundDocument, Source } from '../ports/source.ts'
import type { ReadOptions } from '../reading/read-options.ts'
import type { DocumentRecord } from '../reading/reading.ts'

/** What a person says about the pages; each goes before what the page or its source says. */
export type GivenOptions = Partial<
  Pick<ReadOptions, 'address' | 'outlet' | 'language' | 'published' | 'strict'>
>

/** Told of each document before it is read: how many are done, of how many, and its name. */
export type OnProgress = (done: number, of: number | null, source: string) => void

export type OptedDocument = {
  readonly found: FoundDocument | FailedDocument
  readonly options: ReadOptions
}

/** When a document was fetched, for its record; nothing where its source does not say so. */
export const fetchedAt = (found: OptedDocument['found']): Pick<DocumentRecord, 'fetchedAt'> =>
  found.kind === 'document' && found.fetchedAt !== undefined ? { fetchedAt: found.fetchedAt } : {}

/** Told what a source holds beside pages, in a sentence. */
export type OnPassedOver = (source: string, message: string) => void

/** All documents of the sources, one after another, each with the options that it is read with. */
export async function* documentsOf(
  sources: readonly Source[],
  given: GivenOptions,
  onProgress: OnProgress,
  onPassedOver: OnPassedOver,
): AsyncGenerator<OptedDocument> {
  const total = sources.reduce<number | null>(
    (sum, { count }) => (sum === null || count === null ? null : sum + count),
    0,
  )
  let done = 0
  for (const source of sources)
    for await (const found of source.documents()) {
      if (found.kind === 'passed') {
        onPassedOver(found.source, found.message)
        continue
      }
      onProgress(done, total, found.source)
      const document = found.kind === 'document' ? found : null
      yield {
        found,
        options: {
          mediaType: document?.mediaType ?? null,
          charset: document?.charset ?? null,
          address: given.address ?? document?.address ?? null,
          outlet: given.outlet ?? null,
          language: given.language ?? null,
          published: given.published ?? null,
          strict: given.strict ?? false,
          item: document?.item ?? null,
        },
      }
      done += 1
    }
}
