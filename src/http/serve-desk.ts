import { once } from 'node:events'
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { workBoard } from '../desk/work-board.ts'
import { deskApp } from './desk-app.ts'
import type { DeskDeps } from './desk-deps.ts'

export type ServedDesk = {
  readonly address: string
  /** Answers what is under way, for at most `grace` milliseconds: whoever sends slowly or listens on keeps nobody up. */
  readonly close: (grace?: number) => Promise<void>
}

const usualGrace = 5000

/** The values of `Host` by which this machine may be called at a port. */
const ownNames = (host: string, port: number): ReadonlySet<string> =>
  new Set([`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`, `${host}:${port}`])

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host)

/**
 * Serves the desk until it is closed: long work stops after what it has in hand, requests under way are answered, then nothing is left open. Port 0 takes a free one. Throws
 * where the port is taken.
 */
export const serveDesk = async (
  deps: Omit<DeskDeps, 'hosts' | 'board'>,
  at: { readonly host: string; readonly port: number; readonly names: readonly string[] },
): Promise<ServedDesk> => {
  const hosts = new Set<string>()
  const board = workBoard(deps)
  const app = deskApp({ ...deps, hosts, board })
  const server = serve({ fetch: app.fetch, hostname: at.host, port: at.port }) as Server
  await Promise.race([
    once(server, 'listening'),
    once(server, 'error').then(([error]) => {
      throw error
    }),
  ])
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : at.port
  for (const name of ownNames(bracketed(at.host), port)) hosts.add(name)
  for (const name of at.names) hosts.add(name.toLowerCase())
  const close = async (grace = usualGrace): Promise<void> => {
    const ended = once(server, 'close')
    // Whoever follows long work hears its end, and so no stream stays open.
    await board.close()
    server.close()
    server.closeIdleConnections()
    const patience = setTimeout(() => server.closeAllConnections(), grace)
    await ended
    clearTimeout(patience)
  }
  return { address: `http://${bracketed(at.host)}:${port}/`, close }
}
