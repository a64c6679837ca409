// What finding statements costs: articles a second on one core, where the time goes, what a page costs that holds nothing,
// and memory with both languages loaded.
//
//   npm run bench:statements [-- --save FILE] [-- --against FILE]
//
// Pages are those of ../shared/corpus where it is there, else of examples/corpus. Times are of the processor, so that another
// program on the same machine changes them little. --against prints the ratio to figures kept before.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { cpus } from 'node:os'
import { folderCorpus } from '../dist/adapters/corpus/folder-corpus.js'
import { loadPipeline } from '../dist/adapters/pipeline/load-pipeline.js'
import { readArticle } from '../dist/article/read-article.js'
import { noOptions } from '../dist/reading/read-options.js'
import { emptyPages } from './empty-pages.mjs'

const languages = ['ja', 'en']

/** Seconds of the processor that this program has used. */
const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Pages a second: the median of several stretches after a warm one. */
const rateOf = (pages, read, seconds = 0.7, stretches = 3) => {
  const stretch = () => {
    const began = cpu()
    let count = 0
    for (; cpu() - began < seconds; count += 1) read(pages[count % pages.length])
    return count / (cpu() - began)
  }
  stretch()
  stretch()
  return median(Array.from({ length: stretches }, stretch))
}

/** Which stage of docs/architecture.md a file belongs to; what is in none of them works for whoever calls it. */
const stages = [
  ['article', /\/dist\/article\//u],
  ['mentions', /\/dist\/statements\/(?:mentions|amounts|dates)\/|\/dist\/parties\/|mentions?\.js$/u],
  ['words', /\/dist\/adapters\/(?:lindera|wink)\//u],
  ['sentences', /\/dist\/statements\/(?:.*\/)?sentences?\.js$/u],
  ['clauses', /\/dist\/statements\/(?:japanese|english|syntax)\//u],
  ['claims', /\/dist\/statements\/frames\//u],
  ['speakers', /\/dist\/statements\/attribution\//u],
  ['statements', /\/dist\/statements\//u],
  ['grouping', /\/dist\/transfers\//u],
  ['assessment', /\/dist\/regimes\//u],
  ['ledger', /\/dist\/ledger\//u],
  ['reading', /\/dist\/reading\//u],
]

/** The share of each stage in a stretch of work, by sampling. */
const sharesOf = (work) => {
  const session = new Session()
  session.connect()
  const post = (method, params) => {
    let result
    session.post(method, params, (error, answer) => {
      if (error) throw new Error(error.message)
      result = answer
    })
    return result
  }
  post('Profiler.enable')
  post('Profiler.setSamplingInterval', { interval: 500 })
  post('Profiler.start')
  work()
  const { profile } = post('Profiler.stop')
  session.disconnect()
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((id) => [id, node.id])))
  const stageOf = (id) => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      const { url, functionName } = nodes.get(at).callFrame
      if (functionName === '(garbage collector)') return 'garbage collection'
      const found = stages.find(([, files]) => files.test(url))
      if (found !== undefined) return found[0]
    }
    return null
  }
  const counts = new Map()
  for (const id of profile.samples) {
    const stage = stageOf(id)
    if (stage !== null) counts.set(stage, (counts.get(stage) ?? 0) + 1)
  }
  const all = [...counts.values()].reduce((a, b) => a + b, 0)
  return [...stages.map(([name]) => name), 'garbage collection'].flatMap((name) =>
    counts.has(name) ? [[name, counts.get(name) / all]] : [],
  )
}

/** Megabytes that a program stands at when it has read one page in each language. */
const memory = () =>
  Number(
    execFileSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { readFileSync } from 'node:fs'
       import { loadPipeline } from './dist/adapters/pipeline/load-pipeline.js'
       import { noOptions } from './dist/reading/read-options.js'
       const { read } = loadPipeline()
       for (const page of ['examples/minato-nippo.txt', 'examples/tideline-post.html']) read(readFileSync(page), page, noOptions)
       process.stdout.write(String(process.memoryUsage.rss() / 1048576))`,
    ]).toString(),
  )

const corpus = existsSync('../shared/corpus') ? '../shared/corpus' : 'examples/corpus'
const pages = { ja: [], en: [] }
for await (const found of folderCorpus(corpus).pages())
  if (found.kind === 'page') pages[found.page.language]?.push(found.page)

const { knowledge, read } = loadPipeline()
const readPage = ({ bytes, published, id }) => read(bytes, id, { ...noOptions, published })
const readOnly = ({ bytes, published }) =>
  readArticle(bytes, { ...noOptions, published }, knowledge.articleLexicon)

const figures = {}
const shares = {}
for (const language of languages) {
  const characters = pages[language].map(readOnly).map(({ article }) => article.text.length)
  figures[`${language}: pages`] = pages[language].length
  figures[`${language}: characters of an article, mean`] =
    characters.reduce((a, b) => a + b, 0) / characters.length
  figures[`${language}: articles a second`] = rateOf(pages[language], readPage)
  figures[`${language}: articles a second, article alone`] = rateOf(pages[language], readOnly)
  shares[language] = sharesOf(() => {
    const end = cpu() + 2
    for (let i = 0; cpu() < end; i += 1) readPage(pages[language][i % pages[language].length])
  })
}
for (const language of languages)
  for (const [kind, empty] of Object.entries(emptyPages(language))) {
    // The two are measured by turns, so that what the machine does meanwhile falls on both.
    const timed = (read) => {
      const began = cpu()
      for (const one of empty) read(one)
      return cpu() - began
    }
    const turns = Array.from({ length: 60 }, () => [timed(readOnly), timed(readPage)]).slice(10)
    figures[`${language}: page with ${kind}, times its article alone`] =
      median(turns.map(([, all]) => all)) / median(turns.map(([alone]) => alone))
  }
figures['resident memory with both languages, MB'] = memory()
figures['resident memory at its highest in this run, MB'] = process.resourceUsage().maxRSS / 1024

const value = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : null)
const [against, save] = [value('--against'), value('--save')]
const before = against === null ? null : JSON.parse(readFileSync(against, 'utf8')).figures
process.stdout.write(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; pages of ${corpus}\n\n`,
)
for (const [name, figure] of Object.entries(figures)) {
  const ratio =
    before?.[name] === undefined
      ? ''
      : `   ${(figure / before[name]).toFixed(2)} × ${before[name].toFixed(2)}`
  process.stdout.write(`${name.padEnd(62)}${figure.toFixed(2).padStart(9)}${ratio}\n`)
}
process.stdout.write(`\nshare of the time${languages.map((l) => l.padStart(8)).join('')}\n`)
for (const name of new Set(languages.flatMap((l) => shares[l].map(([stage]) => stage)))) {
  const cells = languages.map((l) =>
    `${(100 * (shares[l].find(([s]) => s === name)?.[1] ?? 0)).toFixed(1)} %`.padStart(8),
  )
  process.stdout.write(`  ${name.padEnd(15)}${cells.join('')}\n`)
}
if (save !== null)
  writeFileSync(save, `${JSON.stringify({ node: process.version, figures, shares }, null, 2)}\n`)
