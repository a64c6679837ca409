// Reads one made page of a size over and over, in a process of its own, and prints what one reading took as JSON.
//
//   node bench/article/measure-size.mjs html|text BYTES
import { loadCompiled } from '../../dist/adapters/data-files/load.js'
import { articleLexicon } from '../../dist/article/lexicon/article-lexicon.js'
import { readArticle } from '../../dist/article/read-article.js'
import { grownDump, grownPage } from './grown-page.mjs'

const [kind, size] = process.argv.slice(2)
const lexicon = articleLexicon(loadCompiled('article'))
const bytesOf = (length) => Buffer.from(kind === 'text' ? grownDump(length) : grownPage(length))
const cpuSeconds = (work) => {
  const began = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1e6
}
const leastSeconds = 1

const warm = bytesOf(50_000)
for (let i = 0; i < 20; i += 1) readArticle(warm, {}, lexicon)
const bytes = bytesOf(Number(size))
let parts = 0
const read = () => {
  parts = readArticle(bytes, {}, lexicon).article?.parts.length ?? 0
}
let seconds = 0
let runs = 0
while (seconds < leastSeconds) {
  seconds += cpuSeconds(read)
  runs += 1
}
process.stdout.write(
  JSON.stringify({
    bytes: bytes.length,
    parts,
    milliseconds: (1000 * seconds) / runs,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
)
