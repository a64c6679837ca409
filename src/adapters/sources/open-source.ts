import { fileURLToPath } from 'node:url'
import type { Source } from '../../ports/source.ts'
import { addressSource } from './address-source.ts'
import { pathSource } from './path-source.ts'
import { stdinSource } from './stdin-source.ts'

/** The source that a person named: `-`, an address, or a path. */
export const openSource = async (name: string): Promise<Source> => {
  if (name === '-') return stdinSource(process.stdin)
  if (/^https?:\/\//iu.test(name)) return addressSource(name)
  if (/^file:\/\//iu.test(name) && URL.canParse(name)) return pathSource(name, fileURLToPath(name))
  return pathSource(name, name)
}
