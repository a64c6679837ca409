import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { PageReport } from './fuzz-worker.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    pages: { type: 'string', default: '20000' },
    page: { type: 'string' },
  },
})
const seed = Number(values.seed)
const only = values.page === undefined ? null : Number(values.page)
const count = Number(values.pages)

/** The limit for one page. */
const mostSeconds = 2
/** A page that takes so long is taken for one that never ends, on a busy machine too. */
const patience = 300_000

const worker = fileURLToPath(new URL('./fuzz-worker.js', import.meta.url))
const reports: PageReport[] = []

/** Reads every `step`th page from `first` on in a process of its own; one that dies or hangs names its page, and a new one goes on. */
const readFrom = (first: number, step: number, end: number): Promise<void> =>
  new Promise((resolve) => {
    const child = fork(worker, [seed, first, step, end].map(String))
    let current: number | null = null
    let timer = setTimeout(() => undefined, 0)
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => child.kill('SIGKILL'), patience)
    }
    wait()
    child.on('message', (message: PageReport | { readonly begins: number }) => {
      wait()
      if ('begins' in message) current = message.begins
      else {
        current = null
        reports.push(message)
        if (reports.length % 1000 === 0) process.stderr.write(`${reports.length} pages\n`)
      }
    })
    child.on('exit', async () => {
      clearTimeout(timer)
      if (current === null) return resolve()
      const fault = 'it ends the process, or never ends'
      reports.push({ number: current, name: 'see --page', bytes: 0, seconds: 0, faults: [fault] })
      await readFrom(current + step, step, end)
      resolve()
    })
  })

const started = performance.now()
if (only !== null) await readFrom(only, 1, only + 1)
else {
  const processes = availableParallelism()
  await Promise.all(Array.from({ length: processes }, (_, nr) => readFrom(nr, processes, count)))
}

const slow = reports.filter(({ seconds }) => seconds > mostSeconds)
const faulty = reports.filter(({ faults }) => faults.length > 0)
const slowest = [...reports].sort((a, b) => b.seconds - a.seconds).slice(0, 10)
const line = ({ number, name, bytes, seconds }: PageReport): string =>
  `  ${seconds.toFixed(2)} s  ${(bytes / 1e6).toFixed(2)} MB  page ${number}: ${name}`

for (const report of faulty.sort((a, b) => a.number - b.number))
  console.log(`page ${report.number} (${report.name})\n  ${report.faults.join('\n  ')}`)
console.log(`slowest of ${reports.length}, in processor time:`)
for (const report of slowest) console.log(line(report))
const wall = ((performance.now() - started) / 1000).toFixed(0)
console.log(
  `seed ${seed}: ${reports.length} pages in ${wall} s; ${faulty.length} with faults, ${slow.length} over ${mostSeconds} s`,
)
if (faulty.length > 0 || slow.length > 0 || reports.length !== (only === null ? count : 1))
  process.exitCode = 1
