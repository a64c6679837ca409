import type { Command } from 'commander'
import { loadPipeline } from '../../adapters/pipeline/load-pipeline.ts'
import { openSource } from '../../adapters/sources/open-source.ts'
import { readSources } from '../../desk/read-sources.ts'
import { sameTextOf } from '../../desk/same-text.ts'
import type { ReadFlags } from '../commands/read.ts'
import { givenOptions } from '../given-options.ts'
import { isOnePage, onePageOnly } from '../one-page-only.ts'
import { openStore } from '../open-store.ts'
import { pageOutput } from '../page-output.ts'
import { type ReadingBesideOthers, readingView } from '../view/reading-view.ts'
import { viewFacts } from '../view/view-facts.ts'

/** Reads every source and prints each account as soon as it is there. */
export const read = async (names: readonly string[], flags: ReadFlags, command: Command): Promise<void> => {
  const sources = await Promise.all(names.map((name) => openSource(name, { follow: flags.follow === true })))
  const one = await isOnePage(sources)
  onePageOnly(one, flags, command)
  const store = flags.store ? await openStore(flags.db) : null
  try {
    const { engine, read, knowledge } = loadPipeline()
    const facts = viewFacts(knowledge)
    const output = pageOutput<ReadingBesideOthers>(flags, one, (reading, width) =>
      readingView(reading, facts, width, flags.explain === true),
    )
    const deps = {
      engine,
      read,
      knowledge,
      store,
      now: () => new Date().toISOString(),
      onProgress: output.progress,
      onPassedOver: output.passedOver,
    }
    for await (const reading of readSources(sources, givenOptions(flags), deps)) {
      const kept = store !== null && reading.article !== null
      const page = kept ? { ...reading, sameText: await sameTextOf(store, reading.document.id) } : reading
      await output.page(page, reading.document.source, reading.problems)
    }
    await output.end()
  } finally {
    await store?.close()
  }
}
