import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { packageRoot } from '../../src/adapters/data-files/package-root.ts'

/** A page that is mutated. */
export type BasePage = { readonly name: string; readonly bytes: () => Uint8Array }

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => ending.test(name))
        .sort()
        .map((name) => join(folder, name))
    : []

/** Pages that we wrote ourselves, in many encodings. */
export const ownPages = (): readonly BasePage[] =>
  [
    ...filesIn(join(packageRoot, 'examples'), /\.(?:html|txt)$/u),
    ...filesIn(join(packageRoot, 'src', 'article', 'fixtures'), /\.(?:html|txt)$/u),
  ].map((path) => ({ name: path.slice(packageRoot.length + 1), bytes: () => readFileSync(path) }))

/** The tuning pages beside the package; none where they are not there. */
export const tuningPages = (): readonly BasePage[] =>
  ['fundus', 'wcxb'].flatMap((set) =>
    filesIn(join(packageRoot, '..', 'shared', 'pages', set), /\.html\.gz$/u).map((path) => ({
      name: path.slice(join(packageRoot, '..').length + 1),
      bytes: () => gunzipSync(readFileSync(path)),
    })),
  )
