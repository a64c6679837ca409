import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'

const main = join(packageRoot, 'dist', 'cli', 'main.js')

/** The built program as somebody runs it, and what it has printed so far. */
export type Running = {
  readonly child: ChildProcess
  readonly printed: () => string
  readonly complained: () => string
  /** Ends it as a power cut would, without a word to it. */
  readonly kill: () => Promise<void>
}

export const runProgram = (args: readonly string[]): Running => {
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: join(tmpdir(), 'nobody') },
  })
  const said = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text
  })
  const closed = once(child, 'close')
  return {
    child,
    printed: () => said.out,
    complained: () => said.err,
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
  }
}

export type RunningDesk = Running & { readonly address: string }

/** Starts a desk over a store; throws with its own words where it ends before it listens. */
export const startDesk = async (place: string): Promise<RunningDesk> => {
  const running = runProgram(['desk', '--no-open', '--port', '0', '--db', place])
  const address = await new Promise<string>((resolve, reject) => {
    running.child.stdout?.on('data', () => {
      const found = /http:\/\/\S+/u.exec(running.printed())?.[0]
      if (found !== undefined) resolve(found)
    })
    running.child.once('close', () => reject(new Error(`The desk does not start: ${running.complained()}`)))
  })
  return { ...running, address }
}
