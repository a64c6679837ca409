// How long the program takes: to start, to read one page from cold, and to read pages in one process that is warm.
//
//   npm run bench [-- --save FILE] [-- --against FILE]
//
// --save keeps the figures as JSON; --against prints the ratio to figures kept before (below 1 is faster). Figures of
// different machines, or of a machine that is busy with something else, are not to be compared.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { kyselyStore } from '../dist/adapters/kysely-store/kysely-store.js'
import { loadPipeline } from '../dist/adapters/pipeline/load-pipeline.js'
import { openSqlite } from '../dist/adapters/sqlite/open-sqlite.js'
import { noOptions } from '../dist/reading/read-options.js'

const main = 'dist/cli/main.js'
const pages = { ja: 'examples/minato-nippo.txt', en: 'examples/tideline-post.html' }

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const milliseconds = (work) => {
  const began = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - began) / 1e6
}
const command = (args, runs) =>
  median(
    Array.from({ length: runs }, () => milliseconds(() => execFileSync(process.execPath, [main, ...args]))),
  )

/** Pages a second, after two seconds of warming up: the median of several stretches of one second. */
const warm = async (readPage) => {
  const stretch = async (seconds) => {
    const end = process.hrtime.bigint() + BigInt(seconds * 1e9)
    let count = 0
    for (; process.hrtime.bigint() < end; count += 1) await readPage(count)
    return count / seconds
  }
  await stretch(2)
  const rates = []
  for (let i = 0; i < 5; i += 1) rates.push(await stretch(1))
  return median(rates)
}

const pipeline = loadPipeline()
const textOf = Object.fromEntries(
  Object.entries(pages).map(([language, page]) => [language, readFileSync(page)]),
)
const read = (language) => () => pipeline.read(textOf[language], pages[language], noOptions)

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-bench-'))
const store = kyselyStore(await openSqlite(join(folder, 'bench.sqlite')))
const keep = async (nr) => {
  const bytes = Buffer.concat([textOf.ja, Buffer.from(`\n${nr} ${process.hrtime.bigint()}\n`)])
  await store.keep(pipeline.read(bytes, `${nr}.txt`, noOptions), bytes, '2024-01-01T00:00:00.000Z')
}

const figures = {
  'start-up: --help, ms': command(['--help'], 15),
  'one Japanese page from cold, ms': command(['read', pages.ja, '--no-store', '--json'], 9),
  'one English page from cold, ms': command(['read', pages.en, '--no-store', '--json'], 9),
  'Japanese pages a second, warm': await warm(read('ja')),
  'English pages a second, warm': await warm(read('en')),
  'Japanese pages a second, warm, each kept in SQLite': await warm(keep),
  'resident memory at the end, MB': process.memoryUsage.rss() / 1024 / 1024,
}
await store.close()
rmSync(folder, { recursive: true })

const value = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : null)
const [against, save] = [value('--against'), value('--save')]
const before = against === null ? null : JSON.parse(readFileSync(against, 'utf8')).figures
process.stdout.write(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`)
for (const [name, figure] of Object.entries(figures)) {
  const ratio =
    before?.[name] === undefined
      ? ''
      : `   ${(figure / before[name]).toFixed(2)} × ${before[name].toFixed(1)}`
  process.stdout.write(`${name.padEnd(52)}${figure.toFixed(1).padStart(9)}${ratio}\n`)
}
if (save !== null) writeFileSync(save, `${JSON.stringify({ node: process.version, figures }, null, 2)}\n`)
