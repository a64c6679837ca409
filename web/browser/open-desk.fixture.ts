import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { loadCountries } from '../../src/adapters/data-files/load-countries.ts'
import { loadRulebook } from '../../src/adapters/data-files/load-rules.ts'
import { kyselyStore } from '../../src/adapters/kysely-store/kysely-store.ts'
import { loadPipeline } from '../../src/adapters/pipeline/load-pipeline.ts'
import { openSqlite } from '../../src/adapters/sqlite/open-sqlite.ts'
import { loadWebFiles } from '../../src/adapters/web-files/load-web-files.ts'
import { serveDesk } from '../../src/http/serve-desk.ts'

/** The Chromium of the system; `scripts/debian-packages.json` names its package. */
export const executablePath = process.env.TIDEWAITER_CHROMIUM ?? '/usr/bin/chromium'

export type Look = {
  readonly language?: 'en' | 'ja'
  readonly theme?: 'light' | 'dark'
  readonly width?: number
}

export type OpenDesk = {
  readonly address: string
  /** A page of the desk in a browser of its own; what it asks for elsewhere and what it complains about is in `complaints`. */
  readonly open: (path: string, look?: Look) => Promise<Page>
  readonly complaints: readonly string[]
  /** Reads a page as the command line would, and gives its document. */
  readonly read: (name: string, bytes: string | Uint8Array) => Promise<string>
  readonly close: () => Promise<void>
}

/** The built desk, served over an empty store, with a real browser in front of it. */
export const openDesk = async (token: string | null = null): Promise<OpenDesk> => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-browser-'))
  const store = kyselyStore(await openSqlite(join(folder, 'desk.sqlite')))
  const { knowledge, read } = loadPipeline()
  const countries = loadCountries()
  const web = loadWebFiles()
  if (!web.has('/index.html')) throw new Error('The pages of the desk were not built: npm run build')
  const served = await serveDesk(
    {
      store,
      knowledge,
      read,
      book: loadRulebook(),
      isCountry: (code) => countries.has(code),
      fetching: { allowHosts: new Set() },
      web,
      now: () => new Date().toISOString(),
      newId: randomUUID,
      token,
    },
    { host: '127.0.0.1', port: 0, names: [] },
  )
  const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const complaints: string[] = []
  const open = async (path: string, look: Look = {}): Promise<Page> => {
    const context = await browser.newContext({
      locale: look.language === 'ja' ? 'ja-JP' : 'en-GB',
      colorScheme: look.theme ?? 'light',
      viewport: { width: look.width ?? 1280, height: 900 },
      reducedMotion: 'reduce',
      timezoneId: 'UTC',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(8000)
    page.on('request', (request) => {
      if (!request.url().startsWith(served.address)) complaints.push(`asks elsewhere: ${request.url()}`)
    })
    page.on('pageerror', (error) => complaints.push(`breaks: ${error.message}`))
    page.on('console', (message) => {
      const isStatus = message.text().startsWith('Failed to load resource')
      if (message.type() === 'error' && !isStatus) complaints.push(`says: ${message.text()}`)
    })
    await page.goto(`${served.address}${path}`)
    await page.locator('main h1, main .refused').first().waitFor()
    return page
  }
  return {
    address: served.address,
    open,
    complaints,
    read: async (name, bytes) => {
      const answer = await fetch(`${served.address}api/readings/file?${new URLSearchParams({ name })}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: Buffer.from(bytes),
      })
      const { read: found } = (await answer.json()) as {
        readonly read: readonly { readonly document: string }[]
      }
      return found[0]?.document ?? ''
    },
    close: async () => {
      await browser.close()
      await served.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
