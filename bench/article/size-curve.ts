import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'

const sizes = [1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7, 2e7] as const

const reading = z.object({
  bytes: z.number(),
  parts: z.number(),
  milliseconds: z.number(),
  peakMegabytes: z.number(),
})

const measuredSize = (kind: 'html' | 'text', size: number): z.infer<typeof reading> => {
  const script = join(packageRoot, 'bench', 'article', 'measure-size.mjs')
  const printed = execFileSync(process.execPath, [script, kind, String(size)])
  return reading.parse(JSON.parse(printed.toString('utf8')))
}

const row = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(14)).join('')

/** Prints how long pages of growing size take: where the time grows with the size alone, the time of a MB stays the same. */
export const sizeCurve = (say: (text: string) => void): void => {
  for (const kind of ['html', 'text'] as const) {
    say(`\nmade pages, ${kind === 'html' ? 'HTML' : 'text dumps'}; each size in a process of its own`)
    say(row(['kB', 'parts', 'CPU ms a page', 'CPU ms a MB', 'MB a CPU s', 'peak MB']))
    for (const size of sizes) {
      const { bytes, parts, milliseconds, peakMegabytes } = measuredSize(kind, size)
      const megabytes = bytes / 1e6
      say(
        row([
          (bytes / 1000).toFixed(0),
          String(parts),
          milliseconds.toFixed(1),
          (milliseconds / megabytes).toFixed(0),
          ((1000 * megabytes) / milliseconds).toFixed(2),
          peakMegabytes.toFixed(0),
        ]),
      )
    }
  }
}
