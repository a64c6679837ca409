import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { loadCountries } from '../adapters/data-files/load-countries.ts'
import { loadRulebook } from '../adapters/data-files/load-rules.ts'
import { kyselyStore } from '../adapters/kysely-store/kysely-store.ts'
import { loadPipeline } from '../adapters/pipeline/load-pipeline.ts'
import { openSqlite } from '../adapters/sqlite/open-sqlite.ts'
import { workBoard } from '../desk/work-board.ts'
import { deskApp } from './desk-app.ts'
import type { DeskDeps } from './desk-deps.ts'

export const host = 'desk.test'

export type TestDesk = {
  readonly app: OpenAPIHono
  /** Asks the desk as its own page would, unless `init` says otherwise. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  readonly send: (path: string, body: unknown) => Promise<Response>
  readonly close: () => Promise<void>
}

/** What a desk needs, over an empty store in a temporary folder; nothing is allowed to be fetched. */
export const testDeps = async (): Promise<{
  readonly deps: DeskDeps
  readonly close: () => Promise<void>
}> => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-desk-'))
  const store = kyselyStore(await openSqlite(join(folder, 'desk.sqlite')))
  const { knowledge, read } = loadPipeline()
  const countries = loadCountries()
  const deps: DeskDeps = {
    store,
    knowledge,
    read,
    book: loadRulebook(),
    isCountry: (code) => countries.has(code),
    fetching: { allowHosts: new Set(), resolve: async () => [{ address: '127.0.0.1', family: 4 }] },
    web: new Map(),
    now: () => new Date().toISOString(),
    newId: randomUUID,
    board: workBoard({ now: () => new Date().toISOString(), newId: randomUUID }),
    hosts: new Set([host]),
    token: null,
  }
  const close = async (): Promise<void> => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { deps, close }
}

/** A desk to be asked without a port. */
export const testDesk = async (change: Partial<DeskDeps> = {}): Promise<TestDesk> => {
  const { deps, close } = await testDeps()
  const app = deskApp({ ...deps, ...change })
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.request(path, { ...init, headers: { host, ...init.headers } })
  return {
    app,
    ask,
    send: (path, body) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    close,
  }
}
