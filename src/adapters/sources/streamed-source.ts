import type { Found, Source } from '../../ports/source.ts'
import { type Follow, feedDocuments } from './feed-documents.ts'
import { type Opened, openStream, type Stream } from './opened.ts'
import { failedDocument } from './source-failure.ts'

type Outcome = { readonly stream: Stream; readonly opened: Opened } | { readonly error: unknown }

async function* documentsOf(name: string, outcome: Outcome, follow: Follow | null): AsyncGenerator<Found> {
  if ('error' in outcome) throw outcome.error
  const { stream, opened } = outcome
  const { mediaType, charset, address } = stream
  switch (opened.kind) {
    case 'page':
      yield { kind: 'document', source: name, bytes: await opened.bytes(), mediaType, charset, address }
      return
    case 'feed':
      yield* feedDocuments(name, await opened.bytes(), opened.feed, stream, follow)
      return
    case 'archive': {
      const { warcDocuments } = await import('../warc/warc-documents.ts')
      yield* warcDocuments(name, opened.chunks, stream.onProgress)
    }
  }
}

/** A source that is one stream of bytes: a page, a feed or an archive, which shows when it is opened. */
export const streamedSource = (
  name: string,
  open: () => Promise<Stream>,
  follow: Follow | null,
  wanted: (opened: Opened) => boolean = () => true,
): Source => {
  const outcome = async (): Promise<Outcome> => {
    try {
      const stream = await open()
      return { stream, opened: await openStream(stream) }
    } catch (error) {
      return { error }
    }
  }
  let known: Promise<Outcome> | null = null
  const opening = (): Promise<Outcome> => {
    known ??= outcome()
    return known
  }
  return {
    name,
    count: 1,
    single: async () => {
      const found = await opening()
      return 'error' in found || found.opened.kind === 'page'
    },
    async *documents() {
      const found = await opening()
      if ('opened' in found && !wanted(found.opened)) return found.opened.close()
      try {
        yield* documentsOf(name, found, follow)
      } catch (error) {
        yield failedDocument(name, error)
      }
    },
  }
}
