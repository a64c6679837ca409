import type { FoundDocument, Source } from '../ports/source.ts'
import type { Store } from '../ports/store.ts'
import { documentId } from '../reading/document-id.ts'
import { failedReading } from '../reading/failed-reading.ts'
import type { Followed } from '../reading/follow-statements.ts'
import { factsInForce } from '../reading/page-judgement.ts'
import type { ReadOptions } from '../reading/read-options.ts'
import type { Reading } from '../reading/reading.ts'
import { readingId } from '../reading/reading-id.ts'
import {
  documentsOf,
  fetchedAt,
  type GivenOptions,
  type OnPassedOver,
  type OnProgress,
} from './documents-of.ts'
import { guarded } from './guarded.ts'
import { keepStanding } from './standing.ts'

/** Reads bytes into a reading; the core's pipeline with its knowledge. */
export type ReadBytes = (bytes: Uint8Array, source: string, options: ReadOptions) => Reading

export type ReadSourcesDeps = {
  readonly engine: string
  readonly read: ReadBytes
  /** What judgements on a page that is read again are followed with. */
  readonly knowledge: Followed
  /** Null where nothing is to be kept. */
  readonly store: Store | null
  /** The present instant, ISO. */
  readonly now: () => string
  readonly onProgress: OnProgress
  readonly onPassedOver: OnPassedOver
}

/**
 * The reading of one document, with what people said about it before, unless this time they say otherwise: from the store where
 * it is known, else made and, where it has an article, kept.
 */
const readOrRecall = async (
  deps: ReadSourcesDeps,
  found: FoundDocument,
  asked: ReadOptions,
  given: GivenOptions,
): Promise<Reading> => {
  const { bytes, source } = found
  const said = (await deps.store?.pageJudgements(documentId(bytes))) ?? []
  const options = { ...asked, ...factsInForce(said), ...given }
  const id = readingId(documentId(bytes), deps.engine, options)
  // The same bytes may have been kept from another place or day: a reading names those that were asked for.
  const named = (reading: Reading): Reading => {
    const { fetchedAt: _, ...document } = reading.document
    return { ...reading, document: { ...document, source, ...fetchedAt(found) } }
  }
  const recall = async (): Promise<Reading | null> => {
    const known = (await deps.store?.reading(id)) ?? null
    return known && named(known)
  }
  const known = await recall()
  if (known) return known
  const reading = guarded(
    () => named(deps.read(bytes, source, options)),
    (problem) => failedReading(source, problem, deps.engine, options, bytes),
    source,
  )
  if (deps.store === null || reading.article === null) return reading
  await keepStanding(reading, bytes, deps.now(), deps.store, deps.knowledge)
  return (await recall()) ?? reading
}

/** Reads sources one document after another, each kept before it is given out; what fails is given out as well. */
export async function* readSources(
  sources: readonly Source[],
  given: GivenOptions,
  deps: ReadSourcesDeps,
): AsyncGenerator<Reading> {
  for await (const { found, options } of documentsOf(sources, given, deps.onProgress, deps.onPassedOver)) {
    yield found.kind === 'failed'
      ? failedReading(found.source, found.problem, deps.engine, options)
      : await readOrRecall(deps, found, options, given)
  }
}
