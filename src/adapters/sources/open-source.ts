import { fileURLToPath } from 'node:url'
import type { Source } from '../../ports/source.ts'
import { addressSource } from './address-source.ts'
import type { Follow } from './feed-documents.ts'
import { pathSource } from './path-source.ts'
import { stdinSource } from './stdin-source.ts'

export type SourceOptions = {
  /** Whether pages that a feed only names are fetched; feeds among them are not followed further. */
  readonly follow: boolean
}

/** The source that a person named: `-`, an address, or a path. */
export const openSource = async (name: string, options: SourceOptions): Promise<Source> => {
  const follow: Follow | null = options.follow ? (address) => addressSource(address, null) : null
  if (name === '-') return stdinSource(process.stdin, follow)
  if (/^https?:\/\//iu.test(name)) return addressSource(name, follow)
  if (/^file:\/\//iu.test(name) && URL.canParse(name)) return pathSource(name, fileURLToPath(name), follow)
  return pathSource(name, name, follow)
}
