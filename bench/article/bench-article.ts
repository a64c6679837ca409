import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { tuningFolder, tuningPages } from '../../scripts/train-article/tuning-pages.ts'
import { dateMisses } from './date-misses.ts'
import { figureTable } from './figure-table.ts'
import { figuresOf } from './figures.ts'
import { measured } from './measured.ts'
import { isReader, type Reader, readers, readerTitle } from './readers.ts'
import { scoreTeasers } from './score-teasers.ts'
import { sizeCurve } from './size-curve.ts'
import { trainingRecord } from './training-record.ts'

/**
 * Measures this reader and others on the tuning pages.
 *   npm run bench:article -- [--set fundus] [--limit 50] [--only tidewaiter,readability]
 *   npm run bench:article -- --teasers [--labels held-out] [--errors]     its teasers against labels made by hand
 *   npm run bench:article -- --curve       how its time grows with the page, from 10 kB to 20 MB; needs no tuning pages
 */
const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

/** A sentence for the person at the terminal, and exit code 2. */
const refuse: (text: string) => never = (text) => {
  process.stderr.write(`${text}\n`)
  process.exit(2)
}

const options = parseArgs({
  options: {
    set: { type: 'string' },
    limit: { type: 'string' },
    only: { type: 'string' },
    curve: { type: 'boolean' },
    teasers: { type: 'boolean' },
    labels: { type: 'string' },
    errors: { type: 'boolean' },
  },
}).values

const sets = (['fundus', 'wcxb'] as const).filter((set) => options.set === undefined || options.set === set)
if (sets.length === 0) refuse(`--set is fundus or wcxb, not ${options.set}.`)
const limit = options.limit === undefined ? Number.POSITIVE_INFINITY : Number(options.limit)
if (!(limit >= 1)) refuse(`--limit is a number of pages, not ${options.limit}.`)
const only = options.only?.split(',') ?? readers
const unknown = only.find((name) => !isReader(name))
if (unknown !== undefined) refuse(`--only names some of ${readers.join(', ')}; ${unknown} is none of them.`)
const chosen: readonly Reader[] = readers.filter((reader) => only.includes(reader))

const labels = (['tuning', 'held-out'] as const).find((name) => name === (options.labels ?? 'tuning'))
if (labels === undefined) refuse(`--labels is tuning or held-out, not ${options.labels}.`)

const record = trainingRecord()

/** What the figures of this reader are worth on pages that its model was trained on. */
const caution = (set: 'fundus' | 'wcxb'): string => {
  const opening = 'The model of this reader was trained on these very pages, which flatters it.'
  if (record === null)
    return `${opening} No record of its cross-validation is kept; npm run train:article makes one.`
  const { f1, precision, recall } = record.sets[set].html
  const earlier = record.ofShippedModel ? '' : ' (of an earlier model: train again)'
  return `${opening} By ${record.folds}-fold cross-validation over publishers that each model had not seen${earlier}:
  F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`
}

const compareReaders = (set: 'fundus' | 'wcxb'): void => {
  const pages = tuningPages([set]).slice(0, limit)
  const columns = chosen.map((reader) => {
    const read = measured(reader, join(tuningFolder, set), pages.length)
    return { reader, read, title: readerTitle(reader), figures: figuresOf(pages, read) }
  })
  const own = columns.find((column) => column.reader === 'tidewaiter')
  say(`\n${set}, ${pages.length} pages\n${figureTable(columns, own?.figures ?? null)}`)
  if (set === 'wcxb') say('The dates of this set are no measure: many are not what their pages say.')
  if (own === undefined) return
  const misses = set === 'fundus' ? dateMisses(own.figures, own.read) : []
  if (misses.length > 0) say(`dates of this reader that are not right:\n${misses.join('\n')}`)
  say(caution(set))
}

say(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`)
if (options.curve) sizeCurve(say)
else if (!existsSync(tuningFolder)) refuse(`The tuning pages are not at ${tuningFolder}.`)
else if (options.teasers) scoreTeasers(labels, options.errors ?? false, say)
else for (const set of sets) compareReaders(set)
