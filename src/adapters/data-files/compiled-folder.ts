import { join } from 'node:path'
import { packageRoot } from './package-root.ts'

/** Where the checked data lie as JSON, ready to run on. */
export const compiledFolder: string = join(packageRoot, 'dist', 'data')
