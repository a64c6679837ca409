import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'

/** What the tuning sets say about a page; null where a set does not say it. */
export type Truth = {
  readonly id: string
  readonly file: string
  readonly title: string | null
  readonly body: string
  readonly lead?: string | null
  readonly date: string | null
  readonly authors: readonly string[] | null
  readonly captions: readonly string[] | null
  readonly publisher?: string
  readonly url?: string | null
}

export type TuningPage = {
  readonly set: 'fundus' | 'wcxb'
  readonly truth: Truth
  /** Publisher or site: pages of one never stand on both sides of a split. */
  readonly group: string
  readonly bytes: Uint8Array
}

/** Beside the package; its page texts never enter it. */
export const tuningFolder = join(packageRoot, '..', 'shared', 'pages')

const siteOf = (address: string): string => {
  const host = /^[a-z]+:\/\/([^/:]+)/iu.exec(address)?.[1] ?? address
  return host.split('.').slice(-2).join('.')
}

/** Reads the pages that may be tuned on, in the order of their files. */
export const tuningPages = (sets: readonly ('fundus' | 'wcxb')[]): readonly TuningPage[] => {
  if (!existsSync(tuningFolder)) throw new Error(`the tuning pages are not at ${tuningFolder}`)
  return sets.flatMap((set) =>
    readFileSync(join(tuningFolder, set, 'truth.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Omit<Truth, 'body'> & { readonly body: string | null })
      .map((truth): Truth => ({ ...truth, body: truth.body ?? '' }))
      .map((truth) => ({
        set,
        truth,
        group: truth.publisher ?? siteOf(truth.url ?? truth.id),
        bytes: gunzipSync(readFileSync(join(tuningFolder, set, truth.file))),
      })),
  )
}
