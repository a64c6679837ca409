import { textPage } from '../../cli/page.fixture.ts'
import { dossierOf } from '../../desk/dossier-of.ts'
import type { Manifest } from '../../exports/evidence/manifest.ts'
import { noOptions } from '../../reading/read-options.ts'
import { isoDay } from '../../text/partial-date.ts'
import { loadRulebook } from '../data-files/load-rules.ts'
import { kyselyStore } from '../kysely-store/kysely-store.ts'
import { loadPipeline } from '../pipeline/load-pipeline.ts'
import { openSqlite } from '../sqlite/open-sqlite.ts'
import type { VerifyDeps } from './verify-archive.ts'
import { evidenceOf } from './write-evidence.ts'

const { knowledge, read } = loadPipeline()

/** Checks with the engine that reads the pages of the fixture. */
export const fixtureDeps: VerifyDeps = {
  engine: knowledge.engine,
  readAgain: ({ options }, bytes) => read(bytes, 'page', options).article?.text ?? '',
}

/** Evidence of two pages that were read from files below a home, one with an address that would break out of its header. */
export const fixtureEvidence = async (): Promise<{
  readonly archive: Buffer
  readonly manifest: Manifest
}> => {
  const store = kyselyStore(await openSqlite(':memory:'))
  const today = isoDay('2024-02-01')
  if (today === null) throw new Error('a day')
  const addresses = ['https://paper.example/1', 'https://paper.example/\r\nWARC-Type: warcinfo\r\n']
  for (const [i, address] of addresses.entries()) {
    const bytes = new TextEncoder().encode(textPage(i + 1))
    const reading = read(bytes, `/home/reader/${i}.txt`, { ...noOptions, address })
    await store.keep(reading, bytes, '2024-01-01T00:00:00.000Z')
  }
  const dossier = await dossierOf(
    { kind: 'everything' },
    {
      store,
      ...loadRulebook(),
      origin: knowledge.origin,
      today,
      now: () => '2024-02-01T00:00:00.000Z',
      program: 'tidewaiter test',
    },
  )
  if (dossier === null) throw new Error('everything is there')
  const evidence = await evidenceOf(dossier, store)
  const chunks: Uint8Array[] = []
  for await (const chunk of evidence.archive) chunks.push(chunk)
  await store.close()
  return { archive: Buffer.concat(chunks), manifest: evidence.manifest }
}
