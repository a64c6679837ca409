import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FailedDocument, FoundDocument, Source } from '../../ports/source.ts'
import { fileBytes } from './file-bytes.ts'
import { fileFailure } from './file-failure.ts'
import { documentOrProblem, problemOf, SourceFailure } from './one-document.ts'

const endings = ['.html', '.htm', '.xhtml', '.txt']
const isPage = (name: string): boolean => endings.some((ending) => name.toLowerCase().endsWith(ending))

/** A page file, or what is wrong with something on the way to it. */
type Entry = { readonly path: string; readonly failure: SourceFailure | null }

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

const kindOf = async (path: string, entry: Dirent): Promise<'file' | 'folder' | 'other'> => {
  const what = entry.isSymbolicLink() ? await stat(path) : entry
  return what.isDirectory() ? 'folder' : what.isFile() ? 'file' : 'other'
}

/** Pages below a folder, sorted by name at each level. A folder that a link leads back into is read once. */
const pagesBelow = async (folder: string, seen: Set<string>): Promise<readonly Entry[]> => {
  const failed = (path: string, error: unknown): Entry => {
    const failure = fileFailure(error)
    if (!(failure instanceof SourceFailure)) throw failure
    return { path, failure }
  }
  let entries: readonly Dirent[]
  try {
    const real = await realpath(folder)
    if (seen.has(real)) return []
    seen.add(real)
    entries = (await readdir(folder, { withFileTypes: true })).sort(byName)
  } catch (error) {
    return [failed(folder, error)]
  }
  const found: Entry[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    try {
      const kind = await kindOf(path, entry)
      if (kind === 'folder') found.push(...(await pagesBelow(path, seen)))
      else if (kind === 'file' && isPage(entry.name)) found.push({ path, failure: null })
    } catch (error) {
      if (isPage(entry.name)) found.push(failed(path, error))
    }
  }
  return found
}

const read = ({ path, failure }: Entry): Promise<FoundDocument | FailedDocument> =>
  documentOrProblem(path, async () => {
    if (failure !== null) throw failure
    return { bytes: await fileBytes(path), mediaType: null, charset: null, address: null }
  })

/** A folder and everything below it: files that end like pages, in the order of their names. */
export const folderSource = async (name: string, path: string): Promise<Source> => {
  const entries = await pagesBelow(path, new Set())
  const none = new SourceFailure(
    'no_pages',
    `The folder has no pages: files that end in ${endings.join(', ')} were looked for.`,
  )
  return {
    name,
    count: Math.max(entries.length, 1),
    single: false,
    async *documents() {
      if (entries.length === 0) yield { kind: 'failed', source: name, problem: problemOf(none, name) }
      for (const entry of entries) yield await read(entry)
    },
  }
}
