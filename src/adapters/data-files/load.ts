import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compiledFolder } from './compiled-folder.ts'

/** One compiled body of data; it was checked when it was compiled, and is trusted here. */
export const loadCompiled = <T>(name: string): T =>
  JSON.parse(readFileSync(join(compiledFolder, `${name}.json`), 'utf8')) as T
