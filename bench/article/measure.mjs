// Reads pages with one reader, in a process of its own, and prints one JSON line a page and one at the end.
//
//   node bench/article/measure.mjs READER FOLDER FROM TO
//
// Reads the pages FROM..TO (TO left out) of FOLDER/truth.jsonl. A page's CPU seconds are what the whole process used while the
// reader had it, parsing included; unpacking is not in it, nor, for readers that take HTML, decoding. The first pages are
// read twice and timed the second time, so that the compiler's first work is not taken for reading.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeBytes } from '../../dist/article/decode/decode-bytes.js'
import { htmlPage } from '../../dist/article/page/html-page.js'

const [name, folder, from, to] = process.argv.slice(2)
const { read, takes } = await import(`./readers/${name}.mjs`)
const pages = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(Number(from), Number(to))
  .map((line) => JSON.parse(line))
const warming = 20

const inputOf = (page) => {
  const bytes = gunzipSync(readFileSync(join(folder, page.file)))
  return takes === 'bytes' ? bytes : decodeBytes(bytes, null).text
}

/** A reader that gives HTML is taken by its lines, as a person would see them. */
const answerOf = (found) => ({
  title: found.title || null,
  published: found.published || null,
  byline: found.byline || null,
  captions: found.captions ?? null,
  paragraphs: found.paragraphs ?? htmlPage(found.content ?? '').lines.map((line) => line.text),
})

const readOne = async (page) => {
  const input = inputOf(page)
  const began = process.cpuUsage()
  let found = null
  let failure = null
  try {
    found = await read(input, page.url)
  } catch (error) {
    failure = error instanceof Error ? error.message : String(error)
  }
  const { user, system } = process.cpuUsage(began)
  return { seconds: (user + system) / 1e6, answer: found === null ? null : answerOf(found), failure }
}

// Some readers write what they make of a page to the console; the answers have standard output to themselves.
for (const method of ['log', 'info', 'warn', 'error', 'debug']) console[method] = () => {}
for (const page of pages.slice(0, warming)) await readOne(page)
for (const page of pages)
  process.stdout.write(`${JSON.stringify({ id: page.id, ...(await readOne(page)) })}\n`)
process.stdout.write(`${JSON.stringify({ peakMegabytes: process.resourceUsage().maxRSS / 1024 })}\n`)
