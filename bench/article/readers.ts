import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'

/** The readers that are measured, this one first; each is a file of `bench/article/readers`. */
export const readers = ['tidewaiter', 'readability', 'defuddle', 'extractus'] as const
export type Reader = (typeof readers)[number]

export const isReader = (name: string): name is Reader => readers.some((reader) => reader === name)

const packages: Readonly<Record<Exclude<Reader, 'tidewaiter'>, string>> = {
  readability: '@mozilla/readability',
  defuddle: 'defuddle',
  extractus: '@extractus/article-extractor',
}

const manifest = z.object({ version: z.string() })

/** The reader's name and version, as its installed package says it. */
export const readerTitle = (reader: Reader): string => {
  if (reader === 'tidewaiter') return 'this reader'
  const file = join(packageRoot, 'bench', 'node_modules', packages[reader], 'package.json')
  return `${packages[reader].split('/').at(-1)} ${manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).version}`
}
