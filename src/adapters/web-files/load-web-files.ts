import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { packageRoot } from '../data-files/package-root.ts'

/** A file of the desk's pages, with the media type under which it is sent. */
export type WebFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string }

/** The files by the path under which they are asked for, such as `/assets/index-1f3a.js`. */
export type WebFiles = ReadonlyMap<string, WebFile>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** The desk's pages as they were built, all of them in memory: no path of a request ever touches a disk. */
export const loadWebFiles = (folder: string = join(packageRoot, 'dist', 'web')): WebFiles => {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        const type = types[extname(entry.name)] ?? 'application/octet-stream'
        return [
          path.slice(folder.length).replaceAll('\\', '/'),
          { bytes: new Uint8Array(readFileSync(path)), type },
        ]
      }),
  )
}
