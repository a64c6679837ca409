import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packageRoot } from '../adapters/data-files/package-root.ts'

/** The built program, as a person runs it. `npm test` builds before it tests. */
const main = join(packageRoot, 'dist', 'cli', 'main.js')

export type Ran = {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder of its own for one test file: pages, a home and a store. */
export const workFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'tidewaiter-cli-'))
  const path = (name: string): string => join(folder, name)
  return {
    path,
    write: (name: string, content: string | Uint8Array): string => {
      mkdirSync(dirname(path(name)), { recursive: true })
      writeFileSync(path(name), content)
      return path(name)
    },
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  }
}
export type WorkFolder = ReturnType<typeof workFolder>

/** Starts the program with a home of its own, so that no test reads or writes the user's store. */
export const start = (folder: WorkFolder, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [main, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: folder.path('home'), TIDEWAITER_DB: folder.path('store.sqlite') },
  })

/** Runs the program to its end. */
export const run = (
  folder: WorkFolder,
  args: readonly string[],
  input: string | Uint8Array = '',
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = start(folder, args)
    const texts = { out: '', err: '' }
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      texts.out += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      texts.err += text
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...texts }))
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
