import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { Command } from 'commander'
import { loadCountries } from '../../adapters/data-files/load-countries.ts'
import { loadRulebook } from '../../adapters/data-files/load-rules.ts'
import { loadPipeline } from '../../adapters/pipeline/load-pipeline.ts'
import { loadWebFiles } from '../../adapters/web-files/load-web-files.ts'
import { serveDesk } from '../../http/serve-desk.ts'
import type { DeskFlags } from '../commands/desk.ts'
import { openStore } from '../open-store.ts'
import { print, warn } from '../output.ts'

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost'])

const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'open',
  win32: 'explorer',
  linux: 'xdg-open',
}

/** Opens the browser where there is one; the address is printed anyway. */
const openBrowser = (address: string): void => {
  const opener = openers[process.platform]
  if (opener === undefined) return
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true })
  child.on('error', () => warn('No browser could be opened; the address above leads to the desk.\n'))
  child.unref()
}

const shortestToken = 16

const stopped = (): Promise<unknown> => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])

/** Serves the desk until it is told to stop; a port that is taken and a door without a good lock are refused in words. */
export const desk = async (flags: DeskFlags, command: Command): Promise<void> => {
  const token = flags.token ?? process.env.TIDEWAITER_TOKEN ?? null
  if (!loopback.has(flags.host) && token === null)
    return command.error(
      `error: --host ${flags.host} lets other machines in, and they would read and judge everything: give --token (or TIDEWAITER_TOKEN), or leave --host out`,
      { exitCode: 2 },
    )
  if (token !== null && token.length < shortestToken)
    return command.error(
      `error: a token that nobody can guess was expected, of at least ${shortestToken} characters; openssl rand -hex 16 makes one`,
      { exitCode: 2 },
    )
  const store = await openStore(flags.db)
  try {
    const { knowledge, read } = loadPipeline()
    const countries = loadCountries()
    const served = await serveDesk(
      {
        store,
        knowledge,
        read,
        book: loadRulebook(),
        isCountry: (code) => countries.has(code),
        fetching: { allowHosts: new Set(flags.allowHost ?? []) },
        web: loadWebFiles(),
        now: () => new Date().toISOString(),
        newId: randomUUID,
        token,
      },
      { host: flags.host, port: flags.port, names: flags.name ?? [] },
    )
    // Before anybody is told that it is open, and may stop it.
    const told = stopped()
    await print(`The desk is open at ${served.address} until you stop it with Ctrl-C.\n`)
    if (flags.open) openBrowser(served.address)
    await told
    await served.close()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    command.error(`error: port ${flags.port} is taken; --port 0 takes a free one`, { exitCode: 1 })
  } finally {
    await store.close()
  }
}
