import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const findRoot = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error('package.json not found above the program')
  return findRoot(above)
}

/** The folder of the package, the same from `src/` and from `dist/`. */
export const packageRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)))
