import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kyselyStore } from '../adapters/kysely-store/kysely-store.ts'
import { loadOrigins } from '../adapters/pipeline/load-origins.ts'
import { loadPipeline } from '../adapters/pipeline/load-pipeline.ts'
import { openSqlite } from '../adapters/sqlite/open-sqlite.ts'
import { noOptions } from '../reading/read-options.ts'
import { partialDate } from '../text/partial-date.ts'
import { storedTransfers, type TransferOverall } from './stored-transfers.ts'

/** A page for a test: outlet, day of publication, and its paragraphs under a headline, or its bytes. */
export type TestPage = {
  readonly outlet?: string
  readonly published: string
  readonly page: readonly string[] | Uint8Array
}

const bytesOf = ({ page }: TestPage): Uint8Array =>
  page instanceof Uint8Array ? page : new TextEncoder().encode(page.join('\n\n'))

/** The transfers over all the pages, which are kept in this order. */
export const transfersOfPages = async (
  pages: readonly TestPage[],
  filter: Parameters<typeof storedTransfers>[2] = {},
): Promise<readonly TransferOverall[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-transfers-'))
  const store = kyselyStore(await openSqlite(join(folder, 'store.sqlite')))
  try {
    const { read } = loadPipeline()
    for (const [i, page] of pages.entries()) {
      const options = { ...noOptions, outlet: page.outlet ?? null, published: partialDate(page.published) }
      const reading = read(bytesOf(page), `${page.outlet ?? i}`, options)
      await store.keep(reading, bytesOf(page), new Date(Date.UTC(2026, 0, 1, 0, 0, i)).toISOString())
    }
    return await storedTransfers(store, loadOrigins(), filter)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}
