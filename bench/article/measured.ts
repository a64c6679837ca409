import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'
import type { Reader } from './readers.ts'

const pageLine = z.object({
  id: z.string(),
  seconds: z.number(),
  failure: z.string().nullable(),
  answer: z
    .object({
      title: z.string().nullable(),
      published: z.string().nullable(),
      byline: z.string().nullable(),
      captions: z.array(z.string()).nullable(),
      paragraphs: z.array(z.string()),
    })
    .nullable(),
})
const lastLine = z.object({ peakMegabytes: z.number() })

/** What a reader made of a page, and the CPU seconds that it took. */
export type MeasuredPage = z.infer<typeof pageLine>

export type Measured = { readonly pages: readonly MeasuredPage[]; readonly peakMegabytes: number }

const largestOutput = 2 ** 30

/** Lets a reader read the first `count` pages of a set in a process of its own. */
export const measured = (reader: Reader, folder: string, count: number): Measured => {
  const script = join(packageRoot, 'bench', 'article', 'measure.mjs')
  const printed = execFileSync(process.execPath, [script, reader, folder, '0', String(count)], {
    maxBuffer: largestOutput,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = printed
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  return {
    pages: lines.slice(0, -1).map((line) => pageLine.parse(line)),
    peakMegabytes: lastLine.parse(lines.at(-1)).peakMegabytes,
  }
}
