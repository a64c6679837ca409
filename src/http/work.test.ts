import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCountries } from '../adapters/data-files/load-countries.ts'
import { loadRulebook } from '../adapters/data-files/load-rules.ts'
import { kyselyStore } from '../adapters/kysely-store/kysely-store.ts'
import { loadPipeline } from '../adapters/pipeline/load-pipeline.ts'
import { openSqlite } from '../adapters/sqlite/open-sqlite.ts'
import { textPage } from '../cli/page.fixture.ts'
import type { WorkState } from '../desk/work-board.ts'
import type { Store } from '../ports/store.ts'
import { type ServedDesk, serveDesk } from './serve-desk.ts'

let folder = ''
let store: Store
let desk: ServedDesk
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tidewaiter-work-'))
  store = kyselyStore(await openSqlite(join(folder, 'desk.sqlite')))
  const { knowledge, read } = loadPipeline()
  const countries = loadCountries()
  desk = await serveDesk(
    {
      store,
      knowledge,
      read,
      book: loadRulebook(),
      isCountry: (code) => countries.has(code),
      fetching: { allowHosts: new Set() },
      web: new Map(),
      now: () => new Date().toISOString(),
      newId: randomUUID,
      token: null,
    },
    { host: '127.0.0.1', port: 0, names: [] },
  )
})
afterAll(async () => {
  await desk.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const record = (nr: number): string => {
  const html = `<!doctype html><meta charset="utf-8"><article>${textPage(nr)
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</article>`
  const http = `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n${html}`
  return [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:uuid:${randomUUID()}>`,
    'WARC-Date: 2023-10-17T00:00:00Z',
    `WARC-Target-URI: https://paper.example/${nr}`,
    'content-type: application/http;msgtype=response',
    `content-length: ${Buffer.byteLength(http)}`,
    '',
    http,
    '',
    '',
  ].join('\r\n')
}
const archive = (pages: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat(Array.from({ length: pages }, (_, nr) => gzipSync(Buffer.from(record(nr + 100))))),
  )

const send = async (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  type = 'application/octet-stream',
): Promise<WorkState> => {
  const answer = await fetch(`${desk.address}${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })
  expect(answer.status).toBe(202)
  return (await answer.json()) as WorkState
}

type Told = {
  readonly id: number
  readonly name: string
  readonly state: WorkState
  readonly news: { readonly kind: string } | null
}
const parsed = (text: string): readonly Told[] =>
  text
    .split('\n\n')
    .filter((block) => block.startsWith('id: '))
    .map((block) => {
      const [id = '', name = '', data = ''] = block.split('\n').map((line) => line.replace(/^\w+: /u, ''))
      return { id: Number(id), name, ...JSON.parse(data) }
    })
const told = async (id: string, headers: Record<string, string> = {}): Promise<readonly Told[]> =>
  parsed(await (await fetch(`${desk.address}api/work/${id}/events`, { headers })).text())

test('an archive is told page by page, to its end, and nothing of it is left in the temporary folder', async () => {
  const spooled = () => readdirSync(tmpdir()).filter((name) => name.startsWith('tidewaiter-sent-')).length
  const before = spooled()
  const work = await send('api/work/file?name=crawl.warc.gz', archive(3))
  const events = await told(work.id)
  expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => index + 1))
  expect(events.filter(({ news }) => news?.kind === 'page')).toHaveLength(3)
  expect(events.at(-1)).toMatchObject({ name: 'end', state: { status: 'done', done: 3, failures: 0 } })
  expect(events.at(-1)?.state.statements).toBeGreaterThan(0)
  expect(spooled()).toBe(before)
})

test('two hundred readers of one stream each hear all of it, some of whom come back in the middle', async () => {
  const work = await send('api/work/file?name=long.warc.gz', archive(12))
  const all = await Promise.all(
    Array.from({ length: 200 }, (_, nr) => told(work.id, nr % 4 === 0 ? { 'last-event-id': '3' } : {})),
  )
  const [, whole] = all
  expect(whole?.at(-1)?.name).toBe('end')
  for (const [nr, events] of all.entries())
    expect(events.map(({ id }) => id)).toEqual((whole ?? []).slice(nr % 4 === 0 ? 3 : 0).map(({ id }) => id))
})

test('a reader who goes is forgotten, and the work goes on', async () => {
  const work = await send('api/work/file?name=left.warc.gz', archive(6))
  await new Promise<void>((resolve, reject) => {
    const asked = request(`${desk.address}api/work/${work.id}/events`, (answer) => {
      answer.once('data', () => {
        asked.destroy()
        resolve()
      })
    })
    asked.on('error', (error) => {
      if (!('code' in error) || error.code !== 'ECONNRESET') reject(error)
    })
    asked.end()
  })
  const events = await told(work.id)
  expect(events.at(-1)).toMatchObject({ name: 'end', state: { status: 'done', done: 6 } })
})

test('what ended and was heard to the end is not told again, so that a browser does not come back', async () => {
  const work = await send('api/work/text', JSON.stringify({ text: textPage(7) }), 'application/json')
  const events = await told(work.id)
  const answer = await fetch(`${desk.address}api/work/${work.id}/events`, {
    headers: { 'last-event-id': String(events.at(-1)?.id) },
  })
  expect(answer.status).toBe(204)
})

test('work that is stopped begins nothing more', async () => {
  const work = await send('api/work/file?name=stopped.warc.gz', archive(40))
  await fetch(`${desk.address}api/work/${work.id}/stop`, { method: 'POST' })
  const events = await told(work.id)
  expect(events.at(-1)).toMatchObject({ name: 'end', state: { status: 'stopped' } })
  expect(events.filter(({ news }) => news?.kind === 'page').length).toBeLessThan(40)
})

describe('what a command does, the desk does', () => {
  test('a table of claims is accounted for row by row', async () => {
    const table = [
      'id,claim_date,claimant,claimant_role,stance,direction,item,quantity,unit,qualifier,period_start,period_end,place,source,note',
      'c1,2023-10-16,Ministry of Defence,government,asserts,KP>RU,artillery shells,1000,shell,about,2023-09,2023-09,,,',
      'c2,2023-10-16,Ministry of Defence,government,perhaps,KP>RU,artillery shells,,,,,,,,',
    ].join('\n')
    const work = await send('api/work/claims?name=claims.csv', table, 'text/csv')
    const rows = (await told(work.id)).flatMap(({ news }) => (news?.kind === 'row' ? [news] : []))
    expect(rows).toMatchObject([
      { line: 2, outcome: 'kept', problems: [] },
      { line: 3, outcome: 'refused' },
    ])
  })

  test('official figures are imported once', async () => {
    const table = 'month,supplier,tonnes,barrels,source\n2023-07,RU,,1234,https://example.org/table\n'
    const sent = async () =>
      (
        await fetch(`${desk.address}api/official?measure=unsc:2397%2F5`, {
          method: 'POST',
          headers: { 'content-type': 'text/csv' },
          body: table,
        })
      ).json()
    expect(await sent()).toMatchObject({ rows: 1, known: 0, added: [{ bbl: 1234 }] })
    expect(await sent()).toMatchObject({ rows: 1, known: 1, added: [] })
  })

  test('everything stored is assessed again', async () => {
    const work = await send('api/work/assessments', '')
    const { state } = (await told(work.id)).at(-1) ?? {}
    expect(state).toMatchObject({ status: 'done', of: (await store.documents()).length })
    expect(state?.done).toBe(state?.of)
  })
})
