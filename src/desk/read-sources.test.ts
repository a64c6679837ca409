import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { kyselyStore } from '../adapters/kysely-store/kysely-store.ts'
import { loadKnowledge } from '../adapters/pipeline/load-knowledge.ts'
import { openSqlite } from '../adapters/sqlite/open-sqlite.ts'
import type { FailedDocument, FoundDocument, Source } from '../ports/source.ts'
import type { Store } from '../ports/store.ts'
import { documentId } from '../reading/document-id.ts'
import { fixtureReading } from '../reading/reading.fixture.ts'
import type { Reading } from '../reading/reading.ts'
import { readingId } from '../reading/reading-id.ts'
import { type ReadBytes, readSources } from './read-sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-desk-'))
afterAll(() => rmSync(folder, { recursive: true }))
let store: Store
let stores = 0
beforeEach(async () => {
  stores += 1
  store = kyselyStore(await openSqlite(join(folder, `${stores}.sqlite`)))
})
afterEach(() => store.close())

const page = (source: string, words: string): FoundDocument => ({
  kind: 'document',
  source,
  bytes: new TextEncoder().encode(words),
  mediaType: 'text/html',
  charset: 'utf-8',
  address: 'https://paper.example/1',
})
const missing: FailedDocument = {
  kind: 'failed',
  source: 'gone.txt',
  problem: { code: 'not_found', message: 'There is no such file or folder.', at: 'gone.txt' },
}
const source = (...documents: readonly (FoundDocument | FailedDocument)[]): Source => ({
  name: 'pages',
  count: documents.length,
  single: async () => false,
  async *documents() {
    yield* documents
  },
})

let asked: string[] = []
/** Reads a page of the word `bad` by breaking, one of `menu` as a page without an article. */
const read: ReadBytes = (bytes, name, options) => {
  const words = new TextDecoder().decode(bytes)
  asked.push(words)
  if (words === 'bad') throw new TypeError('undefined is not a verb')
  const id = documentId(bytes)
  const reading = fixtureReading(options, 'rules/test', words === 'menu' ? { article: null } : {})
  return {
    ...reading,
    id: readingId(id, 'rules/test', reading.options),
    document: { ...reading.document, id, source: name, bytes: bytes.length },
  }
}
const readAll = async (sources: readonly Source[], given = {}): Promise<readonly Reading[]> => {
  asked = []
  const deps = {
    engine: 'rules/test',
    read,
    knowledge: loadKnowledge(),
    store,
    now: () => '2024-01-01T00:00:00.000Z',
    onPassedOver: () => undefined,
  }
  const progress: string[] = []
  const onProgress = (done: number, of: number | null, name: string): void => {
    progress.push(`${done}/${of} ${name}`)
  }
  const all: Reading[] = []
  for await (const reading of readSources(sources, given, { ...deps, onProgress })) all.push(reading)
  expect(progress).toEqual(all.map(({ document }, i) => `${i}/${all.length} ${document.source}`))
  return all
}

test('what fails, or breaks the program, is given out as a problem, and the rest is read', async () => {
  const readings = await readAll([source(missing, page('a', 'bad'), page('b', 'good'))])
  expect(readings.map((r) => r.problems.map((p) => p.code))).toEqual([['not_found'], ['unreadable'], []])
  expect(readings[1]?.problems[0]?.message).toBe(
    'Reading broke off, which is a fault of the program: undefined is not a verb.',
  )
  expect(readings.map((r) => r.document.source)).toEqual(['gone.txt', 'a', 'b'])
})

test('only what has an article is kept, and what is kept is not read again', async () => {
  const sources = [source(page('a', 'good'), page('b', 'menu'))]
  const first = await readAll(sources)
  expect(asked).toEqual(['good', 'menu'])
  const second = await readAll(sources)
  expect(asked).toEqual(['menu'])
  expect(JSON.stringify(second)).toBe(JSON.stringify(first))
  expect(first.map((r) => r.document.readAt)).toEqual(['2024-01-01T00:00:00.000Z', undefined])
})

test('the same bytes are named by the place that was asked for', async () => {
  const readings = await readAll([source(page('a', 'good'), page('b', 'good'))])
  expect(asked).toEqual(['good'])
  expect(readings.map((r) => r.document.source)).toEqual(['a', 'b'])
})

test('another option is another reading', async () => {
  await readAll([source(page('a', 'good'))])
  await readAll([source(page('a', 'good'))], { language: 'ja' })
  expect(asked).toEqual(['good'])
})

test('what a person says goes before what the source says', async () => {
  const [reading] = await readAll([source(page('a', 'good'))], { address: 'https://other.example/2' })
  expect(reading?.options).toMatchObject({
    address: 'https://other.example/2',
    mediaType: 'text/html',
    charset: 'utf-8',
  })
})
