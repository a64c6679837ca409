import { loadArticleLexicon } from '../../src/adapters/pipeline/load-knowledge.ts'
import { ownPages, tuningPages } from './base-pages.ts'
import { faultsOf } from './faults-of.ts'
import { mutatedPage } from './mutated-page.ts'

/** What is told of each page. */
export type PageReport = {
  readonly number: number
  readonly name: string
  readonly bytes: number
  /** Processor time of one reading. */
  readonly seconds: number
  readonly faults: readonly string[]
}

/** So many pages are read twice, to see that the same comes out. */
const twiceEvery = 5

const [seed = 1, first = 0, step = 1, end = 0] = process.argv.slice(2).map(Number)
const lexicon = loadArticleLexicon()
const pages = { own: ownPages(), tuning: tuningPages() }

/** Tells of a page, and waits until that is on its way: a page that ends this process has been named before. */
const tell = (message: PageReport | { readonly begins: number }): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(message, undefined, undefined, (error) => (error === null ? resolve() : reject(error)))
  })

for (let number = first; number < end; number += step) {
  await tell({ begins: number })
  const page = mutatedPage(seed, number, pages)
  const twice = number % twiceEvery === 0
  const before = process.cpuUsage()
  const faults = faultsOf(page, lexicon, twice)
  const { user, system } = process.cpuUsage(before)
  const seconds = (user + system) / 1e6 / (twice ? 2 : 1)
  await tell({ number, name: page.name, bytes: page.bytes.length, seconds, faults })
}
process.disconnect()
